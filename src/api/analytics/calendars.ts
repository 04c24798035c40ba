/** Keeps calendars: there are few of them, and they are expensive to make. */
import { calendarOf, type Calendar } from '../../domain/analytics/calendar.js';

/** More than there are zones; the same name in other letter case counts again. */
const MOST = 1_000;
const known = new Map<string, Calendar>();

/**
 * The calendar of a zone, made once.
 *
 * @throws RangeError when no zone has this name
 */
export function calendarFor(timezone: string): Calendar {
  const kept = known.get(timezone);
  if (kept !== undefined) return kept;
  const calendar = calendarOf(timezone);
  if (known.size >= MOST) known.clear();
  known.set(timezone, calendar);
  return calendar;
}
