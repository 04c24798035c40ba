/** The query parameters of the analytics routes, and the range and filter that they select. */
import { z } from 'zod';
import { addDays, weekOf, type Calendar } from '../../domain/analytics/calendar.js';
import { SEGMENTS, type AnalyticsFilter } from '../../domain/analytics/filter.js';
import { CONVERSATION_TYPES, LANGUAGES } from '../../domain/catalogue/types.js';
import type { Scope } from '../../domain/access.js';
import { listScope } from '../commands/access.js';
import type { Principal } from '../http/principal.js';
import { Problem } from '../http/problem.js';
import { calendarFor } from './calendars.js';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
/** Thirty days: the default range of analytics. */
export const DEFAULT_HOURS = 24 * 30;
/** No session is older, and every server reads the years of four digits. */
const EARLIEST = Date.UTC(2000, 0, 1);
const LATEST = Date.UTC(9999, 0, 1);
/** Longer ranges are rejected. */
const LONGEST_DAYS = 1_830;

const plain = z
  .string()
  .regex(/^[^\u0000]*$/)
  .min(1)
  .max(200);
/** An instant with its offset, or a local day. */
export const momentField = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);
/** An IANA zone name. */
const timezoneField = z
  .string()
  .max(64)
  .refine((name) => isZone(name), 'expected an IANA time zone, like America/Santiago')
  .default('UTC');
const yes = z.enum(['true', 'false', '1', '0']).transform((value) => value === 'true' || value === '1');

/** Parameters of every analytics route. */
export const scopeShape = {
  client_id: plain.optional(),
  timezone: timezoneField,
  refresh: yes.default(false).describe('compute again instead of using the cache'),
};
export const rangeShape = {
  start_date: momentField.optional().describe('an instant, or a local day; selects sessions by their start'),
  end_date: momentField.optional().describe('an instant (exclusive), or a local day (inclusive)'),
};
export const dimensionShape = {
  conversation_type: z.enum(CONVERSATION_TYPES).optional(),
  language: z.enum(LANGUAGES).optional(),
  device: z.enum(['phone', 'tablet', 'desktop', 'other', 'unknown']).optional(),
  variant: plain.optional(),
  user_type: z.enum(['first_time_users', 'returning_users', 'unknown']).optional(),
  cohort: z.iso.date().optional().describe('any day of a week: only sessions that started in that local week'),
};
/** Parameters of routes that report on a range and can be narrowed to a part of the sessions. */
export const filterShape = { ...scopeShape, ...rangeShape, ...dimensionShape };
/** Parameters of the routes that show when sessions drop off. */
export const heatmapShape = {
  ...filterShape,
  range: z
    .string()
    .regex(/^[1-9]\d{0,3}[hd]$/)
    .optional()
    .describe('instead of dates: the last hours or days, such as 24h'),
  granularity: z.enum(['hourly', 'daily']).default('hourly'),
};

/** The hours of a `range`, such as `24h` or `7d`. */
export function hoursOf(range: string | undefined): number {
  return range === undefined ? DEFAULT_HOURS : Number.parseInt(range, 10) * (range.endsWith('d') ? 24 : 1);
}

export const hoursField = z.coerce
  .number()
  .int()
  .min(1)
  .max(24 * 366);

export type Dimensions = z.output<z.ZodObject<typeof dimensionShape>>;
export type RangeQuery = z.output<z.ZodObject<typeof rangeShape>>;
export const segmentField = z.enum([...SEGMENTS, 'week']);

function isZone(name: string): boolean {
  try {
    return calendarFor(name).timezone === name;
  } catch {
    return false;
  }
}

/**
 * First moment and exclusive end of a range, milliseconds since the epoch.
 *
 * @param hours the length when the request has no dates
 * @throws Problem 422 when the range ends before it starts, or is too long
 */
export function rangeOf(
  { start_date: from, end_date: until }: RangeQuery,
  calendar: Calendar,
  { now, hours }: { readonly now: number; readonly hours: number },
): { start: number; end: number } {
  const end = until === undefined ? now : isDay(until) ? calendar.startOf(addDays(until, 1)) : Date.parse(until);
  const start = from === undefined ? end - hours * HOUR_MS : isDay(from) ? calendar.startOf(from) : Date.parse(from);
  if (start < EARLIEST || end > LATEST) throw wrongRange('between the years 2000 and 9999');
  if (start > end) throw wrongRange('it ends before it starts');
  if (end - start > LONGEST_DAYS * DAY_MS) throw wrongRange(`at most ${LONGEST_DAYS} days`);
  return { start, end };
}

function isDay(text: string): boolean {
  return text.length === 10;
}

function wrongRange(message: string): Problem {
  return new Problem(422, 'invalid_range', 'This date range is not valid.', {
    errors: [{ pointer: 'query:start_date', message }],
  });
}

/** The query with the caller's scope instead of the client that it names. @throws Problem 403 for another client */
export function scoped<Q extends { readonly client_id?: string }>(
  principal: Principal,
  { client_id, ...query }: Q,
): Omit<Q, 'client_id'> & { readonly scope: Scope } {
  return { ...query, scope: listScope(principal, 'analytics', client_id) };
}

/** The filter of a request. A cohort narrows the range to its week. */
export function filterOf(
  query: Partial<Dimensions> & { readonly scope: Scope },
  range: { readonly start: number; readonly end: number },
  calendar: Calendar,
): AnalyticsFilter {
  const week = query.cohort === undefined ? undefined : weekOf(query.cohort);
  return {
    start: week === undefined ? range.start : Math.max(range.start, calendar.startOf(week)),
    end:
      week === undefined ? range.end : Math.max(range.start, Math.min(range.end, calendar.startOf(addDays(week, 7)))),
    clientId: query.scope.clientId ?? undefined,
    conversationType: query.conversation_type,
    language: query.language,
    device: query.device,
    variant: query.variant,
    userType: query.user_type,
  };
}
