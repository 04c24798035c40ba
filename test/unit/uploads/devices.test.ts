/** Files as devices, browsers and office programs write them, which a plain reading of the formats would refuse. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Form } from '../../../src/api/uploads/media-types.js';
import { mediaTypeOf, nameAs } from '../../../src/api/uploads/media-types.js';
import { detect } from '../../../src/api/uploads/signature.js';
import { ContentChecker } from '../../support/files/check.js';
import { mp3 } from '../../support/files/sound.js';
import { zip } from '../../support/files/zip.js';
import { PDF, wav } from '../../support/uploads.js';

const FIXTURES = path.join(import.meta.dirname, '..', '..', 'fixtures', 'files');
const fixture = (name: string): Buffer => readFileSync(path.join(FIXTURES, name));
let checker: ContentChecker;
beforeAll(async () => (checker = await ContentChecker.create()));
afterAll(() => checker.dispose());
const refused = async (form: Form, content: Buffer) => (await checker.check(form, content)).refused;
const joined = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)));

describe('a photo', () => {
  it.each<[Form, string]>([
    ...['plain', 'still', 'film-then-sefd', 'film-holding-sefd'].map((name): [Form, string] => [
      'heic',
      `heic-samsung-sefd/${name}.heic`,
    ]),
    ...['card-sector', 'depth', 'doorbell', 'fill', 'line-end', 'maker-block', 'one-byte'].map(
      (name): [Form, string] => ['jpeg', `jpeg-bytes-behind/${name}.jpg`],
    ),
    ...['gainmap-film', 'mpv2', 'mpv3'].map((name): [Form, string] => [
      'jpeg',
      `jpeg-samsung-film-before-trailer/${name}.jpg`,
    ]),
    ...['motion', 'ultra-hdr', 'zeros'].map((name): [Form, string] => ['jpeg', `pass-jpeg-phones/${name}.jpg`]),
  ])('%s %s is accepted', async (form, name) => {
    expect(await refused(form, fixture(name))).toBeUndefined();
  });

  it.each<[string, Buffer | string]>([
    ['an archive', zip([{ name: 'a.txt', data: 'hidden' }])],
    ['a page', '<html><body>hello'],
    ['a picture that runs', '<svg onload="alert(1)">'],
    ['a document', PDF],
    ['a program behind padding', joined(Buffer.alloc(40), 'MZ\u0090\0\u0003')],
    ['a 7-Zip archive', '7z\u00bc\u00af\u0027\u001c\0\u0004'],
    ['a RAR archive', 'Rar!\u001a\u0007\u0001\0'],
  ])('that also is %s is refused', async (_what, tail) => {
    for (const [form, name] of [
      ['jpeg', 'pass-jpeg-phones/zeros.jpg'],
      ['heic', 'heic-samsung-sefd/plain.heic'],
      ['webp', 'png-transparent-plan/plan.webp'],
      ['png', 'png-transparent-plan/plan.png'],
    ] as const)
      expect(await refused(form, joined(fixture(name), tail))).toBeDefined();
  });

  it.each([
    ['photo.jfif', 'photo.jpg'],
    ['photo.jpe', 'photo.jpg'],
    ['blob', 'blob.jpg'],
    ['image', 'image.jpg'],
    ['IMG_1.HEIC', 'IMG_1.jpg'],
    ['IMG_1.JPG', 'IMG_1.JPG'],
    ['site 2026.07', 'site 2026.07.jpg'],
  ])('called %s is stored as %s', (name, stored) => {
    const extension = path.extname(name).slice(1).toLowerCase();
    const type = mediaTypeOf('photo', extension, 'image/jpeg');
    expect(type && nameAs(type, name, extension)).toBe(stored);
  });

  it.each(['exe', 'html', 'svg', 'php', 'zip'])('called a.%s is refused', (extension) => {
    expect(mediaTypeOf('photo', extension, 'image/jpeg')).toBeUndefined();
  });
});

describe('a document', () => {
  it('may have a name without an extension, but not the extension of another type', () => {
    expect(mediaTypeOf('document', '', 'application/pdf')?.form).toBe('pdf');
    expect(mediaTypeOf('document', 'docx', 'application/pdf')).toBeUndefined();
    expect(mediaTypeOf('document', '', undefined)).toBeUndefined();
  });

  it.each(['bom', 'newline'])('in PDF with a head that is not first (%s) is accepted', async (name) => {
    const content = fixture(`pdf-head-not-first/${name}.pdf`);
    expect(await detect(content)).toBe('application/pdf');
    expect(await refused('pdf', content)).toBeUndefined();
  });

  it.each<[string, Buffer]>([
    ['words before its head', joined('From the scanner\r\n', PDF)],
    ['a comment of a network before its head', fixture('pdf-head-not-first/junk.pdf')],
    ['zeros behind it', joined(PDF, Buffer.alloc(70_000))],
    ['the end mark of DOS behind it', joined(PDF, '\u001a')],
    ['an update behind it', joined(PDF, '4 0 obj\n<< /Type /Info >>\nendobj\ntrailer\n<< /Prev 9 >>\n%%EOF\r\n')],
    ['a drawing that begins like objects', joined(pdfWith('1 0 0 1 5 5 cm (Hall) Tj'))],
  ])('in PDF with %s is accepted', async (_what, content) => {
    expect(await refused('pdf', content)).toBeUndefined();
  });

  it.each<[string, Buffer, string]>([
    ['starts a program', fixture('pdf-active-content/launch.pdf'), 'file_active_content'],
    ['runs a script', fixture('pdf-active-content/script.pdf'), 'file_active_content'],
    ['has no pages', fixture('pdf-active-content/one.pdf'), 'file_refused'],
    ['escapes the name of its script', pdfWith('x', '', '<< /S /J#61va#53cript /J#53 (x) >>'), 'file_active_content'],
    ['carries a file', pdfWith('x', '', '<< /EmbeddedFiles 9 0 R >>'), 'file_active_content'],
    ['is encrypted', pdfWith('x', '', '<< /Encrypt 9 0 R >>'), 'file_encrypted'],
    ['hides a script in an object stream', objectStream('9 0 << /S /JavaScript /JS (x) >>'), 'file_active_content'],
    ['calls that stream otherwise', objectStream('9 0 << /S /Launch /F (x) >>', '/N 1'), 'file_active_content'],
    [
      'packs its objects with a predictor',
      objectStream('9 0 << /S /Launch >>', '/Type /ObjStm /First 4 /DecodeParms << /Predictor 12 >>'),
      'file_too_complex',
    ],
    ['is cut', PDF.subarray(0, -4), 'file_refused'],
    ['has an archive behind it', joined(PDF, zip([{ name: 'a', data: 'b' }])), 'file_refused'],
    ['is cut behind its first part', joined('%PDF-1.7\n1 0 obj << /Linearized 1 /L 90000 >>', PDF), 'file_refused'],
  ])('in PDF that %s is refused', async (_what, content, code) => {
    expect((await refused('pdf', content))?.code).toBe(code);
  });
});

function pdfWith(drawing: string, keys = '/Filter /FlateDecode', object = '<< >>'): Buffer {
  const data = keys.includes('Flate') ? deflateSync(Buffer.from(drawing)) : Buffer.from(drawing);
  return joined(
    PDF.subarray(0, PDF.indexOf('trailer')),
    `8 0 obj\n<< ${keys} >>\nstream\n`,
    data,
    `\nendstream\nendobj\n9 0 obj\n${object}\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n`,
  );
}

function objectStream(objects: string, keys = '/Type /ObjStm /N 1 /First 4'): Buffer {
  return pdfWith(objects, `${keys} /Filter /FlateDecode`);
}

describe('a recording', () => {
  const streamed = (riff: number, data: number): Buffer => {
    const content = wav();
    content.writeUInt32LE(riff, 4);
    content.writeUInt32LE(data, 40);
    return content;
  };
  it.each([
    [0, 0],
    [0xffffffff, 0xffffffff],
    [0x7ffff024, 0x7ffff000],
    [36, 0xffffffff],
  ])('in WAV that states %i and %i bytes is accepted up to its end', async (riff, data) => {
    const content = riff === 36 ? streamed(wav().length - 8, data) : streamed(riff, data);
    expect(await refused('wav', content)).toBeUndefined();
    expect(await refused('wav', joined(content, '<html><script>alert(1)</script>'))).toBeDefined();
  });

  it('in WAV of 64-bit sizes is accepted, and refused when it is cut', async () => {
    const plain = wav();
    const sizes = Buffer.alloc(36);
    sizes.write('ds64');
    sizes.writeUInt32LE(28, 4);
    sizes.writeBigUInt64LE(BigInt(plain.length + 36 - 8), 8);
    sizes.writeBigUInt64LE(BigInt(plain.length - 44), 16);
    const content = joined('RF64', Buffer.alloc(4, 0xff), 'WAVE', sizes, plain.subarray(12));
    content.writeUInt32LE(0xffffffff, 36 + 40);
    expect(await detect(content)).toBe('audio/wav');
    expect(await refused('wav', content)).toBeUndefined();
    expect(await refused('wav', content.subarray(0, -10))).toBeDefined();
  });

  it('in MP3 may have no tag, padding behind its tag, or tags at its end', async () => {
    const frames = mp3().subarray(20);
    const ape = Buffer.alloc(32);
    ape.write('APETAGEX');
    ape.writeUInt32LE(32, 12);
    for (const content of [
      frames,
      joined(mp3().subarray(0, 20), Buffer.alloc(100), frames),
      joined(frames, ape),
      joined(frames, ape, 'TAG', Buffer.alloc(125)),
    ])
      expect(await refused('mp3', content)).toBeUndefined();
  });
});
