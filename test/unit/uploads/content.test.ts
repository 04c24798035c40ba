import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/api/uploads/content/check-content.js';
import { FileBytes } from '../../../src/api/uploads/content/file-bytes.js';
import { OFFICE_LIMITS } from '../../../src/api/uploads/content/office.js';
import type { Form } from '../../../src/api/uploads/media-types.js';
import { contentTypes, mainPart, office } from '../../support/files/office.js';
import { box, m4a, mp3, ogg, webm } from '../../support/files/sound.js';
import { zip } from '../../support/files/zip.js';
import { CSV, PDF, photoWithSecrets, png, wav } from '../../support/uploads.js';

let folder: string;
let jpeg: Buffer;
let picture: Buffer;
let webp: Buffer;
let heic: Buffer;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'onward-content-'));
  [jpeg, picture] = [await photoWithSecrets(), await png()];
  webp = await sharp(picture).webp().toBuffer();
  heic = await readFile(path.join(import.meta.dirname, '..', '..', 'support', 'files', 'scene.heic'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The reason a file is refused, or undefined when it is accepted. */
async function wrong(form: Form, content: Buffer | string): Promise<string | undefined> {
  const file = path.join(folder, 'file');
  await writeFile(file, content);
  const bytes = await FileBytes.open(file);
  try {
    await checkContent(bytes, form);
    return undefined;
  } catch (error) {
    // Any other error would be a 500.
    expect(error).toMatchObject({ name: 'ContentError' });
    return (error as Error).message;
  } finally {
    await bytes.close();
  }
}

const joined = (...parts: readonly (Buffer | string)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part)));
const archive = (): Buffer => zip([{ name: 'a.txt', data: 'hidden' }]);

const GOOD: readonly [Form, () => Buffer | string][] = [
  ['jpeg', () => jpeg],
  ['png', () => picture],
  ['webp', () => webp],
  ['heic', () => heic],
  ['pdf', () => PDF],
  ['docx', () => office('docx')],
  ['xlsx', () => office('xlsx')],
  ['csv', () => CSV],
  ['csv', () => '\ufeffname;note\r\n"Añil";-5\r\nहिन्दी;+44 20;a < b\r\n'],
  ['txt', () => 'Ground floor: 4 < 5, x > y. नमस्ते 🙂\n'],
  ['wav', () => wav()],
  ['mp3', () => mp3()],
  ['m4a', () => m4a()],
  ['ogg', () => ogg()],
  ['webm', () => webm()],
];

describe('a valid file', () => {
  it.each(GOOD)('of type %s is accepted', async (form, content) => {
    expect(await wrong(form, content())).toBeUndefined();
  });

  it('may be a phone’s JPEG with data after the picture: a second picture, a film, a maker’s trailer', async () => {
    const film = joined(box('ftyp', Buffer.from('mp42\0\0\0\0')), box('mdat', Buffer.alloc(50, 1)));
    const block = Buffer.from('\0\0\u0001\nImage_UTC_Data1700000000000', 'latin1');
    const directory = Buffer.alloc(24);
    directory.write('SEFH', 0, 'latin1');
    directory.writeUInt32LE(106, 4);
    directory.writeUInt32LE(1, 8);
    directory.writeUInt32LE(block.length, 16);
    directory.writeUInt32LE(block.length, 20);
    const end = Buffer.from('\0\0\0\0SEFT', 'latin1');
    end.writeUInt32LE(directory.length, 0);
    expect(await wrong('jpeg', joined(jpeg, jpeg))).toBeUndefined();
    expect(await wrong('jpeg', joined(jpeg, Buffer.alloc(9), jpeg, film))).toBeUndefined();
    expect(await wrong('jpeg', joined(jpeg, block, directory, end))).toBeUndefined();
    expect(await wrong('jpeg', joined(jpeg, block, 'more', directory, end))).toBeUndefined();
    expect(await wrong('jpeg', joined(jpeg, film, 'more of it'))).toBeUndefined();
  });

  it('may be a workbook of 2 MB that is compressed to a tenth', async () => {
    const rows = Array.from(
      { length: 40_000 },
      (_, index) => `<row r="${index}"><c><v>${Math.sin(index)}</v></c></row>`,
    ).join('');
    expect(await wrong('xlsx', office('xlsx', [{ name: 'xl/worksheets/sheet1.xml', data: rows }]))).toBeUndefined();
  });
});

describe('a truncated file', () => {
  // Text has no end marker. Every stopped recording ends in a cut frame. A WebM of open length is whole wherever it
  // ends.
  const cut = GOOD.filter(([form]) => !['csv', 'txt', 'mp3'].includes(form));
  it.each(cut)('of type %s is refused, wherever it is cut', async (form, content) => {
    const whole = Buffer.from(content());
    const step = Math.max(1, Math.floor(whole.length / 60));
    const accepted: number[] = [];
    for (let length = 0; length < whole.length - 2; length += step) {
      if ((await wrong(form, whole.subarray(0, length))) === undefined) accepted.push(length);
    }
    // A recording may end between two elements or pages, because its content is then complete.
    expect(accepted.length).toBeLessThanOrEqual(form === 'webm' || form === 'ogg' ? 3 : 0);
  });
});

describe('a polyglot file', () => {
  const tails: readonly [string, () => Buffer | string][] = [
    ['HTML', () => '<html><script>alert(1)</script></html>'],
    ['PHP', () => '<?php system($_GET["c"]); ?>'],
    ['a ZIP archive', archive],
    ['a PDF', () => PDF],
    ['a program', () => 'MZ\u0090\0\u0003'],
    ['any word', () => 'trailer'],
  ];
  const forms = GOOD.filter(([form]) => !['csv', 'txt'].includes(form));
  // A PDF may be followed by more PDF, which is how an incremental update is written.
  // Of a photo only the rendition is kept, so what nothing runs or unpacks may follow it.
  const photos: readonly Form[] = ['jpeg', 'png', 'webp', 'heic'];
  const isOther = ([form, what]: readonly [Form, string, ...unknown[]]): boolean =>
    !(form === 'pdf' && what === 'a PDF') && !(photos.includes(form) && what === 'any word');
  it.each(
    forms
      .flatMap(([form, content]) => tails.map(([what, tail]) => [form, what, content, tail] as const))
      .filter(isOther),
  )('made of a %s with %s after its end is refused', async (form, _what, content, tail) => {
    expect(await wrong(form, joined(content(), tail()))).toBeDefined();
  });

  it('with data hidden inside the picture is refused', async () => {
    const comment = (text: Buffer): Buffer => {
      const head = Buffer.from([0xff, 0xfe, 0, 0]);
      head.writeUInt16BE(text.length + 2, 2);
      return joined(jpeg.subarray(0, 2), head, text, jpeg.subarray(2));
    };
    expect(await wrong('jpeg', comment(Buffer.from('just words')))).toBeUndefined();
    expect(await wrong('jpeg', comment(archive()))).toContain('archive');
    expect(await wrong('jpeg', comment(Buffer.from(PDF)))).toContain('document');
    expect(await wrong('m4a', joined(m4a(), box('free', archive())))).toContain('another type');
    expect(await wrong('wav', joined(wav(), archive()))).toBeDefined();
  });

  it('with data before its beginning is refused', async () => {
    expect(await wrong('pdf', joined('MZ', PDF))).toContain('program');
    expect(await wrong('pdf', joined('<html><p>sign in</p>', PDF))).toContain('another type');
    expect(await wrong('docx', joined('<html>', office('docx')))).toBeDefined();
    expect(await wrong('pdf', joined(PDF.subarray(0, -7), archive(), '\n%%EOF\n'))).toContain('archive');
  });
});

describe('text', () => {
  it.each([
    ['of another encoding', Buffer.from('caf\u00e9', 'latin1')],
    ['with a NUL', 'a,b\0c'],
    ['with an escape sequence', 'a,\u001b[31mb'],
    ['in UTF-16', Buffer.from('\ufeffa,b', 'utf16le')],
    ['that ends inside a character', Buffer.from('a,€').subarray(0, -1)],
    ['that is a page', '<!doctype html><p>hello'],
    ['that a browser takes for a page', '  <a href="x">hello</a>'],
    ['with a script far down', `${'a,b\n'.repeat(100_000)}<script>alert(1)</script>`],
    ['with markup where two pieces meet', `${'x'.repeat(65_533)}<script>`],
    ['with an SVG picture', 'note\n<svg onload=alert(1)>'],
    ['with PHP', 'a\n<?php echo 1;'],
    ['that is a shell script', '#!/bin/sh\nrm -rf /'],
    ['whose cell starts a program', 'name,note\nx,"=cmd|\'/C calc\'!A0"'],
  ])('%s is refused', async (_name, content) => {
    expect(await wrong('csv', content)).toBeDefined();
    expect(await wrong('txt', content)).toBeDefined();
  });
});

describe('a document', () => {
  const MACRO_TYPE = 'application/vnd.ms-word.document.macroEnabled.main+xml';
  const relation = (attributes: string) => ({
    name: 'word/_rels/document.xml.rels',
    data: `<Relationships><Relationship Id="r1" ${attributes}/></Relationships>`,
  });
  const zeros = (size: number): Buffer => Buffer.alloc(size);
  it.each<[string, () => Buffer, string]>([
    ['without its main part', () => zip([contentTypes('docx')]), 'not a docx'],
    ['without its list of types', () => zip([mainPart('docx')]), 'not a docx'],
    ['that is a workbook', () => office('xlsx'), 'not a docx'],
    ['that is any archive', archive, 'not a docx'],
    ['with macros', () => office('docx', [{ name: 'word/vbaProject.bin', data: 'x' }]), 'macros'],
    ['that may hold macros', () => zip([contentTypes('docx', MACRO_TYPE), mainPart('docx')]), 'macros'],
    ['with a control that runs', () => office('docx', [{ name: 'word/activeX/activeX1.xml', data: 'x' }]), 'macros'],
    ['with an archive inside', () => office('docx', [{ name: 'word/embeddings/a.zip', data: 'x' }]), 'archive'],
    [
      'with an archive under another name',
      () => office('docx', [{ name: 'word/media/a.png', data: archive() }]),
      'archive',
    ],
    ['with a program inside', () => office('docx', [{ name: 'word/media/a.png', data: 'MZ program text' }]), 'program'],
    ['with a path that leaves', () => office('docx', [{ name: '../../etc/cron', data: 'x' }]), 'unpacked'],
    ['with an absolute path', () => office('docx', [{ name: '/etc/cron', data: 'x' }]), 'unpacked'],
    ['with a Windows path', () => office('docx', [{ name: 'word\\..\\..\\x', data: 'x' }]), 'unpacked'],
    ['with a link', () => office('docx', [{ name: 'word/a', data: '/etc/passwd', mode: 0o120777 }]), 'links'],
    ['with an encrypted part', () => office('docx', [{ name: 'word/a', data: 'x', flags: 1 }]), 'encrypted'],
    ['packed in an unusual way', () => office('docx', [{ name: 'word/a', data: 'x', method: 99 }]), 'unusual'],
    ['with a part twice', () => office('docx', [{ name: 'WORD/document.xml', data: 'x' }]), 'twice'],
    [
      'with entities',
      () => office('docx', [{ name: 'word/a.xml', data: '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>' }]),
      'entities',
    ],
    [
      'with a part in UTF-16',
      () => office('docx', [{ name: 'word/a.xml', data: Buffer.from('<a/>', 'utf16le') }]),
      'UTF-8',
    ],
    [
      'with a template from elsewhere',
      () =>
        office('docx', [relation('Type="http://x/attachedTemplate" Target="http://x/t.dotm" TargetMode="External"')]),
      'external',
    ],
    [
      'with too many parts',
      () =>
        office(
          'docx',
          Array.from({ length: OFFICE_LIMITS.entries }, (_, index) => ({ name: `a/${index}`, data: '' })),
        ),
      'too many',
    ],
    [
      'that says to be too large',
      () => office('docx', [{ name: 'word/a', data: 'x', statedSize: OFFICE_LIMITS.unpackedBytes }]),
      'too large',
    ],
    ['that is a bomb', () => office('docx', [{ name: 'word/a.xml', data: zeros(40_000_000) }]), 'compression ratio'],
    [
      'that is a bomb and hides it',
      () => office('docx', [{ name: 'word/a', data: zeros(40_000_000), statedSize: 10 }]),
      'unpacked',
    ],
    [
      'that says to have fewer parts',
      () => office('docx', [{ name: 'word/a', data: 'x' }], { statedCount: 1 }),
      'not a docx',
    ],
    ['with a comment', () => office('docx', [], { comment: '<script>' }), 'follows'],
    ['cut in the middle', () => office('docx').subarray(0, 300), 'truncated'],
  ])('%s is refused', async (_name, content, why) => {
    expect(await wrong('docx', content())).toContain(why);
  });

  it('may link to pages', async () => {
    const content = office('docx', [
      relation('Type="http://x/hyperlink" Target="https://example.org" TargetMode="External"'),
    ]);
    expect(await wrong('docx', content)).toBeUndefined();
  });
});

describe('a recording', () => {
  it('with moving pictures is refused', async () => {
    expect(await wrong('m4a', m4a('vide'))).toContain('not a sound recording');
    expect(await wrong('webm', webm(1))).toContain('not a sound recording');
  });
});
