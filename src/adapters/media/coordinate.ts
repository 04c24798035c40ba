/**
 * Works out one coordinate from the forms that cameras and apps write. The wrong hemisphere is worse than no place, so
 * anything ambiguous is none.
 */
import type { TiffValue } from './tiff.js';

/** @param names what the reference may say for positive and for negative, by word or first letter, in any case */
export function coordinate(
  value: TiffValue | undefined,
  reference: string | undefined,
  names: readonly [positive: string, negative: string],
): number | undefined {
  const parts = value?.numbers ?? [];
  if (parts.length < 1 || parts.length > 3) return undefined;
  const isNegative = (parts[0] ?? 0) < 0;
  const degrees = parts.reduce((sum, part, index) => sum + size(part, index) / 60 ** index, 0);
  const stated = (reference ?? '').replaceAll('\0', ' ').trim().toLowerCase();
  // A sign counts alone only where it is explicit. A positive number without a reference may be either hemisphere.
  if (stated === '') return isNegative ? -degrees : undefined;
  const [isPositiveName, isNegativeName] = names.map((name) => stated === name || stated === name[0]);
  if (isNegativeName === true) return -degrees;
  // A negative number north or east contradicts itself.
  return isPositiveName === true && !isNegative ? degrees : undefined;
}

/** The size of degrees, minutes or seconds; NaN when it is none. Only degrees may have a sign. */
function size(value: number, index: number): number {
  return index === 0 ? Math.abs(value) : value >= 0 && value < 60 ? value : Number.NaN;
}
