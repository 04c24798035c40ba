/** Reads the time formats of event logs. */

/**
 * Distinguishes seconds from milliseconds: larger than every time in seconds, smaller than recent times in
 * milliseconds.
 */
const LEAST_MILLISECONDS = 1e11;

/**
 * Reads ISO 8601 (UTC without an offset), or seconds or milliseconds since 1970.
 *
 * @returns milliseconds since the epoch, or undefined for any other value
 */
export function readTime(value: unknown): number | undefined {
  if (typeof value === 'number' || (typeof value === 'string' && /^\d+(\.\d+)?$/.test(value))) {
    const number = Number(value);
    if (!Number.isFinite(number) || number < 0) return undefined;
    return number < LEAST_MILLISECONDS ? number * 1_000 : number;
  }
  if (
    typeof value !== 'string' ||
    !/^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?)?(Z|[+-]\d{2}:?\d{2})?$/i.test(value)
  )
    return undefined;
  const hasOffset = value.length === 10 || /(Z|[+-]\d{2}:?\d{2})$/i.test(value.slice(10));
  const time = Date.parse(hasOffset ? value : `${value}Z`);
  return Number.isNaN(time) ? undefined : time;
}
