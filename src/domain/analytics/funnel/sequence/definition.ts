/** The definition of a funnel over raw events, and its validation. */

export interface FunnelEvent {
  /** What the event belongs to: a person, a session or a device. */
  readonly unit: string;
  readonly event: string;
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** Orders events of the same time. The caller sets it, usually to the line number in a file. */
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
  /** `remove_unit`: the unit leaves the whole funnel. `keep_reached`: it keeps the steps that it reached before. */
  readonly mode: (typeof EXCLUSION_MODES)[number];
}

export interface Breakdown {
  readonly property: string;
  /** The first or last value present at a reached step, or the value at one step (counted from 0). */
  readonly at: 'first' | 'last' | number;
}

export interface FunnelDefinition {
  /** Event names. The same name twice asks for two events. */
  readonly steps: readonly string[];
  /** Milliseconds from the first step, inclusive. */
  readonly windowMs: number;
  /** `ordered`: other events may happen in between. `strict`: none may. `unordered`: steps in any order. */
  readonly order: (typeof ORDERS)[number];
  /** `first`: only the first entry counts. `reanchor`: every entry is tried, and the furthest attempt counts. */
  readonly reentry: (typeof REENTRIES)[number];
  readonly exclusions: readonly Exclusion[];
  readonly breakdown?: Breakdown;
}

/** The first problem of a definition as a sentence; undefined when it is valid. */
export function problemOf({ steps, windowMs, order, exclusions, breakdown }: FunnelDefinition): string | undefined {
  if (steps.length < 2) return 'a funnel needs at least two steps';
  if (steps.includes('')) return 'a step has no name';
  if (!Number.isFinite(windowMs) || windowMs <= 0) return 'the window must be longer than zero';
  for (const { event, from, to } of exclusions) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < 0 || to >= steps.length || from >= to)
      return `the exclusion of ${event} must be between two steps, 0-${steps.length - 1}`;
    if (steps.includes(event)) return `${event} is a step and cannot be excluded`;
    if (order === 'unordered' && (from !== 0 || to !== steps.length - 1))
      return `without an order, the exclusion of ${event} can only cover all steps, 0-${steps.length - 1}`;
  }
  if (
    typeof breakdown?.at === 'number' &&
    (!Number.isInteger(breakdown.at) || breakdown.at < 0 || breakdown.at >= steps.length)
  )
    return `the breakdown names an unknown step, expected 0-${steps.length - 1}`;
  return undefined;
}
