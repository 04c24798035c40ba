/** Photos in the valid but odd forms of phones and cameras, made from real pictures. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import sharp, { type Sharp } from 'sharp';
import { box } from '../files/sound.js';
import { below, bytesOf, chance, joined, letters, pick, u16, u32, u32le, type Random, type Sample } from './sample.js';
import { shiftItems } from './heic-items.js';
import { pictureTail } from './tails.js';

/** Real pictures, encoded once. */
export interface Pictures {
  readonly jpeg: readonly Buffer[];
  readonly png: readonly Buffer[];
  readonly webp: readonly Buffer[];
  readonly heic: readonly Buffer[];
}

export async function realPictures(): Promise<Pictures> {
  const raw = Buffer.alloc(48 * 32 * 4, 0x80).map((_, index) => (index * 37) % 251);
  const picture = (): Sharp => sharp(raw, { raw: { width: 48, height: 32, channels: 4 } });
  const exif = { IFD0: { Make: 'Canary' }, IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '33/1 1/1 1/1' } };
  const opaque = (): Sharp => picture().removeAlpha();
  const files = path.join(import.meta.dirname, '..', '..');
  return {
    jpeg: await Promise.all([
      opaque().jpeg().toBuffer(),
      opaque().jpeg({ progressive: true }).toBuffer(),
      opaque().jpeg({ chromaSubsampling: '4:4:4', optimiseCoding: true }).toBuffer(),
      opaque().greyscale().jpeg().toBuffer(),
      opaque().toColourspace('cmyk').jpeg().toBuffer(),
      opaque().withExif(exif).jpeg().toBuffer(),
    ]),
    png: await Promise.all([
      picture().png().toBuffer(),
      opaque().png({ progressive: true }).toBuffer(),
      opaque().png({ palette: true, colours: 8 }).toBuffer(),
      opaque().toColourspace('rgb16').png().toBuffer(),
      opaque().withExif(exif).png().toBuffer(),
    ]),
    webp: await Promise.all([
      picture().webp().toBuffer(),
      picture().webp({ lossless: true }).toBuffer(),
      opaque().withExif(exif).webp().toBuffer(),
    ]),
    heic: await Promise.all([
      readFile(path.join(files, 'support', 'files', 'scene.heic')),
      readFile(path.join(files, 'fixtures', 'files', 'heic-samsung-sefd', 'plain.heic')),
    ]),
  };
}

export function jpegForm(random: Random, { jpeg }: Pictures): Sample {
  const base = pick(random, jpeg);
  const parts = segmentsOf(base).flatMap((segment, index) =>
    index > 0 && chance(random, 0.2) ? [oddSegment(random), segment] : [segment],
  );
  const picture = joined(...parts);
  const tail = pictureTail(random, pick(random, jpeg));
  return {
    form: 'jpeg',
    name: `JPEG with ${tail.name}`,
    content: joined(picture, tail.content),
    isCutAt: (length) => length < picture.length,
  };
}

/** The start marker, each segment, and from the first scan on the rest. */
function segmentsOf(picture: Buffer): Buffer[] {
  const parts = [picture.subarray(0, 2)];
  let at = 2;
  while (picture[at + 1] !== 0xda) {
    const next = at + 2 + picture.readUInt16BE(at + 2);
    parts.push(picture.subarray(at, next));
    at = next;
  }
  return [...parts, picture.subarray(at)];
}

/** Metadata where no one expects it, comments, maker's notes, and fill before a marker. */
function oddSegment(random: Random): Buffer {
  const body = pick(random, [
    joined('Exif\0\0II*\0', u32le(8), '\0\0'),
    joined('MPF\0MM\0*', u32(8), u16(0)),
    joined('http://ns.adobe.com/xap/1.0/\0<x:xmpmeta xmlns:x="adobe:ns:meta/"/>'),
    joined('Maker\0', bytesOf(random, below(random, 200))),
    letters(random, below(random, 60)),
  ]);
  const marker = pick(random, [0xe1, 0xe2, 0xe5, 0xef, 0xfe]);
  const fill = Buffer.alloc(chance(random, 0.3) ? below(random, 300) : 0, 0xff);
  return joined(fill, Buffer.from([0xff, marker]), u16(body.length + 2), body);
}

export function pngForm(random: Random, { png, jpeg }: Pictures): Sample {
  const base = pick(random, png);
  const end = base.length - 12;
  const chunks = Array.from({ length: below(random, 4) }, () => pngChunk(random));
  const picture = joined(base.subarray(0, end), ...chunks, base.subarray(end));
  const tail = pictureTail(random, pick(random, jpeg));
  return {
    form: 'png',
    name: `PNG with ${tail.name}`,
    content: joined(picture, tail.content),
    isCutAt: (length) => length < picture.length,
  };
}

function pngChunk(random: Random): Buffer {
  const body = joined(pick(random, ['tEXt', 'prVt', 'eXIf']), letters(random, 8 + below(random, 90)));
  return joined(u32(body.length - 4), body, u32(crc32(body)));
}

export function webpForm(random: Random, { webp, jpeg }: Pictures): Sample {
  const base = pick(random, webp);
  const length = below(random, 50);
  const chunk = joined('unkn', u32le(length), letters(random, length), Buffer.alloc(length % 2));
  const picture = joined(base, chance(random, 0.4) ? chunk : Buffer.alloc(0));
  picture.writeUInt32LE(picture.length - 8, 4);
  const tail = pictureTail(random, pick(random, jpeg));
  return {
    form: 'webp',
    name: `WebP with ${tail.name}`,
    content: joined(picture, tail.content),
    // The last chunk may end with a byte of padding.
    isCutAt: (cut) => cut < picture.length - 1,
  };
}

export function heicForm(random: Random, { heic }: Pictures): Sample {
  const base = pick(random, heic);
  const head = base.readUInt32BE(0);
  const unknown = (): Buffer =>
    box(pick(random, ['sefd', 'abcd', 'free', 'uuid', 'skip', 'XML_']), letters(random, 20));
  const before = chance(random, 0.4) ? unknown() : Buffer.alloc(0);
  const picture = joined(base.subarray(0, head), before, shiftItems(base, before.length).subarray(head));
  const [name, tail] = pick<readonly [string, Buffer]>(random, [
    ['nothing', Buffer.alloc(0)],
    ['a box of a maker', unknown()],
    ['a film', box('mpvd', bytesOf(random, 200))],
    ['a film and a directory', joined(box('mpvd', bytesOf(random, 90)), box('sefd', letters(random, 60)))],
    ['a box up to the end', joined(u32(0), 'sefd', letters(random, 30))],
    ['padding', Buffer.alloc(1 + below(random, 40))],
    ['stray bytes', Buffer.alloc(1 + below(random, 7), 0xff)],
  ]);
  return {
    form: 'heic',
    name: `HEIC with ${name}`,
    content: joined(picture, tail),
    isCutAt: (length) => length < picture.length,
  };
}
