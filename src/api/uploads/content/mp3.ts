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

/** @throws ContentError */
export async function checkMp3(bytes: FileBytes): Promise<void> {
  let at = await afterTag(bytes);
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

/** The end of an ID3v2 tag, whose length has seven bits per byte. */
async function afterTag(bytes: FileBytes): Promise<number> {
  const head = await bytes.exactly(0, 10);
  if (head.toString('latin1', 0, 3) !== 'ID3') return 0;
  return 10 + [...head.subarray(6, 10)].reduce((sum, byte) => sum * 128 + (byte & 0x7f), 0);
}

async function beforeTags(bytes: FileBytes): Promise<number> {
  const tail = await bytes.upTo(bytes.size - ID3V1_BYTES, ID3V1_BYTES);
  return tail.toString('latin1', 0, 3) === 'TAG' ? bytes.size - ID3V1_BYTES : bytes.size;
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
