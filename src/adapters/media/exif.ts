/**
 * The location in the metadata of a photo. The metadata may be wrong in any way: it is checked, and it never fails an
 * upload.
 */
import exifr from 'exifr';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** More than any camera writes. */
const MAX_EXIF_BYTES = 1_048_576;
const HEAD = Buffer.from('Exif\0\0', 'latin1');

/** @param source the metadata block of a photo, with or without its leading name */
export async function locationOf(source: Buffer | undefined): Promise<Place | undefined> {
  if (source === undefined || source.length > MAX_EXIF_BYTES) return undefined;
  const block = source.subarray(0, HEAD.length).equals(HEAD) ? source.subarray(HEAD.length) : source;
  try {
    return validLocation(await exifr.gps(block));
  } catch {
    return undefined;
  }
}

/** Cameras without a fix write zeros, or fractions over zero. Neither is a location. */
export function validLocation(found: Partial<Place> | undefined): Place | undefined {
  const { latitude, longitude } = found ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return latitude === 0 && longitude === 0 ? undefined : { latitude, longitude };
}
