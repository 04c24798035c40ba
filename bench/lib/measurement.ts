/** What a benchmark reports: both sides of every round, the ratio, and whether it meets its target. */
import { spread, type Spread } from './stats.js';

export interface Round {
  readonly ours: number;
  readonly peer: number;
}

export interface Target {
  /** Most targets bound the ratio; one bounds our own number, because it does not depend on the machine. */
  readonly of: 'ratio' | 'ours';
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Measurement {
  readonly name: string;
  readonly unit: string;
  /** What is divided by what, in words. */
  readonly compares: string;
  readonly ours: Spread;
  readonly peer: Spread;
  readonly ratio: Spread;
  readonly target: string;
  /** Null: reported without a target. */
  readonly met: boolean | null;
  readonly rounds: readonly Round[];
  readonly details: Readonly<Record<string, string | number>>;
}

export interface MeasurementInput extends Pick<Measurement, 'name' | 'unit' | 'compares' | 'rounds'> {
  readonly target?: Target;
  readonly details?: Measurement['details'];
}

/** The ratio is taken within each round, so that a slow minute of the machine slows both of its sides. */
export function measurement({ target, details = {}, ...input }: MeasurementInput): Measurement {
  const ratio = spread(input.rounds.map((round) => round.ours / round.peer));
  const ours = spread(input.rounds.map((round) => round.ours));
  const peer = spread(input.rounds.map((round) => round.peer));
  const judged = target?.of === 'ours' ? ours.median : ratio.median;
  return {
    ...input,
    ours,
    peer,
    ratio,
    target: describe(target),
    met: target === undefined ? null : judged >= (target.atLeast ?? -Infinity) && judged <= (target.atMost ?? Infinity),
    details,
  };
}

function describe(target: Target | undefined): string {
  if (target === undefined) return 'reported only';
  const bound = target.atLeast === undefined ? `<= ${target.atMost}` : `>= ${target.atLeast}`;
  return `${target.of} ${bound}`;
}
