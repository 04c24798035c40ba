/** Adds up the rows of the funnel statement. */
import type { Tally } from '../../../domain/analytics/funnel/tally.js';
import type { StageEvidence } from '../../../domain/analytics/optimizer/signals.js';
import { ROOT_CAUSES, type RootCause } from '../../../domain/analytics/optimizer/signals.js';
import { EMPTY_SKETCH, type DurationSketch } from '../../../domain/analytics/statistics/duration-sketch.js';
import type { SessionOutcome } from '../../../domain/analytics/funnel/tally.js';
import { STAGES } from '../../../domain/session/states.js';

export interface Counted {
  readonly tally: Tally;
  /** Evidence of final sessions, by index of the stage. */
  readonly evidence: readonly StageEvidence[];
}

/** The sessions of a range, and those of them that have been observed for the whole abandonment window. */
export interface Observed extends Counted {
  readonly mature: Counted;
}

interface Sketch {
  readonly n: number;
  readonly ms: number;
  readonly b: Readonly<Record<string, number>>;
}

export type FunnelRow = { readonly grp: string } & (
  | {
      readonly kind: 'r';
      readonly data: {
        readonly dropped: readonly number[];
        readonly converted: number;
        readonly signals: Readonly<Record<RootCause, readonly number[]>>;
        readonly times: Readonly<Record<string, Sketch>>;
      };
    }
  | {
      readonly kind: 'c';
      readonly data: {
        readonly stage: number;
        readonly outcome: SessionOutcome;
        readonly n: number;
        readonly signals: Readonly<Record<RootCause, number>>;
      };
    }
  | { readonly kind: 't'; readonly data: Sketch & { readonly code: string } }
);

const LAST = STAGES.length - 1;
/**
 * `s1`-`s4` are the times to reach a stage from the one before, `r1`-`r3` from the start, `o0`-`o3` the times at a stage,
 * `end` the time to completion.
 */
const CODES = ['s1', 's2', 's3', 's4', 'r1', 'r2', 'r3', 'o0', 'o1', 'o2', 'o3', 'end'];

/** The rows of each group, added up. */
export function countedByGroup(rows: readonly FunnelRow[]): Map<string, Counted> {
  const sums = new Map<string, Sum>();
  for (const row of rows) {
    const sum = sums.get(row.grp) ?? new Sum();
    sum.add(row);
    sums.set(row.grp, sum);
  }
  return new Map([...sums].map(([group, sum]) => [group, sum.counted()]));
}

/** Adds up in place: a year has a quarter of a million buckets. */
class Sum {
  private readonly outcomes: Readonly<Record<SessionOutcome, number[]>> = {
    converted: zeros(),
    dropped: zeros(),
    in_progress: zeros(),
  };
  private readonly signals = Object.fromEntries(ROOT_CAUSES.map((cause) => [cause, zeros()])) as Record<
    RootCause,
    number[]
  >;
  private readonly sketches = new Map(CODES.map((code) => [code, { n: 0, ms: 0, buckets: new Map<number, number>() }]));

  add(row: FunnelRow): void {
    if (row.kind === 't') return this.addSketch(row.data.code, row.data);
    if (row.kind === 'c') {
      const { stage, outcome, n, signals } = row.data;
      addAt(this.outcomes[outcome], stage, n);
      if (outcome !== 'in_progress') for (const cause of ROOT_CAUSES) addAt(this.signals[cause], stage, signals[cause]);
      return;
    }
    const { dropped, converted, signals, times } = row.data;
    addAt(this.outcomes.converted, LAST, converted);
    dropped.forEach((n, stage) => addAt(this.outcomes.dropped, stage, n));
    for (const cause of ROOT_CAUSES) signals[cause].forEach((n, stage) => addAt(this.signals[cause], stage, n));
    for (const code of Object.keys(times)) if (times[code] !== undefined) this.addSketch(code, times[code]);
  }

  private addSketch(code: string, { n, ms, b }: Sketch): void {
    const sketch = this.sketches.get(code);
    if (sketch === undefined) return;
    sketch.n += n;
    sketch.ms += ms;
    for (const key in b) {
      const bucket = Number(key);
      sketch.buckets.set(bucket, (sketch.buckets.get(bucket) ?? 0) + (b[key] ?? 0));
    }
  }

  counted(): Counted {
    const { converted, dropped, in_progress } = this.outcomes;
    const sketch = (code: string): DurationSketch => {
      const { n, ms, buckets } = this.sketches.get(code) ?? { n: 0, ms: 0, buckets: new Map<number, number>() };
      return n === 0 ? EMPTY_SKETCH : { n, milliseconds: ms, buckets };
    };
    const stages = STAGES.map((_, stage) => ({
      converted: converted[stage] ?? 0,
      dropped: dropped[stage] ?? 0,
      in_progress: in_progress[stage] ?? 0,
      step: sketch(`s${stage}`),
      arrival: sketch(`r${stage}`),
      observed: sketch(`o${stage}`),
    }));
    const evidence = STAGES.map((_, stage) => ({
      n: (converted[stage] ?? 0) + (dropped[stage] ?? 0),
      with: Object.fromEntries(ROOT_CAUSES.map((cause) => [cause, this.signals[cause][stage] ?? 0])) as Record<
        RootCause,
        number
      >,
    }));
    return { tally: { stages, completion: sketch('end') }, evidence };
  }
}

function zeros(): number[] {
  return STAGES.map(() => 0);
}

function addAt(counts: number[], place: number, n: number): void {
  counts[place] = (counts[place] ?? 0) + n;
}

/** Adds up stored sketches whose `n` and `ms` are already known. */
export function sketchFrom({
  n,
  ms,
  b,
}: {
  readonly n: number;
  readonly ms: number;
  readonly b: readonly Sketch['b'][];
}): DurationSketch {
  const buckets = new Map<number, number>();
  for (const part of b)
    for (const key in part) buckets.set(Number(key), (buckets.get(Number(key)) ?? 0) + (part[key] ?? 0));
  return { n, milliseconds: ms, buckets };
}

/** The count of zero sessions. */
export const NOTHING_COUNTED: Counted = new Sum().counted();
export const NOTHING_OBSERVED: Observed = { ...NOTHING_COUNTED, mature: NOTHING_COUNTED };
