/** Renditions of stored photos: upright, recompressed to a stated size, every piece of metadata gone. */
import { Readable } from 'node:stream';
import sharp from 'sharp';
import type { RenditionMaker } from '../../activities/media/process.js';
import type { MediaStore } from '../postgres/media-store.js';
import type { FileStore } from '../storage/file-store.js';

/** Longest side of a rendition, pixels, and its JPEG quality. */
export const RENDITION_SIDE = 2_048;
export const RENDITION_QUALITY = 82;

export class SharpRenditions implements RenditionMaker {
  constructor(
    private readonly media: MediaStore,
    private readonly files: FileStore,
    private readonly maxPixels: number,
  ) {}

  async makeRendition(sessionId: string, mediaId: string): Promise<{ width: number; height: number }> {
    const stored = await this.media.find(mediaId);
    if (stored === undefined || stored.session_id !== sessionId)
      throw Object.assign(new Error('media is not there'), { type: 'not_found' });
    const image = sharp(await this.files.readAll(stored.storage_key), { limitInputPixels: this.maxPixels, failOn: 'error', pages: 1 });
    // autoOrient first: stripping metadata also drops the orientation flag.
    const { data, info } = await image
      .autoOrient()
      .resize({ width: RENDITION_SIDE, height: RENDITION_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: RENDITION_QUALITY })
      .toBuffer({ resolveWithObject: true });
    const key = `${stored.storage_key}.rendition`;
    await this.files.write(key, Readable.from([data]));
    await this.media.setRendition(mediaId, { rendition_key: key, rendition_type: 'image/jpeg', width: info.width, height: info.height });
    return { width: info.width, height: info.height };
  }
}
