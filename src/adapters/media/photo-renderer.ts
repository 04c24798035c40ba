/** Renders a stored photo: upright, recompressed, without metadata. */
import sharp, { type Sharp } from 'sharp';
import { DECODE_SECONDS, openPhoto } from './decode.js';
import { decodeHeic } from './heic.js';

/** Longest side of a rendition, pixels, and its JPEG quality. */
const RENDITION_SIDE = 2_048;
const RENDITION_QUALITY = 82;
const PAGE = '#ffffff';

export interface Rendition {
  /** JPEG. */
  readonly data: Buffer;
  readonly width: number;
  readonly height: number;
}

export class PhotoRenderer {
  constructor(private readonly maxPixels: number) {}

  /** @throws Error when the photo cannot be decoded, or has too many pixels */
  async render(original: Buffer, contentType: string): Promise<Rendition> {
    // Rotate first: stripping the metadata also removes the orientation flag.
    const upright = await this.open(original, contentType);
    const { data, info } = await upright
      // What is transparent shows the page behind it, and a rendition has no page but white.
      .flatten({ background: PAGE })
      .resize({ width: RENDITION_SIDE, height: RENDITION_SIDE, fit: 'inside', withoutEnlargement: true })
      .jpeg({ quality: RENDITION_QUALITY })
      .toBuffer({ resolveWithObject: true });
    return { data, width: info.width, height: info.height };
  }

  private async open(original: Buffer, contentType: string): Promise<Sharp> {
    if (contentType !== 'image/heic') return openPhoto(original, this.maxPixels).autoOrient();
    // The decoder rotates the picture itself.
    const { width, height, data } = await decodeHeic(original, { maxPixels: this.maxPixels });
    return sharp(data, { raw: { width, height, channels: 4 } }).timeout({ seconds: DECODE_SECONDS });
  }
}
