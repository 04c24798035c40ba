/** Looks at an uploaded photo: whether it can be decoded, its size upright, and where it was taken. */
import type { PhotoFacts, Photos, Place } from '../../api/uploads/ports.js';
import { openPhoto } from './decode.js';
import { placeOf } from './exif.js';

/** Small enough to cost little; the whole picture is read all the same. */
const PROBE_SIDE = 32;

export class SharpPhotos implements Photos {
  constructor(private readonly maxPixels: number) {}

  async inspect(path: string): Promise<PhotoFacts | undefined> {
    try {
      const { width, height, orientation, exif } = await openPhoto(path, this.maxPixels).metadata();
      if (width * height > this.maxPixels) return undefined;
      await openPhoto(path, this.maxPixels).resize({ width: PROBE_SIDE, height: PROBE_SIDE, fit: 'inside' }).raw().toBuffer();
      const isSideways = (orientation ?? 1) >= 5;
      return { width: isSideways ? height : width, height: isSideways ? width : height, location: await placeOf(exif) };
    } catch {
      return undefined;
    }
  }

  placeOf(exif: Buffer | undefined): Promise<Place | undefined> {
    return placeOf(exif);
  }
}
