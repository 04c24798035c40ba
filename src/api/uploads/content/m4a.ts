/** Checks M4A: boxes that fill the file, with a sound track and no video. */
import { boxIn, walkBoxes } from './boxes.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

const TOP_LEVEL = new Set([
  'ftyp',
  'moov',
  'mdat',
  'free',
  'skip',
  'wide',
  'uuid',
  'moof',
  'mfra',
  'sidx',
  'styp',
  'meta',
  'udta',
  'emsg',
]);

/** @throws ContentError */
export async function checkM4a(bytes: FileBytes): Promise<void> {
  const tracks = new Set<string>();
  let hasSound = false;
  for await (const box of walkBoxes(bytes, 0, bytes.size)) {
    if (!TOP_LEVEL.has(box.type)) throw new ContentError('not an M4A recording');
    hasSound ||= box.type === 'mdat' && box.end > box.start;
    if (box.type !== 'moov') continue;
    for await (const track of walkBoxes(bytes, box.start, box.end)) {
      if (track.type !== 'trak') continue;
      const media = await boxIn(bytes, track, 'mdia');
      const handler = media && (await boxIn(bytes, media, 'hdlr'));
      // Version and flags, a reserved field, then the type of the track.
      if (handler !== undefined) tracks.add((await bytes.exactly(handler.start + 8, 4)).toString('latin1'));
    }
  }
  if (!hasSound) throw new ContentError('the file is truncated');
  if (!tracks.has('soun') || tracks.has('vide')) throw new ContentError('not a sound recording');
}
