/**
 * The location in the metadata of a photo. Only the four tags of a place are read, in bounded steps: the metadata may be
 * wrong in any way, and it never fails an upload.
 */
import { coordinate } from './coordinate.js';
import { TiffBlock } from './tiff.js';

export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** More than any camera writes. */
const MAX_EXIF_BYTES = 1_048_576;
const HEAD = Buffer.from('Exif\0\0', 'latin1');
const GPS_DIRECTORY = 0x8825;
const [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE] = [1, 2, 3, 4];

/** @param source the metadata block of a photo, with or without its leading name */
export function locationOf(source: Buffer | undefined): Place | undefined {
  if (source === undefined || source.length > MAX_EXIF_BYTES) return undefined;
  try {
    return validLocation(placeIn(source.subarray(0, HEAD.length).equals(HEAD) ? source.subarray(HEAD.length) : source));
  } catch {
    // A number beyond the block.
    return undefined;
  }
}

function placeIn(block: Buffer): Partial<Place> {
  const tiff = new TiffBlock(block);
  const directory = tiff.read(tiff.first, [GPS_DIRECTORY]).get(GPS_DIRECTORY)?.numbers[0];
  if (directory === undefined) return {};
  const tags = tiff.read(directory, [LATITUDE_REF, LATITUDE, LONGITUDE_REF, LONGITUDE]);
  return {
    latitude: coordinate(tags.get(LATITUDE), tags.get(LATITUDE_REF)?.text, ['north', 'south']),
    longitude: coordinate(tags.get(LONGITUDE), tags.get(LONGITUDE_REF)?.text, ['east', 'west']),
  };
}

/** Cameras without a fix write zeros, or fractions over zero. Neither is a location. */
export function validLocation(found: Partial<Place> | undefined): Place | undefined {
  const { latitude, longitude } = found ?? {};
  if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
  if (!Number.isFinite(latitude) || !Number.isFinite(longitude)) return undefined;
  if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
  return latitude === 0 && longitude === 0 ? undefined : { latitude, longitude };
}
