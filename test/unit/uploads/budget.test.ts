/** Small files that state or contain so many elements that reading them all would hold up the server. */
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ContentError } from '../../../src/api/uploads/content/content-error.js';
import { WALK_LIMITS, WalkBudget } from '../../../src/api/uploads/content/walk-budget.js';
import type { Form } from '../../../src/api/uploads/media-types.js';
import { ContentChecker } from '../../support/files/check.js';
import { endlessTable } from '../../support/files/endless-heic.js';
import { box, webm } from '../../support/files/sound.js';
import { office } from '../../support/files/office.js';
import { PDF } from '../../support/uploads.js';

let checker: ContentChecker;
beforeAll(async () => (checker = await ContentChecker.create()));
afterAll(() => checker.dispose());

const repeated = (piece: Buffer, bytes: number): Buffer => Buffer.alloc(bytes, piece);
const JPEG_HEAD = Buffer.from([0xff, 0xd8]);
const oggPage = (): Buffer => {
  const page = Buffer.alloc(27);
  page.write('OggS');
  return page;
};

const HUNGRY: readonly [string, Form, () => Buffer][] = [
  ['locations without bytes', 'heic', endlessTable],
  [
    'empty boxes',
    'heic',
    () => Buffer.concat([endlessTable().subarray(0, 24), repeated(box('free', Buffer.alloc(0)), 6_000_000)]),
  ],
  [
    'empty boxes in a recording',
    'm4a',
    () => Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0')), repeated(box('mdat', Buffer.alloc(0)), 6_000_000)]),
  ],
  ['empty segments', 'jpeg', () => Buffer.concat([JPEG_HEAD, repeated(Buffer.from([0xff, 0xe1, 0, 2]), 6_000_000)])],
  [
    'empty chunks',
    'png',
    () =>
      Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), repeated(Buffer.from('\0\0\0\0tEXt\0\0\0\0'), 8_000_000)]),
  ],
  [
    'empty tracks',
    'webm',
    () => {
      const tracks = repeated(Buffer.from([0xec, 0x80]), 4_000_000);
      const head = Buffer.from([0x16, 0x54, 0xae, 0x6b, 0x10, 0, 0, 0]);
      head.writeUInt32BE(0x10000000 + tracks.length, 4);
      return Buffer.concat([webm().subarray(0, 28), head, tracks]);
    },
  ],
  ['empty pages', 'ogg', () => repeated(oggPage(), 20_000_000)],
  [
    'streams without end',
    'pdf',
    () => Buffer.concat([PDF.subarray(0, 9), repeated(Buffer.from('1 0 obj stream\n'), 12_000_000), PDF.subarray(9)]),
  ],
  ['packed streams with one end', 'pdf', () => packedStreams(6_000_000, 'endstream\n')],
  ['packed streams without end', 'pdf', () => packedStreams(10_000_000, '')],
];

/** Each could hold objects, and all share one end. */
function packedStreams(bytes: number, end: string): Buffer {
  const stream = Buffer.concat([Buffer.from('stream\n'), deflateSync(Buffer.from('1 0 '))]);
  return Buffer.concat([PDF.subarray(0, 9), repeated(stream, bytes), Buffer.from(end), PDF.subarray(9)]);
}

describe('a file that costs more than its budget', () => {
  it.each(HUNGRY)('(%s, %s) is refused with its own code', async (_name, form, content) => {
    const { refused, cost } = await checker.check(form, content());
    expect(refused?.code).toBe('file_too_complex');
    expect(cost.elements).toBeLessThanOrEqual(WALK_LIMITS.elements + 1);
    expect(cost.unpackedBytes).toBeLessThanOrEqual(WALK_LIMITS.unpackedBytes + 64_000_000);
  });

  it('has more tags than any document', async () => {
    const data = `<a>${'<b/>'.repeat(WALK_LIMITS.tags + 10)}</a>`;
    const noise = Buffer.from(Array.from({ length: 400_000 }, () => Math.floor(Math.random() * 256)));
    const content = office('docx', [
      { name: 'word/a.xml', data },
      { name: 'word/media/a.png', data: noise, stored: true },
    ]);
    const { refused, cost } = await checker.check('docx', content);
    expect(refused?.code).toBe('file_too_complex');
    expect(cost.tags).toBe(WALK_LIMITS.tags + 1);
  });

  it('has a tag with more attributes than any program writes', async () => {
    const attributes = Array.from({ length: 100_000 }, (_none, index) => `a${index}=""`).join(' ');
    const { refused } = await checker.check(
      'docx',
      office('docx', [{ name: 'word/a.xml', data: `<a ${attributes}/>` }]),
    );
    expect(refused?.code).toBe('file_too_complex');
  });

  it('yields to other requests while it is checked', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 0);
    const { refused, cost } = await checker.check('heic', endlessTable());
    clearInterval(timer);
    expect(refused?.code).toBe('file_too_complex');
    expect(cost.elements).toBeGreaterThan(WALK_LIMITS.elementsPerTurn);
    expect(turns).toBeGreaterThan(10);
  });

  it('has scans that do not lead to reading everything again', async () => {
    const scan = Buffer.concat([Buffer.from([0xff, 0xda, 0xff, 0xff]), Buffer.alloc(65_533)]);
    const { cost } = await checker.check('jpeg', Buffer.concat([JPEG_HEAD, repeated(scan, 12_000_000)]));
    expect(cost.readBytes).toBeLessThan(13_000_000);
  });

  it('may have a megabyte of fill between two segments', async () => {
    const picture = Buffer.concat([JPEG_HEAD, Buffer.alloc(1_000_000, 0xff), Buffer.from([0xff, 0xd9])]);
    const { refused, cost } = await checker.check('jpeg', picture);
    expect(refused).toBeUndefined();
    expect(cost.elements).toBeLessThan(1_000);
  });
});

describe('a budget', () => {
  const limits = { ...WALK_LIMITS, readsPerByte: 2, readBytes: 10, unpackedBytes: 100, elements: 3 };
  it('grows with the file, and ends with the first step beyond it', () => {
    const budget = new WalkBudget(50, limits);
    budget.read(100);
    expect(() => budget.read(1)).toThrow(ContentError);
    expect(() => new WalkBudget(1, limits).read(11)).toThrow(ContentError);
    expect(() => budget.unpack(101)).toThrow(ContentError);
    for (let count = 0; count < 3; count += 1) void budget.visit();
    expect(() => budget.visit()).toThrow(ContentError);
  });
});
