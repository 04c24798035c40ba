/** The outcomes of seeded sessions and their shares. */

export const OUTCOMES = [
  'started',
  'engaged',
  'answered',
  'recommended',
  'reviewed',
  'completed',
  'cancelled',
  'parked',
  'continued',
  'reset',
  'terminated',
  'erased',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Sessions per outcome, of every 24. */
const SHARES: Readonly<Record<Outcome, number>> = {
  started: 4,
  engaged: 4,
  answered: 2,
  recommended: 2,
  reviewed: 2,
  completed: 3,
  cancelled: 2,
  parked: 1,
  continued: 1,
  reset: 1,
  terminated: 1,
  erased: 1,
};

/** The outcomes of a number of sessions. Every outcome occurs when there are at least 24. */
export function outcomesOf(count: number): Outcome[] {
  const cycle = OUTCOMES.flatMap((outcome) => Array.from({ length: SHARES[outcome] }, () => outcome));
  return Array.from({ length: count }, (_, index) => cycle[index % cycle.length] ?? 'started');
}
