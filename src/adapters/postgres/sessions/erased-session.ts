/** How the row of a session closes when it is erased: assignments of an UPDATE, the same when accepted and when carried out. */
export const CLOSED_BY_ERASURE = `closed_at = coalesce(closed_at, now()),
         state = CASE WHEN closed_at IS NULL THEN 'cancelled' ELSE state END,
         close_reason = CASE WHEN closed_at IS NULL THEN 'erased' ELSE close_reason END`;
