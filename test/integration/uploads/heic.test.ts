import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { validLocation } from '../../../src/adapters/media/exif.js';
import { decodeHeic } from '../../../src/adapters/media/heic.js';
import { SharpPhotos } from '../../../src/adapters/media/photos.js';
import { FileBytes } from '../../../src/api/uploads/content/file-bytes.js';
import { checkHeic } from '../../../src/api/uploads/content/heic.js';

const SCENE = path.join(import.meta.dirname, '..', '..', 'support', 'files', 'scene.heic');
const maxPixels = 50_000_000;
let scene: Buffer;
beforeAll(async () => {
  scene = await readFile(SCENE);
});

describe('a HEIC photo', () => {
  it('is decoded the right way up, with sky above grass', async () => {
    const { width, height, data } = await decodeHeic(scene, { maxPixels });
    expect([width, height]).toEqual([320, 240]);
    const pixel = async (left: number, top: number): Promise<number[]> => {
      const one = sharp(data, { raw: { width, height, channels: 4 } }).extract({ left, top, width: 1, height: 1 });
      return [...(await one.removeAlpha().raw().toBuffer())];
    };
    const [red = 0, , blue = 0] = await pixel(10, 10);
    expect(blue - red).toBeGreaterThan(40);
    const [, green = 0, dark = 0] = await pixel(10, 230);
    expect(green - dark).toBeGreaterThan(30);
  });

  it('yields the place where it was taken', async () => {
    const bytes = await FileBytes.open(SCENE);
    const { exif } = await checkHeic(bytes);
    await bytes.close();
    expect(exif?.includes('CanaryCamera')).toBe(true);
    expect(new SharpPhotos(maxPixels).locationOf(exif)?.latitude).toBeCloseTo(28.6139, 3);
  });

  it('that is damaged, too large or not a photo is an error, and the next photo is decoded', async () => {
    const damaged = Buffer.from(scene);
    damaged.fill(0x5a, scene.length - 600);
    await expect(decodeHeic(Buffer.from('no photo at all'), { maxPixels })).rejects.toThrow('not a HEIC');
    await expect(decodeHeic(scene, { maxPixels: 10_000 })).rejects.toThrow('too many pixels');
    await decodeHeic(damaged, { maxPixels }).catch((error: Error) => expect(error.message).not.toBe(''));
    expect((await decodeHeic(scene, { maxPixels })).width).toBe(320);
  });

  it('that needs too much time or memory ends the decoder, and the next photo is decoded', async () => {
    await expect(decodeHeic(scene, { maxPixels, seconds: 0.001 })).rejects.toThrow('too long');
    // Six megapixels do not fit into the initial memory of the decoder.
    const meadow = await readFile(path.join(path.dirname(SCENE), 'meadow.heic'));
    await expect(decodeHeic(meadow, { maxPixels, maxMemoryBytes: 20_000_000 })).rejects.toThrow();
    expect((await decodeHeic(meadow, { maxPixels })).width).toBe(3_000);
    expect((await decodeHeic(scene, { maxPixels })).height).toBe(240);
  });
});

describe('a place from metadata', () => {
  it.each([
    [{ latitude: 28.6, longitude: 77.2 }, true],
    [{ latitude: -90, longitude: 180 }, true],
    [{ latitude: 0, longitude: 0 }, false],
    [{ latitude: 90.1, longitude: 0 }, false],
    [{ latitude: 10, longitude: -180.5 }, false],
    [{ latitude: Number.NaN, longitude: 10 }, false],
    [{ latitude: 10, longitude: Infinity }, false],
    [{ latitude: 10 }, false],
    [{ latitude: '10' as unknown as number, longitude: 10 }, false],
    [undefined, false],
  ])('of %j is used: %s', (found, counts) => {
    expect(validLocation(found)).toEqual(counts ? found : undefined);
  });
});
