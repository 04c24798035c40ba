/** What phones, cameras and cards leave behind a complete picture. */
import { box } from '../files/sound.js';
import { below, bytesOf, joined, letters, pick, u32le, type Random } from './sample.js';

export interface Tail {
  readonly name: string;
  readonly content: Buffer;
}

/** @param picture a further picture, for depth data and gain maps */
export function pictureTail(random: Random, picture: Buffer): Tail {
  const make = pick(random, TAILS);
  return make(random, picture);
}

const TAILS: readonly ((random: Random, picture: Buffer) => Tail)[] = [
  () => ({ name: 'nothing', content: Buffer.alloc(0) }),
  (random) => ({ name: 'padding', content: Buffer.alloc(1 + below(random, 600), pick(random, [0, 0xff, 0x20])) }),
  (random) => ({ name: 'stray bytes', content: letters(random, 1 + below(random, 40)) }),
  () => ({ name: 'a line end', content: Buffer.from('\r\n') }),
  (_random, picture) => ({ name: 'a gain map', content: picture }),
  (random, picture) => ({ name: 'depth data', content: joined(letters(random, below(random, 300)), picture) }),
  (random) => ({ name: 'a film (Google)', content: film(random) }),
  (random) => ({ name: 'a film in a block (Samsung)', content: makersDirectory(film(random), Buffer.alloc(0)) }),
  (random) => ({
    name: 'a film before the directory (Samsung)',
    content: makersDirectory(Buffer.alloc(0), film(random)),
  }),
  (random, picture) => ({
    name: 'a gain map and a film (Samsung)',
    content: joined(picture, makersDirectory(Buffer.alloc(0), film(random))),
  }),
];

export function film(random: Random): Buffer {
  const frames = box('mdat', bytesOf(random, 40 + below(random, 400)));
  return joined(
    box('ftyp', Buffer.from('mp42\0\0\0\0isommp42', 'latin1')),
    box('moov', box('free', Buffer.alloc(8))),
    frames,
  );
}

/** `SEFH … SEFT`, with a film as its block or between the picture and the first block. */
export function makersDirectory(inBlock: Buffer, before: Buffer): Buffer {
  const label = 'MotionPhoto_Data';
  const block = joined('\0\0\u0030\n', u32le(label.length), label, inBlock.length > 0 ? inBlock : 'mpv2');
  const directory = joined('SEFH', u32le(107), u32le(1), '\0\0\u0030\n', u32le(block.length), u32le(block.length));
  return joined(before, block, directory, u32le(directory.length), 'SEFT');
}
