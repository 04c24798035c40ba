/** How an erasure marks and closes the row of its session. */
import type { Queryable } from '../pool.js';

/** Assignments of an UPDATE, used when the erasure is accepted and when it is carried out. */
export const CLOSED_BY_ERASURE = `closed_at = coalesce(closed_at, now()),
         state = CASE WHEN closed_at IS NULL THEN 'cancelled' ELSE state END,
         close_reason = CASE WHEN closed_at IS NULL THEN 'erased' ELSE close_reason END`;

/** Marks a session as being erased. The API hides it from now on, and its tables take no more rows. */
export async function markErasing(db: Queryable, sessionId: string): Promise<void> {
  await db.query(
    `UPDATE sessions SET erasing_at = coalesce(erasing_at, now()), ${CLOSED_BY_ERASURE} WHERE session_id = $1`,
    [sessionId],
  );
}
