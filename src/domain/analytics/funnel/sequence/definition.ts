/** A funnel over raw events: what it counts, and the checks that keep it meaningful. */

export interface FunnelEvent {
  /** Whose event: a person, a session, a device. */
  readonly unit: string;
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Order among events of one time; where it comes from is the caller's, usually the line of a file. */
  readonly sequence: number;
  readonly properties?: Readonly<Record<string, unknown>>;
}

export const ORDERS = ['ordered', 'strict', 'unordered'] as const;
export const REENTRIES = ['first', 'reanchor'] as const;
export const EXCLUSION_MODES = ['remove_unit', 'keep_reached'] as const;

/** An event that must not happen after step `from` and before step `to` (both counted from 0), within the window. */
export interface Exclusion {
  readonly event: string;
  readonly from: number;
  readonly to: number;
  /** `remove_unit`: the unit leaves the whole funnel; `keep_reached`: it keeps the steps it had reached before. */
  readonly mode: (typeof EXCLUSION_MODES)[number];
}

export interface Breakdown {
  readonly property: string;
  /** The first or last value that is there at a reached step, or the value at one step (from 0). */
  readonly at: 'first' | 'last' | number;
}

export interface FunnelDefinition {
  /** Names of events; the same name twice asks for two events. */
  readonly steps: readonly string[];
  /** From the first step, inclusive, milliseconds. */
  readonly windowMs: number;
  /** `ordered`: other events may lie between; `strict`: none may; `unordered`: steps in any order. */
  readonly order: (typeof ORDERS)[number];
  /** `first`: only the first entry counts; `reanchor`: every entry is tried, the furthest counts. */
  readonly reentry: (typeof REENTRIES)[number];
  readonly exclusions: readonly Exclusion[];
  readonly breakdown?: Breakdown;
}

/** Fourteen days. */
export const DEFAULT_WINDOW_MS = 14 * 86_400_000;

/** What is wrong with a definition, in one sentence; nothing when it is sound. */
export function problemOf({ steps, windowMs, order, exclusions, breakdown }: FunnelDefinition): string | undefined {
  if (steps.length < 2) return 'a funnel has at least two steps';
  if (steps.includes('')) return 'a step has no name';
  if (!Number.isFinite(windowMs) || windowMs <= 0) return 'the window must be longer than nothing';
  for (const { event, from, to } of exclusions) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to >= steps.length || from >= to)
      return `the exclusion of ${event} must lie between two steps, 0-${steps.length - 1}`;
    if (steps.includes(event)) return `${event} is a step and cannot be excluded`;
    if (order === 'unordered' && (from !== 0 || to !== steps.length - 1))
      return `without an order the exclusion of ${event} can only cover all steps, 0-${steps.length - 1}`;
  }
  if (
    typeof breakdown?.at === 'number' &&
    (!Number.isInteger(breakdown.at) || breakdown.at < 0 || breakdown.at >= steps.length)
  )
    return `the breakdown names a step that is not there, 0-${steps.length - 1}`;
  return undefined;
}
