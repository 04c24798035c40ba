/** Inspects an uploaded photo: whether it can be decoded, its upright size, and its location. */
import { openPhoto } from './decode.js';
import { locationOf, type Place } from './exif.js';

/** What the metadata of a photo says. */
export interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  /** The location where it was taken. Stored only with consent. */
  readonly location?: Place;
}

/** Small, to save time. The whole picture is decoded nevertheless. */
const PROBE_SIDE = 32;

export class SharpPhotos {
  constructor(private readonly maxPixels: number) {}

  /**
   * Decodes a photo and reads its location.
   *
   * @returns undefined when it cannot be decoded or has too many pixels
   */
  async inspect(path: string): Promise<PhotoFacts | undefined> {
    try {
      const { width, height, orientation, exif } = await openPhoto(path, this.maxPixels).metadata();
      if (width * height > this.maxPixels) return undefined;
      await openPhoto(path, this.maxPixels)
        .resize({ width: PROBE_SIDE, height: PROBE_SIDE, fit: 'inside' })
        .raw()
        .toBuffer();
      const isSideways = (orientation ?? 1) >= 5;
      return {
        width: isSideways ? height : width,
        height: isSideways ? width : height,
        location: locationOf(exif),
      };
    } catch {
      return undefined;
    }
  }

  /** The location in the metadata of a photo. */
  locationOf(exif: Buffer | undefined): Place | undefined {
    return locationOf(exif);
  }
}
