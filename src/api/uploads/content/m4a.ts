/** Checks M4A, fragmented or not: boxes that fill the file, with a sound track and no video. Readers skip unknown boxes. */
import { boxIn, walkBoxes } from './boxes.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { rejectSignatures } from './polyglot-check.js';

/** @throws ContentError */
export async function checkM4a(bytes: FileBytes): Promise<void> {
  const tracks = new Set<string>();
  let hasSound = false;
  for await (const box of walkBoxes(bytes, 0, bytes.size)) {
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
  // Unknown boxes and the last one, which may have no length, could hold anything.
  await rejectSignatures(bytes, 0);
  if (!hasSound) throw new ContentError('the file is truncated');
  if (!tracks.has('soun') || tracks.has('vide')) throw new ContentError('not a sound recording');
}
