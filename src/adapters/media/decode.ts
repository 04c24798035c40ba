/** Opens photos with limits on pixels, time and threads. Only the first picture is read. */
import sharp, { type Sharp } from 'sharp';

/** A decoder that needs longer is terminated. */
export const DECODE_SECONDS = 20;

// One photo must not use all cores, and no decoded picture is cached.
sharp.concurrency(1);
sharp.cache(false);

/** Decodes on a thread of libvips, never on the event loop. Of an animated picture, only the first frame. */
export function openPhoto(source: Buffer | string, maxPixels: number): Sharp {
  return sharp(source, { limitInputPixels: maxPixels, failOn: 'error', pages: 1, sequentialRead: true }).timeout({
    seconds: DECODE_SECONDS,
  });
}
