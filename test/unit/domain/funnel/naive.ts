/** Slow reference implementations of the funnels, written from their definition alone, for comparison in tests. */
import type { FunnelEvent } from '../../../../src/domain/analytics/funnel/sequence/definition.js';
import type { SessionRow } from '../../../support/tally.js';

interface Question {
  readonly steps: readonly string[];
  readonly windowMs: number;
  readonly order: 'ordered' | 'strict' | 'unordered';
  readonly reentry: 'first' | 'reanchor';
}

/** How many steps a unit reaches, found by trying every choice of events. */
export function naiveReached(events: readonly FunnelEvent[], question: Question): number {
  const sorted = [...events].sort((a, b) => a.time - b.time || a.sequence - b.sequence);
  const { steps, order } = question;
  const isEntry = ({ event }: FunnelEvent): boolean =>
    order === 'unordered' ? steps.includes(event) : event === steps[0];
  const entries = sorted.flatMap((event, index) => (isEntry(event) ? [index] : []));
  const tried = question.reentry === 'first' ? entries.slice(0, 1) : entries;
  return Math.max(0, ...tried.map((entry) => fromEntry(sorted, entry, question)));
}

function fromEntry(sorted: readonly FunnelEvent[], entry: number, { steps, windowMs, order }: Question): number {
  const end = (sorted[entry]?.time ?? 0) + windowMs;
  if (order === 'unordered') {
    const inside = sorted.slice(entry).filter(({ time }) => time <= end);
    const fill = (left: readonly string[], events: readonly FunnelEvent[]): number => {
      const [event, ...rest] = events;
      if (event === undefined) return 0;
      const step = left.indexOf(event.event);
      return step < 0 ? fill(left, rest) : 1 + fill(left.toSpliced(step, 1), rest);
    };
    return fill(steps, inside);
  }
  const extend = (step: number, last: number): number => {
    let furthest = step;
    for (let next = last + 1; next < sorted.length; next += 1) {
      const candidate = sorted[next];
      if (candidate !== undefined && candidate.event === steps[step] && candidate.time <= end)
        furthest = Math.max(furthest, extend(step + 1, next));
      if (order === 'strict') break;
    }
    return furthest;
  };
  return extend(1, entry);
}

/** Sessions that reached each stage or a further one; and how each ended, by furthest stage. */
export function naiveStages(rows: readonly SessionRow[], asOf: number, abandonMs: number) {
  const stages = [1, 2, 3, 4, 5];
  const isActive = (row: SessionRow): boolean => row.closed_at === null && asOf - row.last_activity_at <= abandonMs;
  return stages.map((rank) => {
    const ended = rows.filter((row) => row.stage_rank === rank);
    return {
      count: rows.filter((row) => row.stage_rank >= rank).length,
      in_progress: rank === 5 ? 0 : ended.filter(isActive).length,
      dropped: rank === 5 ? 0 : ended.filter((row) => !isActive(row)).length,
    };
  });
}
