/** The error of a row that would outlive the erasure of its session. */

/** Raised by `onward_refuse_erased`. */
const SQLSTATE = 'OE001';

/** Whether a statement failed because its session is being erased, or was. */
export function isErasedSession(error: unknown): boolean {
  return ((error ?? {}) as { code?: unknown }).code === SQLSTATE;
}
