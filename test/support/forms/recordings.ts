/** Recordings in the valid but odd forms of browsers, messengers and phones. */
import { box, element, openElement, mp3 } from '../files/sound.js';
import { wav } from '../uploads.js';
import { below, bytesOf, chance, joined, letters, pick, u32, u32le, type Random, type Sample } from './sample.js';

export function wavForm(random: Random): Sample {
  const plain = wav();
  const list = joined('LIST', u32le(11), letters(random, 11), '\0');
  const [head, sound] = [plain.subarray(12, 36), plain.subarray(44)];
  const chunks = (length: number): Buffer =>
    joined(head, chance(random, 0.4) ? list : Buffer.alloc(0), 'data', u32le(length), sound);
  const kind = pick(random, ['stated', 'streamed', 'wide'] as const);
  if (kind === 'streamed') {
    const riff = pick(random, [0, 0xffffffff, 0x7ffff024, 0x80000000]);
    const content = joined('RIFF', u32le(riff), 'WAVE', chunks(pick(random, [0, 0xffffffff, 0x7ffff000])));
    return { form: 'wav', name: 'WAV of unknown size', content };
  }
  if (kind === 'stated') {
    const body = chunks(sound.length);
    const content = joined('RIFF', u32le(body.length + 4), 'WAVE', body);
    return { form: 'wav', name: 'WAV', content, isCutAt: (length) => length < content.length };
  }
  const body = chunks(0xffffffff);
  const sizes = Buffer.alloc(28);
  sizes.writeBigUInt64LE(BigInt(body.length + 36 + 4), 0);
  sizes.writeBigUInt64LE(BigInt(sound.length), 8);
  const content = joined(pick(random, ['RF64', 'BW64']), u32le(0xffffffff), 'WAVE', 'ds64', u32le(28), sizes, body);
  return { form: 'wav', name: 'WAV of 64 bits', content, isCutAt: (length) => length < content.length };
}

export function mp3Form(random: Random): Sample {
  const frames = mp3(1 + below(random, 20)).subarray(20);
  const size = below(random, 100);
  const footer = chance(random, 0.3);
  const tag = joined(
    'ID3\u0004\0',
    Buffer.from([footer ? 0x10 : 0, 0, 0, 0, size]),
    Buffer.alloc(size + (footer ? 10 : 0)),
  );
  const ape = joined('APETAGEX', u32le(2_000), u32le(32), u32le(0), u32le(0), Buffer.alloc(8));
  const content = joined(
    chance(random, 0.6) ? joined(tag, Buffer.alloc(below(random, 50))) : Buffer.alloc(0),
    frames,
    chance(random, 0.3) ? ape : Buffer.alloc(0),
    chance(random, 0.3) ? joined('TAG', letters(random, 125)) : Buffer.alloc(0),
  );
  return { form: 'mp3', name: 'MP3', content };
}

export function m4aForm(random: Random): Sample {
  const handler = box('hdlr', joined(Buffer.alloc(8), 'soun', Buffer.alloc(12)));
  const head = box('ftyp', joined(pick(random, ['M4A ', 'iso5', 'mp42', 'isom']), u32(0), 'M4A iso5'));
  const isFragmented = chance(random, 0.5);
  const moov = box('moov', joined(box('trak', box('mdia', handler)), isFragmented ? box('mvex', Buffer.alloc(0)) : ''));
  const sound = (): Buffer => wide(random, 'mdat', bytesOf(random, 20 + below(random, 90)));
  const other = (): Buffer => box(pick(random, ['free', 'uuid', 'prft', 'udta', 'abcd', 'skip']), letters(random, 17));
  const fragments = Array.from({ length: 1 + below(random, 5) }, () => [box('moof', Buffer.alloc(16)), sound()]).flat();
  const plain = chance(random, 0.5) ? [moov, sound()] : [sound(), moov];
  const parts = [head, ...(isFragmented ? [moov, box('sidx', Buffer.alloc(20)), ...fragments] : plain)];
  const boxes = parts.flatMap((part) => (part !== head && chance(random, 0.2) ? [other(), part] : [part]));
  const whole = joined(...boxes);
  const isWholeAt = wholeAfter(boxes);
  const last = chance(random, 0.2) ? joined(u32(0), 'mdat', bytesOf(random, 30)) : Buffer.alloc(0);
  return {
    form: 'm4a',
    name: isFragmented ? 'MP4 in fragments' : 'MP4',
    content: joined(whole, last),
    isCutAt: (length) => length < whole.length && !isWholeAt(length),
  };
}

function wide(random: Random, type: string, content: Buffer): Buffer {
  return chance(random, 0.7) ? box(type, content) : joined(u32(1), type, u32(0), u32(content.length + 16), content);
}

/** Where a recording that stopped earlier would have ended: between two parts. */
function wholeAfter(parts: readonly Buffer[]): (length: number) => boolean {
  let at = 0;
  const ends = new Set(parts.map((part) => (at += part.length)));
  return (length) => ends.has(length);
}

export function oggForm(random: Random): Sample {
  const head = joined('OpusHead', Buffer.from([1, 1]), Buffer.alloc(9));
  const pages = [
    page(2, [head]),
    page(0, [joined('OpusTags', Buffer.alloc(8))]),
    ...Array.from({ length: 1 + below(random, 12) }, () =>
      page(
        chance(random, 0.1) ? 4 : 0,
        Array.from({ length: 1 + below(random, 50) }, () => bytesOf(random, below(random, 90))),
      ),
    ),
  ];
  const content = joined(...pages);
  const isWholeAt = wholeAfter(pages);
  return {
    form: 'ogg',
    name: 'Ogg Opus',
    content,
    isCutAt: (length) => length < content.length && !isWholeAt(length),
  };
}

function page(flags: number, packets: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(27);
  head.write('OggS', 'latin1');
  head[5] = flags;
  head[26] = packets.length;
  return joined(head, Buffer.from(packets.map(({ length }) => length)), ...packets);
}

export function webmForm(random: Random): Sample {
  const type = joined(
    element('4282', Buffer.from(pick(random, ['webm', 'matroska']))),
    element('4287', Buffer.from([4])),
  );
  const track = element('ae', joined(element('d7', Buffer.from([1])), element('83', Buffer.from([2]))));
  const block = (): Buffer =>
    chance(random, 0.8)
      ? element('a3', bytesOf(random, 10 + below(random, 80)))
      : element('a0', element('a1', bytesOf(random, 40)));
  const cluster = (): Buffer[] => {
    const inner = [element('e7', Buffer.from([0])), ...Array.from({ length: 1 + below(random, 9) }, block)];
    return chance(random, 0.5) ? [openElement('1f43b675'), ...inner] : [element('1f43b675', joined(...inner))];
  };
  const body = [
    ...(chance(random, 0.4) ? [element('ec', Buffer.alloc(below(random, 60)))] : []),
    element('1549a966', element('2ad7b1', Buffer.from([15, 66, 64]))),
    element('1654ae6b', track),
    ...Array.from({ length: 1 + below(random, 4) }, cluster).flat(),
  ];
  const isOpen = chance(random, 0.6);
  const segment = isOpen ? [openElement('18538067'), ...body] : [element('18538067', joined(...body))];
  const parts = [element('1a45dfa3', type), ...segment];
  const content = joined(...parts);
  const isWholeAt = wholeAfter(parts);
  return {
    form: 'webm',
    name: isOpen ? 'WebM of unknown size' : 'WebM',
    content,
    isCutAt: (length) => length < content.length && !isWholeAt(length),
  };
}
