/**
 * Renditions of stored photos: upright, recompressed to a stated size, every piece of metadata gone. The rendition
 * replaces the original, which carries the metadata: first the rendition is stored, then the row names it, then the
 * original is removed. Doing it again takes up wherever an earlier attempt ended.
 */
import { Readable } from 'node:stream';
import sharp, { type Sharp } from 'sharp';
import type { MediaRecord, MediaStore } from '../postgres/uploads/media-store.js';
import type { FileStore } from '../storage/file-store.js';
import { DECODE_SECONDS, openPhoto } from './decode.js';
import { decodeHeic } from './heic.js';

/** Longest side of a rendition, pixels, and its JPEG quality. */
const RENDITION_SIDE = 2_048;
const RENDITION_QUALITY = 82;

type Size = { readonly width: number; readonly height: number };

export class SharpRenditions {
  constructor(
    private readonly media: MediaStore,
    private readonly files: FileStore,
    private readonly maxPixels: number,
  ) {}

  async makeRendition(sessionId: string, mediaId: string): Promise<Size> {
    return (await this.finished(sessionId, mediaId)) ?? this.make(sessionId, mediaId);
  }

  /** What an earlier attempt, or an observation with the same photo, has made. */
  private async finished(sessionId: string, mediaId: string): Promise<Size | undefined> {
    const stored = await this.stored(sessionId, mediaId);
    if (stored.rendition_key === null || stored.width === null || stored.height === null) return undefined;
    await this.files.remove(stored.storage_key);
    return { width: stored.width, height: stored.height };
  }

  private async make(sessionId: string, mediaId: string): Promise<Size> {
    const stored = await this.stored(sessionId, mediaId);
    const original = await this.files.readAll(stored.storage_key).catch((error: unknown) => {
      if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
      throw error;
    });
    if (original === undefined) {
      // The same step on another worker was faster, and has removed it.
      const made = await this.finished(sessionId, mediaId);
      if (made === undefined) throw Object.assign(new Error('the photo is not there'), { type: 'not_found' });
      return made;
    }
    // Upright first: stripping metadata also drops the orientation flag.
    const { data, info } = await (
      await this.open(original, stored.content_type)
    )
      .resize({ width: RENDITION_SIDE, height: RENDITION_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: RENDITION_QUALITY })
      .toBuffer({ resolveWithObject: true });
    const key = `${stored.storage_key}.rendition`;
    await this.files.write(key, Readable.from([data]));
    const { width, height } = info;
    await this.media.setRendition(mediaId, { rendition_key: key, rendition_type: 'image/jpeg', width, height, stored_bytes: data.length });
    await this.files.remove(stored.storage_key);
    return { width, height };
  }

  private async open(original: Buffer, contentType: string): Promise<Sharp> {
    if (contentType !== 'image/heic') return openPhoto(original, this.maxPixels).autoOrient();
    // The decoder turns the picture upright itself.
    const { width, height, data } = await decodeHeic(original, { maxPixels: this.maxPixels });
    return sharp(data, { raw: { width, height, channels: 4 } })
      .removeAlpha()
      .timeout({ seconds: DECODE_SECONDS });
  }

  private async stored(sessionId: string, mediaId: string): Promise<MediaRecord> {
    const stored = await this.media.find(mediaId);
    if (stored === undefined || stored.session_id !== sessionId)
      throw Object.assign(new Error('media is not there'), { type: 'not_found' });
    return stored;
  }
}
