/** Local days of an IANA time zone, including days of 23, 25 or no hours. Times are milliseconds since the epoch. */

const HOUR_MS = 3_600_000;

export interface Calendar {
  readonly timezone: string;
  /** The local day, `2026-09-01`. */
  dayOf(time: number): string;
  /** Hour 0-23 and ISO weekday 1 (Monday) to 7, local. */
  clockOf(time: number): { readonly hour: number; readonly weekday: number };
  /** The first moment of a local day. A day that the zone skipped starts with the day after it. */
  startOf(day: string): number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * The calendar of a zone.
 *
 * @throws RangeError for an unknown zone
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
      // No zone is more than 15 hours from UTC, so the first moment that is not before the day is between these two.
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

/** The day `days` days later, or earlier when negative. Plain calendar arithmetic. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** The Monday of the week that contains a day. */
export function weekOf(day: string): string {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/**
 * First moments of the local days or weeks that overlap a range, plus the end of the last one: n + 1 bounds of n
 * buckets.
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
