/** A small HEIC that states endless work. */
import { box } from './sound.js';

/** A HEIC whose table of locations has fields without bytes and the largest counts. */
export function endlessTable(): Buffer {
  const table = Buffer.alloc(3_000, 0xff);
  table.fill(0, 0, 8);
  table.writeUInt16BE(65_535, 6);
  const entry = box('infe', Buffer.from([2, 0, 0, 0, 0, 1, 0, 0, ...Buffer.from('Exif'), 0]));
  const names = box('iinf', Buffer.concat([Buffer.from([0, 0, 0, 0, 0, 1]), entry]));
  const size = Buffer.alloc(12);
  size.writeUInt32BE(64, 4);
  size.writeUInt32BE(64, 8);
  const meta = Buffer.concat([Buffer.alloc(4), names, box('iloc', table), box('iprp', box('ipco', box('ispe', size)))]);
  return Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', meta),
    box('mdat', Buffer.alloc(64)),
  ]);
}
