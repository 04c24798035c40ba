/**
 * Byte budgets of the session state. Their sum, with the recommendations (at most a few dozen of about 1 KiB) and some
 * twenty dead letters, stays under 512 KiB: a continue-as-new input over 2 MiB would terminate the session.
 */
export const ANSWERS_BUDGET_BYTES = 128 * 1_024;
export const OBSERVATIONS_BUDGET_BYTES = 128 * 1_024;
export const OUTCOMES_BUDGET_BYTES = 96 * 1_024;
export const DECISION_BUDGET_BYTES = 32 * 1_024;
/** Outcomes kept for repeated command ids, while the byte budget allows. */
export const OUTCOMES_KEPT = 200;

const encoder = new TextEncoder();

/** Bytes of the value as UTF-8 JSON. */
export function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value) ?? '').length;
}
