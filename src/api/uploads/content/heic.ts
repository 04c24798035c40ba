/** Checks HEIC and HEIF: still pictures only, complete, of an acceptable size. */
import { boxAt, boxIn, walkBoxes, type Box } from './boxes.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { heicExif } from './heic-items.js';
import { checkTail } from './polyglot-check.js';

const HOLDS_PICTURES = new Set(['mdat', 'idat', 'imda']);
/** A `meta` box has a version before its content. */
const VERSION_BYTES = 4;

export interface HeicFacts {
  /** The size of the largest picture as the file states it. The decoder checks it again. */
  readonly width: number;
  readonly height: number;
  readonly exif: Buffer | undefined;
}

/**
 * Walks the boxes at the top. Readers skip those they do not know (ISO/IEC 14496-12, 4.2): makers add their own.
 *
 * @throws ContentError
 */
export async function checkHeic(bytes: FileBytes): Promise<HeicFacts> {
  if ((await bytes.exactly(0, 8)).toString('latin1', 4) !== 'ftyp') throw new ContentError('not a HEIC picture');
  let meta: Box | undefined;
  let hasData = false;
  let at = 0;
  let pictureEnd = 0;
  // Behind a complete picture, bytes that name no box are padding or a maker's own mark.
  while (at < bytes.size && !(hasData && meta !== undefined && !(await isBox(bytes, at)))) {
    const box = await boxAt(bytes, at, bytes.size);
    if (box.type === 'meta') meta ??= box;
    hasData ||= HOLDS_PICTURES.has(box.type);
    if (box.type === 'meta' || HOLDS_PICTURES.has(box.type)) pictureEnd = box.end;
    at = box.end;
  }
  if (meta === undefined || !hasData) throw new ContentError('not a HEIC picture');
  await checkTail(bytes, pictureEnd);
  const inside = { start: meta.start + VERSION_BYTES, end: meta.end };
  return { ...(await largest(bytes, inside)), exif: await heicExif(bytes, inside) };
}

async function isBox(bytes: FileBytes, at: number): Promise<boolean> {
  return /^[\x20-\x7e\xa9]{4}$/.test((await bytes.upTo(at + 4, 4)).toString('latin1'));
}

async function largest(bytes: FileBytes, meta: Pick<Box, 'start' | 'end'>): Promise<{ width: number; height: number }> {
  const properties = await boxIn(bytes, meta, 'iprp');
  const container = properties && (await boxIn(bytes, properties, 'ipco'));
  let found: { width: number; height: number } | undefined;
  let isTurned = false;
  if (container !== undefined) {
    for await (const box of walkBoxes(bytes, container.start, container.end)) {
      // A quarter turn swaps width and height.
      if (box.type === 'irot') isTurned = ((await bytes.exactly(box.start, 1))[0] ?? 0) % 2 === 1;
      if (box.type !== 'ispe') continue;
      const extents = await bytes.exactly(box.start + VERSION_BYTES, 8);
      const size = { width: extents.readUInt32BE(0), height: extents.readUInt32BE(4) };
      if (found === undefined || size.width * size.height > found.width * found.height) found = size;
    }
  }
  if (found === undefined || found.width === 0 || found.height === 0) throw new ContentError('the picture has no size');
  return isTurned ? { width: found.height, height: found.width } : found;
}
