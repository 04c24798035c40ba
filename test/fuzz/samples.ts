/** One valid file of each accepted type, and the hostile files made from them. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { office, contentTypes, mainPart } from '../support/files/office.js';
import { box, m4a, mp3, ogg, webm } from '../support/files/sound.js';
import { zip } from '../support/files/zip.js';
import { CSV, PDF, photoWithSecrets, png, wav } from '../support/uploads.js';

export interface Sample {
  readonly part: 'photo' | 'document' | 'audio';
  readonly extension: string;
  readonly content: Buffer;
  /** The number of final bytes that can be cut off one by one, each time leaving an incomplete file. */
  readonly tail: number;
}

export async function samples(): Promise<Sample[]> {
  const [jpeg, picture] = [await photoWithSecrets(), await png()];
  const heic = await readFile(path.join(import.meta.dirname, '..', 'support', 'files', 'scene.heic'));
  const sample = (part: Sample['part'], extension: string, content: Buffer, tail = content.length): Sample => ({
    part,
    extension,
    content,
    tail,
  });
  return [
    sample('photo', 'jpg', jpeg),
    sample('photo', 'png', picture),
    sample('photo', 'webp', await sharp(picture).webp().toBuffer()),
    sample('photo', 'heic', heic, 500),
    sample('document', 'pdf', PDF, 7),
    sample('document', 'docx', office('docx')),
    sample('document', 'xlsx', office('xlsx')),
    sample('audio', 'wav', wav()),
    sample('audio', 'm4a', m4a(), 60),
    sample('audio', 'ogg', ogg(), 39),
    sample('audio', 'webm', webm(), 60),
    sample('document', 'csv', CSV, 0),
    sample('document', 'txt', Buffer.from('Four extinguishers.\n'), 0),
    sample('audio', 'mp3', mp3(), 0),
  ];
}

/** Tails that turn any sample into a polyglot file when they are appended (for text, inserted). */
export const POLYGLOT_TAILS: Readonly<Record<string, Buffer>> = {
  html: Buffer.from('<!doctype html><html><script>alert(document.domain)</script></html>'),
  svg: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
  php: Buffer.from('<?php system($_GET["c"]); ?>'),
  zip: zip([{ name: 'a.txt', data: 'hidden' }]),
  program: Buffer.from('MZ\u0090\u0000\u0003\u0000\u0000\u0000', 'latin1'),
  script: Buffer.from('\u0000<script>alert(1)</script>'),
};

/** Small files that would be large, deep or endless when opened. */
export async function bombs(): Promise<Sample[]> {
  const document = (extension: string, content: Buffer): Sample => ({ part: 'document', extension, content, tail: 0 });
  const photo = (extension: string, content: Buffer): Sample => ({ part: 'photo', extension, content, tail: 0 });
  const zeros = Buffer.alloc(30_000_000);
  const flat = sharp({ create: { width: 7_200, height: 7_200, channels: 3, background: '#123456' } });
  const laughs = `<!DOCTYPE a [<!ENTITY a "ha">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'[index]};`.repeat(10)}">`)
    .join('')}]><a>&j;</a>`;
  return [
    ...(['docx', 'xlsx'] as const).flatMap((form) => [
      document(form, office(form, [{ name: 'word/zeros.xml', data: zeros }])),
      document(form, office(form, [{ name: 'word/zeros.bin', data: zeros, statedSize: 100 }])),
      document(
        form,
        office(form, [
          { name: 'word/media/a.png', data: zip([{ name: 'b', data: zip([{ name: 'c', data: zeros }]) }]) },
        ]),
      ),
      document(form, office(form, [{ name: 'customXml/a.xml', data: laughs }])),
      document(
        form,
        office(
          form,
          Array.from({ length: 5_100 }, (_, index) => ({ name: `p/${index}`, data: '' })),
        ),
      ),
      document(form, office(form, [{ name: `${'deep/'.repeat(2_000)}a.zip`, data: 'x' }])),
      document(form, office(form, [{ name: 'a', data: 'x' }], { statedCount: 65_000 })),
      document(form, zip([contentTypes(form), mainPart(form), { name: '../up', data: 'x' }])),
    ]),
    photo('png', await flat.clone().png({ compressionLevel: 9 }).toBuffer()),
    photo('webp', await flat.clone().webp({ quality: 1, effort: 0 }).toBuffer()),
    photo('jpg', await flat.clone().jpeg({ quality: 1 }).toBuffer()),
    photo('png', widePng(60_000, 60_000)),
    photo('png', widePng(0, 10)),
    photo('png', widePng(2_147_483_647, 2_147_483_647)),
    photo('heic', heicOf(box('ispe', numbers(0, 40_000, 40_000)))),
    photo('heic', heicOf(box('ispe', numbers(0, 4_294_967_295, 4_294_967_295)))),
    photo('heic', heicOf(...Array.from({ length: 25_000 }, () => box('free', Buffer.alloc(0))))),
    { part: 'audio', extension: 'm4a', content: nested('moov', 3_000), tail: 0 },
  ];
}

function numbers(...values: readonly number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => bytes.writeUInt32BE(value, index * 4));
  return bytes;
}

/** A header that announces a large picture, with almost no data. */
function widePng(width: number, height: number): Buffer {
  const chunk = (type: string, content: Buffer): Buffer =>
    Buffer.concat([numbers(content.length), Buffer.from(type), content, numbers(0)]);
  const head = Buffer.concat([numbers(width, height), Buffer.from([8, 2, 0, 0, 0])]);
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    chunk('IHDR', head),
    chunk('IDAT', Buffer.alloc(20)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function heicOf(...properties: readonly Buffer[]): Buffer {
  const meta = box('meta', Buffer.concat([Buffer.alloc(4), box('iprp', box('ipco', Buffer.concat(properties)))]));
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    meta,
    box('mdat', Buffer.alloc(64)),
  ]);
}

function nested(type: string, depth: number): Buffer {
  let inner = Buffer.alloc(0);
  for (let level = 0; level < depth; level += 1) inner = box(type, inner) as Buffer<ArrayBuffer>;
  return Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0M4A ', 'latin1')), inner, box('mdat', Buffer.alloc(8))]);
}
