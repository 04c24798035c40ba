/** What a photo says about itself: whether it can be decoded, its size, and where it was taken. */
import exifr from 'exifr';
import sharp from 'sharp';
import type { Files, Limits } from '../dependencies.js';
import { Problem } from '../http/problem.js';
import type { ReceivedFile } from './receive.js';

export interface PhotoFacts {
  readonly width: number;
  readonly height: number;
  readonly location?: { readonly latitude: number; readonly longitude: number };
}

/** @throws Problem 400 when the photo cannot be decoded or has too many pixels */
export async function inspectPhoto(file: ReceivedFile, files: Files, limits: Limits): Promise<PhotoFacts> {
  const bytes = await files.readAll(file.storage_key);
  try {
    const { width, height, orientation } = await sharp(bytes, { limitInputPixels: limits.photoPixels, failOn: 'error' }).metadata();
    if (width * height > limits.photoPixels) throw new Error('too many pixels');
    const sideways = (orientation ?? 1) >= 5;
    return { width: sideways ? height : width, height: sideways ? width : height, location: await locationOf(bytes) };
  } catch {
    throw new Problem(400, 'file_refused', 'This photo cannot be read.', {
      errors: [{ pointer: '/photo', message: `a complete picture of at most ${limits.photoPixels} pixels is needed` }],
    });
  }
}

async function locationOf(bytes: Buffer): Promise<PhotoFacts['location']> {
  const found: { latitude?: number; longitude?: number } | undefined = await exifr.gps(bytes).catch(() => undefined);
  const { latitude, longitude } = found ?? {};
  if (latitude === undefined || longitude === undefined) return undefined;
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined;
}
