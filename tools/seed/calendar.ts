/** The number of invented sessions per day: fewer on weekends, more in spring and autumn, growing over the year. */

const DAY_MS = 86_400_000;
/** Monday to Sunday. */
const WEEK = [1.1, 1.2, 1.15, 1.1, 0.95, 0.35, 0.25];

export interface SeededDay {
  readonly day: string;
  readonly sessions: number;
}

/**
 * Distributes sessions over days.
 *
 * @param until the last day, milliseconds since the epoch
 * @returns days in order, whose numbers add up to `total`
 */
export function spread(total: number, days: number, until: number): SeededDay[] {
  const weights = Array.from({ length: days }, (_, index) => {
    const time = until - (days - 1 - index) * DAY_MS;
    const season = 1 + 0.25 * Math.sin((4 * Math.PI * (time / DAY_MS)) / 365.25);
    const weekday = WEEK[(new Date(time).getUTCDay() + 6) % 7] ?? 1;
    return { day: new Date(time).toISOString().slice(0, 10), weight: season * weekday * (0.7 + (0.6 * index) / days) };
  });
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  let [share, given] = [0, 0];
  return weights.map(({ day, weight }) => {
    share += weight;
    const sessions = Math.round((total * share) / sum) - given;
    given += sessions;
    return { day, sessions };
  });
}
