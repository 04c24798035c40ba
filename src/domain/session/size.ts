/**
 * Byte budgets of the session state. Their sum stays below 512 KiB, including the recommendations (a few dozen of about
 * 1 KiB) and some twenty dead letters. A continue-as-new input over 2 MiB would terminate the session.
 */
export const ANSWERS_BUDGET_BYTES = 128 * 1_024;
export const OBSERVATIONS_BUDGET_BYTES = 128 * 1_024;
export const OUTCOMES_BUDGET_BYTES = 96 * 1_024;
export const DECISION_BUDGET_BYTES = 32 * 1_024;
/** Outcomes kept for repeated command ids, if the byte budget allows it. */
export const OUTCOMES_KEPT = 200;

const encoder = new TextEncoder();

/** Size of the value as UTF-8 JSON, bytes. */
export function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value) ?? '').length;
}
