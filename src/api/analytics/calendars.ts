/** Caches calendars: there are few, and they are expensive to build. */
import { calendarOf, type Calendar } from '../../domain/analytics/calendar.js';

/** More than the number of time zones. A name in a different letter case takes another entry. */
const MOST = 1_000;
const known = new Map<string, Calendar>();

/**
 * Returns the calendar of a time zone, from the cache if possible.
 *
 * @throws RangeError for an unknown zone
 */
export function calendarFor(timezone: string): Calendar {
  const kept = known.get(timezone);
  if (kept !== undefined) return kept;
  const calendar = calendarOf(timezone);
  if (known.size >= MOST) known.clear();
  known.set(timezone, calendar);
  return calendar;
}
