/** Adds the rows of the funnel statement up. */
import type { Counted } from '../../../api/analytics/ports.js';
import { ROOT_CAUSES, mergeEvidence, type RootCause, type StageEvidence } from '../../../domain/funnel/optimizer/signals.js';
import { EMPTY_SKETCH, mergeSketches, type DurationSketch } from '../../../domain/funnel/statistics/duration-sketch.js';
import { EMPTY_TALLY, mergeTallies, type SessionOutcome, type Tally } from '../../../domain/funnel/tally.js';
import { STAGES } from '../../../domain/session/states.js';

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

const NO_EVIDENCE: readonly StageEvidence[] = STAGES.map(() => evidence(0, () => 0));
export const NOTHING_COUNTED: Counted = { tally: EMPTY_TALLY, evidence: NO_EVIDENCE };

/** The rows of each group, as one count. */
export function countedByGroup(rows: readonly FunnelRow[]): Map<string, Counted> {
  const groups = new Map<string, Counted>();
  for (const row of rows) groups.set(row.grp, add(groups.get(row.grp) ?? NOTHING_COUNTED, countedOf(row)));
  return groups;
}

function add(a: Counted, b: Counted): Counted {
  return { tally: mergeTallies(a.tally, b.tally), evidence: mergeEvidence(a.evidence, b.evidence) };
}

function countedOf(row: FunnelRow): Counted {
  if (row.kind === 't') return { tally: withSketch(EMPTY_TALLY, row.data.code, row.data), evidence: NO_EVIDENCE };
  if (row.kind === 'c') {
    const { stage, outcome, n, signals } = row.data;
    return {
      tally: withCounts((index) => (index === stage ? { [outcome]: n } : {})),
      evidence: NO_EVIDENCE.map((none, index) =>
        index === stage && outcome !== 'in_progress' ? evidence(n, (cause) => signals[cause]) : none,
      ),
    };
  }
  const { dropped, converted, signals, times } = row.data;
  const last = STAGES.length - 1;
  const counts = withCounts((index) => (index === last ? { converted } : { dropped: dropped[index] ?? 0 }));
  return {
    tally: Object.entries(times).reduce((tally, [code, sketch]) => withSketch(tally, code, sketch), counts),
    evidence: STAGES.map((_, index) => evidence(index === last ? converted : (dropped[index] ?? 0), (cause) => signals[cause][index] ?? 0)),
  };
}

function evidence(n: number, count: (cause: RootCause) => number): StageEvidence {
  return { n, with: Object.fromEntries(ROOT_CAUSES.map((cause) => [cause, count(cause)])) as Record<RootCause, number> };
}

function withCounts(of: (stage: number) => Partial<Record<SessionOutcome, number>>): Tally {
  return { ...EMPTY_TALLY, stages: EMPTY_TALLY.stages.map((stage, index) => ({ ...stage, ...of(index) })) };
}

/** `s1`-`s4` are the times to a stage, `o0`-`o3` those at one, `end` those to completion. */
function withSketch(tally: Tally, code: string, stored: Sketch): Tally {
  const sketch = sketchFrom(stored);
  if (code === 'end') return { ...tally, completion: mergeSketches(tally.completion, sketch) };
  const field = code.startsWith('s') ? 'step' : 'observed';
  const place = Number(code.slice(1));
  return {
    ...tally,
    stages: tally.stages.map((stage, index) => (index === place ? { ...stage, [field]: mergeSketches(stage[field], sketch) } : stage)),
  };
}

/** A sketch as it is stored. */
export function sketchFrom({ n, ms, b }: Sketch): DurationSketch {
  if (n === 0) return EMPTY_SKETCH;
  return { n, milliseconds: ms, buckets: new Map(Object.entries(b).map(([bucket, count]) => [Number(bucket), count])) };
}
