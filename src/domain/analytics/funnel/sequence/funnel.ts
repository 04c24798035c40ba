/** A funnel over raw event sequences. Units are counted once; rates are 0-1; durations are seconds. */
import { calendarOf } from '../../calendar.js';
import { mean, quantile } from '../../statistics/quantiles.js';
import { wilson95, type Interval } from '../../statistics/wilson.js';
import { bestAttempt, type Attempt } from './attempt.js';
import { problemOf, type Breakdown, type FunnelDefinition, type FunnelEvent } from './definition.js';

interface StepResult {
  readonly name: string;
  /** Units that reached this step or a later one. */
  readonly count: number;
  /** Share of the units that entered; 0 when none entered. */
  readonly conversion_rate: number;
  /** Seconds from the previous step; `null` for the first step and for a step that no unit reached. */
  readonly avg_seconds: number | null;
  readonly median_seconds: number | null;
}

/** Every unit that entered is converted, dropped or in progress. */
interface Censoring {
  readonly as_of: string;
  readonly entered: number;
  /** Units whose window is over. */
  readonly mature: number;
  readonly converted: number;
  readonly dropped: number;
  readonly in_progress: number;
  /**
   * Of the mature units, the share that converted; `null` while no unit is mature. A younger unit that converted is left
   * out, as those are that still may.
   */
  readonly mature_conversion_rate: number | null;
  readonly ci95: Interval | null;
}

export interface FunnelResult {
  readonly steps: readonly StepResult[];
  readonly censoring: Censoring;
  /** Units that an exclusion removed. No other number includes them. */
  readonly removed: number;
  /** Counts by local day of entry, for every day with an entry. */
  readonly days: readonly {
    readonly day: string;
    readonly entered: number;
    readonly converted: number;
    readonly in_progress: number;
    readonly mature: boolean;
  }[];
  readonly breakdowns: readonly {
    readonly value: string;
    readonly steps: readonly StepResult[];
    readonly censoring: Censoring;
  }[];
}

interface Unit {
  readonly attempt: Attempt;
  readonly outcome: 'converted' | 'dropped' | 'in_progress';
  /** Its window is over. */
  readonly isMature: boolean;
  readonly value: string | undefined;
}

/** Shown for units without the property. */
const NO_VALUE = '(none)';

/**
 * Computes a funnel.
 *
 * @param sequences the events of each unit, in any order
 * @param asOf milliseconds since the epoch; later events are ignored
 * @throws RangeError for an invalid definition or an unknown time zone
 */
export function computeFunnel(
  sequences: Iterable<readonly FunnelEvent[]>,
  definition: FunnelDefinition,
  { asOf, timezone = 'UTC' }: { readonly asOf: number; readonly timezone?: string },
): FunnelResult {
  const problem = problemOf(definition);
  if (problem !== undefined) throw new RangeError(problem);
  const units: Unit[] = [];
  let removed = 0;
  for (const sequence of sequences) {
    const attempt = bestAttempt(
      sequence.filter(({ time }) => time <= asOf),
      definition,
    );
    if (attempt === undefined) continue;
    if (attempt.excluded) removed += 1;
    else
      units.push({
        attempt,
        outcome: outcomeOf(attempt, definition, asOf),
        isMature: isOver(attempt, definition, asOf),
        value: valueOf(attempt, definition.breakdown),
      });
  }
  return {
    steps: stepsOf(units, definition.steps),
    censoring: censoringOf(units, asOf),
    removed,
    days: daysOf(units, timezone),
    breakdowns: definition.breakdown === undefined ? [] : breakdownsOf(units, definition.steps, asOf),
  };
}

function outcomeOf(attempt: Attempt, definition: FunnelDefinition, asOf: number): Unit['outcome'] {
  if (attempt.events.length === definition.steps.length) return 'converted';
  return isOver(attempt, definition, asOf) ? 'dropped' : 'in_progress';
}

function isOver({ events }: Attempt, { windowMs }: FunnelDefinition, asOf: number): boolean {
  return (events[0]?.time ?? 0) + windowMs < asOf;
}

function valueOf({ events }: Attempt, breakdown: Breakdown | undefined): string | undefined {
  if (breakdown === undefined) return undefined;
  const { property, at } = breakdown;
  if (typeof at === 'number') return events[at] === undefined ? undefined : textOf(events[at].properties?.[property]);
  const values = events
    .map(({ properties }) => properties?.[property])
    .filter((value) => value !== undefined && value !== null);
  return textOf(at === 'first' ? values[0] : values.at(-1));
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return NO_VALUE;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function stepsOf(units: readonly Unit[], names: readonly string[]): StepResult[] {
  return names.map((name, step) => {
    const reached = units.filter(({ attempt }) => attempt.events.length > step);
    const seconds =
      step === 0
        ? []
        : reached.map(({ attempt: { events } }) => ((events[step]?.time ?? 0) - (events[step - 1]?.time ?? 0)) / 1_000);
    return {
      name,
      count: reached.length,
      conversion_rate: units.length === 0 ? 0 : reached.length / units.length,
      avg_seconds: mean(seconds),
      median_seconds: quantile(seconds, 0.5),
    };
  });
}

function censoringOf(units: readonly Unit[], asOf: number): Censoring {
  const of = (outcome: Unit['outcome']): number => units.filter((unit) => unit.outcome === outcome).length;
  const [converted, dropped, inProgress] = [of('converted'), of('dropped'), of('in_progress')];
  const mature = units.filter(({ isMature }) => isMature);
  const matureConverted = mature.filter(({ outcome }) => outcome === 'converted').length;
  return {
    as_of: new Date(asOf).toISOString(),
    entered: units.length,
    mature: mature.length,
    converted,
    dropped,
    in_progress: inProgress,
    mature_conversion_rate: mature.length === 0 ? null : matureConverted / mature.length,
    ci95: wilson95(matureConverted, mature.length),
  };
}

function daysOf(units: readonly Unit[], timezone: string): FunnelResult['days'] {
  const calendar = calendarOf(timezone);
  const days = groupBy(units, ({ attempt }) => calendar.dayOf(attempt.events[0]?.time ?? 0));
  return [...days]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, entered]) => {
      const inProgress = entered.filter(({ outcome }) => outcome === 'in_progress').length;
      const converted = entered.filter(({ outcome }) => outcome === 'converted').length;
      return {
        day,
        entered: entered.length,
        converted,
        in_progress: inProgress,
        mature: entered.every(({ isMature }) => isMature),
      };
    });
}

function breakdownsOf(units: readonly Unit[], names: readonly string[], asOf: number): FunnelResult['breakdowns'] {
  const groups = groupBy(
    units.filter(({ value }) => value !== undefined),
    ({ value }) => value ?? NO_VALUE,
  );
  return [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([value, group]) => ({ value, steps: stepsOf(group, names), censoring: censoringOf(group, asOf) }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}
