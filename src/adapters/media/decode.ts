/** How photos are opened, wherever that happens: bounded in pixels, time and threads, the first picture only. */
import sharp, { type Sharp } from 'sharp';

/** A decoder that needs longer is ended. */
export const DECODE_SECONDS = 20;

// One photo never takes all cores, and no decoded picture stays behind.
sharp.concurrency(1);
sharp.cache(false);

/** Decoding happens on a thread of libvips, never on the event loop. Animated pictures: the first only. */
export function openPhoto(source: Buffer | string, maxPixels: number): Sharp {
  return sharp(source, { limitInputPixels: maxPixels, failOn: 'error', pages: 1, sequentialRead: true }).timeout({
    seconds: DECODE_SECONDS,
  });
}
