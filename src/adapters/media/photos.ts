/** Looks at an uploaded photo: whether it can be decoded, its size upright, and where it was taken. */
import { openPhoto } from './decode.js';
import { placeOf, type Place } from './exif.js';

/** What a photo says about itself. */
export interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  /** Where it says it was taken; kept only with consent. */
  readonly location?: Place;
}

/** Small enough to cost little; the whole picture is read all the same. */
const PROBE_SIDE = 32;

export class SharpPhotos {
  constructor(private readonly maxPixels: number) {}

  /**
   * Decodes a photo, and reads where it was taken.
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
      return { width: isSideways ? height : width, height: isSideways ? width : height, location: await placeOf(exif) };
    } catch {
      return undefined;
    }
  }

  /** Where the metadata of a photo says that it was taken. */
  placeOf(exif: Buffer | undefined): Promise<Place | undefined> {
    return placeOf(exif);
  }
}
