/** Caches calendars: there are few, and they are expensive to build. */
import { calendarOf, type Calendar } from '../../domain/analytics/calendar.js';

/** More than there are zones; the same name in another letter case counts again. */
const MOST = 1_000;
const known = new Map<string, Calendar>();

/**
 * The calendar of a zone, built once.
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
