/** Sets declared counts and lengths of a file to their extremes. */
import type { Form } from '../../../src/api/uploads/media-types.js';
import { below, pick, type Random, type Sample } from './sample.js';

/** What precedes, or is, a declared count or length, by type: the field begins this many bytes from the mark. */
const MARKS: Partial<Record<Form, readonly (readonly [mark: string, from: number])[]>> = {
  jpeg: [
    ['\u00ff\u00e1', 2],
    ['\u00ff\u00da', 2],
    ['\u00ff\u00db', 2],
    ['\u00ff\u00c0', 2],
    ['SEFH', 8],
  ],
  png: [
    ['IDAT', -4],
    ['IHDR', -4],
    ['IEND', -4],
    ['tEXt', -4],
  ],
  webp: [
    ['RIFF', 4],
    ['VP8', 4],
    ['EXIF', 4],
  ],
  heic: [
    ['iloc', -4],
    ['iloc', 4],
    ['iloc', 8],
    ['iloc', 10],
    ['iloc', 12],
    ['iloc', 16],
    ['iinf', -4],
    ['iinf', 8],
    ['infe', -4],
    ['meta', -4],
    ['ipco', -4],
    ['ispe', -4],
    ['mdat', -4],
    ['Exif', 5],
  ],
  docx: [
    ['PK\u0001\u0002', 20],
    ['PK\u0001\u0002', 24],
    ['PK\u0001\u0002', 28],
    ['PK\u0005\u0006', 8],
    ['PK\u0005\u0006', 12],
    ['PK\u0005\u0006', 16],
    ['PK\u0003\u0004', 26],
  ],
  xlsx: [
    ['PK\u0001\u0002', 20],
    ['PK\u0001\u0002', 24],
    ['PK\u0005\u0006', 10],
    ['PK\u0005\u0006', 16],
  ],
  pdf: [
    ['/Length ', 8],
    ['/N ', 3],
    ['/First ', 7],
    ['/L ', 3],
  ],
  wav: [
    ['RIFF', 4],
    ['data', 4],
    ['ds64', 8],
    ['ds64', 16],
    ['fmt ', 4],
    ['LIST', 4],
  ],
  mp3: [
    ['ID3', 6],
    ['APETAGEX', 12],
  ],
  m4a: [
    ['moov', -4],
    ['mdat', -4],
    ['trak', -4],
    ['hdlr', -4],
    ['moof', -4],
  ],
  ogg: [
    ['OggS', 26],
    ['OggS', 27],
  ],
  webm: [
    ['\u001aE\u00df\u00a3', 4],
    ['\u0018S\u0080g', 4],
    ['\u0016T\u00aek', 4],
    ['\u001fC\u00b6u', 4],
  ],
};
const WIDTHS = [1, 2, 4, 8];

/** A copy with up to four numbers at 0, 1, the maximum of their width, or off by one. Some places are random. */
export function atExtremes(random: Random, { form, content }: Pick<Sample, 'form' | 'content'>): Buffer {
  const changed = Buffer.from(content);
  for (let count = 1 + below(random, 4); count > 0; count -= 1) {
    const at = placeOf(random, form, changed);
    const width = pick(random, WIDTHS);
    if (at < 0 || at + width > changed.length) continue;
    const extreme = below(random, 6);
    if (extreme === 0) changed.fill(0, at, at + width);
    else if (extreme === 1) changed.fill(0, at, at + width).writeUInt8(1, at + width - 1);
    else if (extreme === 2) changed.fill(0xff, at, at + width);
    else if (extreme === 3) changed.fill(0xff, at, at + width).writeUInt8(0xfe, at + width - 1);
    else changed.writeUInt8(((changed[at + width - 1] ?? 0) + (extreme === 4 ? 1 : 255)) % 256, at + width - 1);
  }
  return changed;
}

function placeOf(random: Random, form: Form, content: Buffer): number {
  const marks = MARKS[form];
  if (marks === undefined || random() < 0.25) return below(random, content.length);
  const [mark, from] = pick(random, marks);
  const first = content.indexOf(mark, below(random, content.length), 'latin1');
  const found = first >= 0 ? first : content.indexOf(mark, 0, 'latin1');
  return found < 0 ? -1 : found + from;
}
