/** Local days of an IANA time zone, on days that have 23, 25 or no hours too. Times are milliseconds since the epoch. */

const HOUR_MS = 3_600_000;

export interface Calendar {
  readonly timezone: string;
  /** The local day, `2026-09-01`. */
  dayOf(time: number): string;
  /** Hour 0-23 and ISO weekday 1 (Monday) to 7, local. */
  clockOf(time: number): { readonly hour: number; readonly weekday: number };
  /** The first moment of a local day; of a day the zone skipped, that of the next one. */
  startOf(day: string): number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The calendar of a zone.
 *
 * @throws RangeError when no zone has this name
 */
export function calendarOf(timezone: string): Calendar {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'iso8601',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    weekday: 'short',
  });
  const partsOf = (time: number): Partial<Record<Intl.DateTimeFormatPartTypes, string>> =>
    Object.fromEntries(format.formatToParts(time).map(({ type, value }) => [type, value]));
  const dayOf = (time: number): string => {
    const { year = '', month, day } = partsOf(time);
    return `${year.padStart(4, '0')}-${month}-${day}`;
  };
  return {
    timezone,
    dayOf,
    clockOf(time) {
      const { hour, weekday = '' } = partsOf(time);
      return { hour: Number(hour), weekday: WEEKDAYS.indexOf(weekday) + 1 };
    },
    startOf(day) {
      const noon = Date.parse(`${day}T12:00:00Z`);
      // No zone is further from UTC than 15 hours; the first moment that is not before the day lies in between.
      let [before, from] = [noon - 48 * HOUR_MS, noon + 48 * HOUR_MS];
      while (from - before > 1) {
        const middle = Math.floor((before + from) / 2);
        if (dayOf(middle) < day) before = middle;
        else from = middle;
      }
      return from;
    },
  };
}

/** The day so many days later, or earlier; plain calendar arithmetic. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** Monday of the week a day lies in. */
export function weekOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/**
 * First moments of the local days, or weeks, that touch a range, and the end of the last one: n + 1 bounds of n buckets.
 *
 * @param end exclusive
 */
export function boundsOf(
  calendar: Calendar,
  range: { readonly start: number; readonly end: number },
  days: 1 | 7,
): number[] {
  const first = calendar.dayOf(range.start);
  const bounds: number[] = [];
  let day = days === 7 ? weekOf(first) : first;
  for (;;) {
    const bound = calendar.startOf(day);
    if (bound !== bounds.at(-1)) bounds.push(bound);
    if (bound >= range.end) return bounds;
    day = addDays(day, days);
  }
}
