/** Times as event logs write them. */

/** Later than any second, earlier than any millisecond, of the last fifty years: tells the two apart. */
const LEAST_MILLISECONDS = 1e11;

/**
 * ISO 8601 (without an offset: UTC), or seconds or milliseconds since 1970.
 *
 * @returns milliseconds since the epoch; nothing for anything else
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
