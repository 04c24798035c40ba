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

/** The state is immutable, so an object keeps its size. One answer does not measure all answers again. */
const measured = new WeakMap<object, number>();

/** Size of a record or a list as UTF-8 JSON, bytes. Each member is measured once in its life. */
export function sizeOfAll(members: Readonly<Record<string, object>> | readonly object[]): number {
  const names = Array.isArray(members) ? 0 : sizeOf(Object.keys(members));
  return Object.values(members).reduce((bytes: number, member: object) => bytes + 1 + sizeOfMember(member), 1 + names);
}

/** Size of one immutable object, measured once in its life, bytes. */
export function sizeOfMember(member: object): number {
  const known = measured.get(member);
  if (known !== undefined) return known;
  const bytes = sizeOf(member);
  measured.set(member, bytes);
  return bytes;
}

/** Size of the value as UTF-8 JSON, bytes. */
export function sizeOf(value: unknown): number {
  return encoder.encode(JSON.stringify(value) ?? '').length;
}
