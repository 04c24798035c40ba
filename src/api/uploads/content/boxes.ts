/** ISO base media files (HEIC, M4A): boxes that fill their space without a gap. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

export interface Box {
  readonly type: string;
  /** Start of its content. */
  readonly start: number;
  readonly end: number;
}

/** The boxes from `start` to `end`. @throws ContentError when they do not fill it */
export async function* walkBoxes(bytes: FileBytes, start: number, end: number): AsyncGenerator<Box> {
  for (let at = start; at < end;) {
    const box = await boxAt(bytes, at, end);
    yield box;
    at = box.end;
  }
}

/** The box at a position. @throws ContentError when it does not fit before `end` */
export async function boxAt(bytes: FileBytes, at: number, end: number): Promise<Box> {
  const head = await bytes.exactly(at, 8);
  const type = head.toString('latin1', 4, 8);
  const { size, headBytes } = await sizeOf(bytes, at, head, end);
  if (size < headBytes || at + size > end) throw new ContentError('the file is truncated');
  return { type, start: at + headBytes, end: at + size };
}

async function sizeOf(
  bytes: FileBytes,
  at: number,
  head: Buffer,
  end: number,
): Promise<{ size: number; headBytes: number }> {
  const short = head.readUInt32BE(0);
  if (short === 1) return { size: Number((await bytes.exactly(at + 8, 8)).readBigUInt64BE(0)), headBytes: 16 };
  // A zero length means up to the end of the file, so only the last box of the file may use it.
  if (short === 0 && end !== bytes.size) throw new ContentError('a part has no length');
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
