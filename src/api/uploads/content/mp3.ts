/**
 * Checks MP3: tags, consecutive frames, then tags. The last frame may be truncated, as a stopped recorder leaves it.
 */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

/** Kilobits per second by index, for MPEG 1 and for MPEG 2 and 2.5, layer III. */
const BITRATES = {
  1: [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  2: [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
} as const;
const RATES = [44_100, 48_000, 32_000];
/** Sample rates are halved from MPEG 1 to 2, and again to 2.5. By the two version bits. */
const VERSIONS: Readonly<Record<number, { row: 1 | 2; divide: number; factor: number }>> = {
  3: { row: 1, divide: 1, factor: 144 },
  2: { row: 2, divide: 2, factor: 72 },
  0: { row: 2, divide: 4, factor: 72 },
};
const ID3V1_BYTES = 128;
const APE_BYTES = 32;
/** Tags at either end. Editors leave earlier ones in place. */
const MAX_TAGS = 8;

/** @throws ContentError */
export async function checkMp3(bytes: FileBytes): Promise<void> {
  let at = await afterTags(bytes);
  const end = await beforeTags(bytes);
  let frames = 0;
  while (at < end) {
    const length = frameLength(await bytes.exactly(at, 4));
    if (length === undefined) throw new ContentError('there is unknown data in the recording');
    at += length;
    frames += 1;
  }
  if (frames === 0) throw new ContentError('the recording is empty');
}

/** The end of the leading ID3v2 tags and of the zeros behind them. */
async function afterTags(bytes: FileBytes): Promise<number> {
  let at = 0;
  for (let count = 0; count < MAX_TAGS; count += 1) {
    const head = await bytes.exactly(at, 10);
    if (head.toString('latin1', 0, 3) !== 'ID3') return at === 0 ? 0 : afterZeros(bytes, at);
    // A length has seven bits per byte. A tag with a footer repeats its head there.
    const footer = ((head[5] ?? 0) & 0x10) === 0 ? 0 : 10;
    at += 10 + [...head.subarray(6, 10)].reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0) + footer;
  }
  return at;
}

async function afterZeros(bytes: FileBytes, start: number): Promise<number> {
  let at = start;
  for await (const chunk of bytes.from(start)) {
    const used = chunk.findIndex((byte) => byte !== 0);
    if (used >= 0) return at + used;
    at += chunk.length;
  }
  return at;
}

/** The beginning of the trailing ID3v1 and APE tags. */
async function beforeTags(bytes: FileBytes): Promise<number> {
  let end = bytes.size;
  for (let count = 0; count < MAX_TAGS; count += 1) {
    const ape = await bytes.upTo(end - APE_BYTES, APE_BYTES);
    const isApe = ape.toString('latin1', 0, 8) === 'APETAGEX';
    // The length counts the footer. The top flag says that there is a head as well.
    if (isApe) end -= ape.readUInt32LE(12) + ((ape[23] ?? 0) >= 0x80 ? APE_BYTES : 0);
    else if ((await bytes.upTo(end - ID3V1_BYTES, 3)).toString('latin1') === 'TAG') end -= ID3V1_BYTES;
    else break;
  }
  return end;
}

function frameLength(head: Buffer): number | undefined {
  const [first = 0, second = 0, third = 0] = head;
  const version = VERSIONS[(second >> 3) & 3];
  const isLayer3 = ((second >> 1) & 3) === 1;
  if (first !== 0xff || (second & 0xe0) !== 0xe0 || version === undefined || !isLayer3) return undefined;
  const bitrate = BITRATES[version.row][third >> 4];
  const rate = RATES[(third >> 2) & 3];
  if (bitrate === undefined || bitrate === 0 || rate === undefined) return undefined;
  return Math.floor((version.factor * bitrate * 1_000) / (rate / version.divide)) + ((third >> 1) & 1);
}
