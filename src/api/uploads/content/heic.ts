/** Checks HEIC and HEIF: still pictures only, complete, of an acceptable size. */
import { boxIn, walkBoxes, type Box } from './boxes.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { heicExif } from './heic-exif.js';

const TOP_LEVEL = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip', 'uuid', 'moov', 'mpvd', 'wide']);
/** A `meta` box has a version before its content. */
const VERSION_BYTES = 4;

export interface HeicFacts {
  /** The size of the largest picture as the file states it. The decoder checks it again. */
  readonly width: number;
  readonly height: number;
  readonly exif: Buffer | undefined;
}

/** @throws ContentError */
export async function checkHeic(bytes: FileBytes): Promise<HeicFacts> {
  let meta: Box | undefined;
  let order = 0;
  let hasData = false;
  for await (const box of walkBoxes(bytes, 0, bytes.size)) {
    if (!TOP_LEVEL.has(box.type) || (order === 0) !== (box.type === 'ftyp'))
      throw new ContentError('not a HEIC picture');
    if (box.type === 'meta') meta ??= box;
    hasData ||= box.type === 'mdat';
    order += 1;
  }
  if (meta === undefined || !hasData) throw new ContentError('not a HEIC picture');
  const inside = { start: meta.start + VERSION_BYTES, end: meta.end };
  return { ...(await largest(bytes, inside)), exif: await heicExif(bytes, inside) };
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
