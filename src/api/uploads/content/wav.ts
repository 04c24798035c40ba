/**
 * Checks WAV: chunks up to the end. A recorder that streams cannot state its sizes: it writes 0 or a size that no file
 * reaches, and the sound extends to the end of the file. RF64 and BW64 have their sizes in a chunk of 64-bit numbers.
 */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { rejectSignatures } from './polyglot-check.js';

const HEAD_BYTES = 12;
/** Recorders write 0xffffffff, 0x80000000, 0x7fffffff or 0x7ffff000 for an unknown size. No accepted file is as large. */
const OPEN_FROM = 0x7ffff000;

interface Sizes {
  /** End of the last chunk; undefined when it is not stated. */
  readonly end: number | undefined;
  /** Of the sound; undefined when it is not stated. */
  readonly data: number | undefined;
}

/** @throws ContentError */
export async function checkWav(bytes: FileBytes): Promise<void> {
  const sizes = await statedSizes(bytes);
  const end = sizes.end ?? bytes.size;
  if (end > bytes.size) throw new ContentError('the file is truncated');
  // Chunks are padded to an even length.
  if (end + (end % 2) < bytes.size) throw new ContentError('there is unknown data after the content');
  let found = false;
  for (let at = HEAD_BYTES; at < end;) {
    const head = await bytes.exactly(at, 8);
    const isSound = head.toString('latin1', 0, 4) === 'data';
    const length = isSound ? soundLength(head.readUInt32LE(4), sizes) : head.readUInt32LE(4);
    found ||= isSound;
    if (length === undefined) return rejectSignatures(bytes, at + 8);
    if (at + 8 + length > end) throw new ContentError('the file is truncated');
    at += 8 + length + (length % 2);
  }
  if (!found) throw new ContentError('the file has no content');
}

async function statedSizes(bytes: FileBytes): Promise<Sizes> {
  const head = await bytes.exactly(0, HEAD_BYTES);
  if (head.toString('latin1', 0, 4) === 'RIFF')
    return { end: known(head.readUInt32LE(4), (size) => size + 8), data: undefined };
  const wide = await bytes.exactly(HEAD_BYTES, 24);
  if (wide.toString('latin1', 0, 4) !== 'ds64') return { end: undefined, data: undefined };
  const [riff, data] = [Number(wide.readBigUInt64LE(8)), Number(wide.readBigUInt64LE(16))];
  return { end: known(riff, (size) => size + 8), data: known(data, (size) => size) };
}

function known(size: number, use: (size: number) => number): number | undefined {
  return size === 0 || size >= OPEN_FROM ? undefined : use(size);
}

/** The length of the sound; undefined when it extends to the end of the file. */
function soundLength(stated: number, sizes: Sizes): number | undefined {
  if (stated >= OPEN_FROM) return sizes.data;
  return stated === 0 && sizes.end === undefined ? undefined : stated;
}
