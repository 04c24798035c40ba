/** The arguments of `npm run -s funnel`. */
import {
  EXCLUSION_MODES,
  ORDERS,
  REENTRIES,
  problemOf,
  type Breakdown,
  type Exclusion,
  type FunnelDefinition,
} from '../../src/domain/analytics/funnel/sequence/definition.js';
import { calendarOf } from '../../src/domain/analytics/calendar.js';
import { UsageError, type Arguments } from '../commands/cli.js';
import { usageOf } from '../commands/table.js';
import { readTime } from './read-time.js';

export interface FunnelArguments {
  readonly file: string;
  readonly definition: FunnelDefinition;
  /** A step that is in no event counts as zero, instead of being an error. */
  readonly allowsMissing: boolean;
  /** Milliseconds since the epoch. */
  readonly asOf: number;
  readonly timezone: string;
}

const UNITS_MS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000, w: 604_800_000 } as const;

/**
 * Reads the command line.
 *
 * @param values by the table of commands
 * @param now the default of `--as-of`, milliseconds since the epoch
 * @throws UsageError that names the wrong argument
 */
export function readArguments(values: Arguments<'funnel'>['values'], now: number): FunnelArguments {
  if (values.events === undefined) throw new UsageError(`--events is missing. Usage: ${usageOf('funnel')}`);
  if (values.steps === undefined) throw new UsageError(`--steps is missing. Usage: ${usageOf('funnel')}`);
  const definition: FunnelDefinition = {
    steps: values.steps.split(',').map((step) => step.trim()),
    windowMs: readWindow(values.window),
    order: oneOf('order', ORDERS, values.order),
    reentry: oneOf('reentry', REENTRIES, values.reentry),
    exclusions: (values.exclude ?? []).map(readExclusion),
    breakdown: values.breakdown === undefined ? undefined : readBreakdown(values.breakdown),
  };
  const problem = problemOf(definition);
  if (problem !== undefined) throw new UsageError(problem);
  const { timezone } = values;
  try {
    calendarOf(timezone);
  } catch {
    throw new UsageError(`--timezone: no zone is called ${timezone}`);
  }
  const asOf = values['as-of'] === undefined ? now : readTime(values['as-of']);
  if (asOf === undefined) throw new UsageError('--as-of: expected ISO 8601 or seconds or milliseconds since 1970');
  return { file: values.events, definition, allowsMissing: values['allow-missing'] === true, asOf, timezone };
}

function readWindow(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)?$/.exec(text) ?? [];
  if (amount === undefined)
    throw new UsageError('--window: expected a number with ms, s, m, h, d or w, like 14d (no unit: seconds)');
  return Number(amount) * UNITS_MS[(unit ?? 's') as keyof typeof UNITS_MS];
}

function readExclusion(text: string): Exclusion {
  const [, event, from, to, mode = 'remove_unit'] = /^(.+?):(\d+)-(\d+)(?::([a-z_]+))?$/.exec(text) ?? [];
  if (event === undefined) throw new UsageError(`--exclude: expected EVENT:FROM-TO:MODE, like refund:0-1:remove_unit`);
  return { event, from: Number(from), to: Number(to), mode: oneOf('exclude', EXCLUSION_MODES, mode) };
}

function readBreakdown(text: string): Breakdown {
  const [, property, at = 'first'] = /^(.+?)(?::(first|last|\d+))?$/.exec(text) ?? [];
  if (property === undefined)
    throw new UsageError('--breakdown: expected PROPERTY:first, PROPERTY:last or PROPERTY:STEP');
  return { property, at: at === 'first' || at === 'last' ? at : Number(at) };
}

function oneOf<T extends string>(name: string, choices: readonly T[], value: string): T {
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name}: expected ${choices.join(' or ')}`);
  return found;
}
