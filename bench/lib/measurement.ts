/** The result of a benchmark: both sides of every round, the ratio, and whether it meets its target. */
import { spread, type Spread } from './stats.js';

export interface Round {
  readonly ours: number;
  readonly peer: number;
}

export interface Target {
  /** Most targets bound the ratio. Some bound our own number, which hardly depends on the machine. */
  readonly of: 'ratio' | 'ours';
  readonly atLeast?: number;
  readonly atMost?: number;
}

export interface Measurement {
  readonly name: string;
  readonly unit: string;
  /** A description of what is divided by what. */
  readonly compares: string;
  readonly ours: Spread;
  readonly peer: Spread;
  readonly ratio: Spread;
  readonly target: string;
  /** Null without a target. */
  readonly met: boolean | null;
  readonly rounds: readonly Round[];
  readonly details: Readonly<Record<string, string | number>>;
}

export interface MeasurementInput extends Pick<Measurement, 'name' | 'unit' | 'compares' | 'rounds'> {
  readonly target?: Target;
  readonly details?: Measurement['details'];
}

/** The ratio is computed within each round, so that a slow machine slows both sides. */
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
