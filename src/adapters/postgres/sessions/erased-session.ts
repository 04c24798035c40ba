/**
 * How erasure closes the row of a session: assignments of an UPDATE, used when the erasure is accepted and when it is
 * carried out.
 */
export const CLOSED_BY_ERASURE = `closed_at = coalesce(closed_at, now()),
         state = CASE WHEN closed_at IS NULL THEN 'cancelled' ELSE state END,
         close_reason = CASE WHEN closed_at IS NULL THEN 'erased' ELSE close_reason END`;
