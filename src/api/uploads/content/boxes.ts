/** ISO base media files (HEIC, M4A): boxes that fill their space without a gap. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

export interface Box {
  readonly type: string;
  /** Start of its content. */
  readonly start: number;
  readonly end: number;
}

/** More boxes than any recording has. */
const MAX_BOXES = 20_000;

/** The boxes from `start` to `end`. @throws ContentError when they do not fill it */
export async function* walkBoxes(bytes: FileBytes, start: number, end: number): AsyncGenerator<Box> {
  let at = start;
  for (let count = 0; at < end; count += 1) {
    if (count > MAX_BOXES) throw new ContentError('too many parts');
    const head = await bytes.exactly(at, 8);
    const type = head.toString('latin1', 4, 8);
    const { size, headBytes } = await sizeOf(bytes, at, head, type, end);
    if (size < headBytes || at + size > end) throw new ContentError('the file is truncated');
    yield { type, start: at + headBytes, end: at + size };
    at += size;
  }
}

async function sizeOf(
  bytes: FileBytes,
  at: number,
  head: Buffer,
  type: string,
  end: number,
): Promise<{ size: number; headBytes: number }> {
  const short = head.readUInt32BE(0);
  if (short === 1) return { size: Number((await bytes.exactly(at + 8, 8)).readBigUInt64BE(0)), headBytes: 16 };
  // A zero length means up to the end of the file. Only media data may use it.
  if (short === 0 && type !== 'mdat') throw new ContentError('a part has no length');
  return { size: short === 0 ? end - at : short, headBytes: 8 };
}

/** The first box of a type, if there is one. */
export async function boxIn(
  bytes: FileBytes,
  { start, end }: Pick<Box, 'start' | 'end'>,
  type: string,
): Promise<Box | undefined> {
  for await (const box of walkBoxes(bytes, start, end)) if (box.type === type) return box;
  return undefined;
}
