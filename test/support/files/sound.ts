/** Short audio recordings, generated in code. */

/** Frames of silence: MPEG 1, layer III, 128 kbit/s, 44.1 kHz. */
export function mp3(frames = 5): Buffer {
  const frame = Buffer.alloc(417);
  frame.set([0xff, 0xfb, 0x90, 0x64]);
  const tag = Buffer.from('ID3\u0004\u0000\u0000\u0000\u0000\u0000\u000a', 'latin1');
  return Buffer.concat([tag, Buffer.alloc(10), ...Array.from({ length: frames }, () => frame)]);
}

/** Two pages of an Opus stream. */
export function ogg(): Buffer {
  const head = Buffer.alloc(19);
  head.write('OpusHead\u0001\u0001', 'latin1');
  return Buffer.concat([oggPage(2, head), oggPage(4, Buffer.alloc(40, 3))]);
}

function oggPage(flags: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(28);
  head.write('OggS', 0, 'latin1');
  head[5] = flags;
  head[26] = 1;
  head[27] = payload.length;
  return Buffer.concat([head, payload]);
}

/** A recording as phones make it. The track `soun` is audio, `vide` is video. */
export function m4a(track: 'soun' | 'vide' = 'soun'): Buffer {
  const handler = box('hdlr', Buffer.concat([Buffer.alloc(8), Buffer.from(track), Buffer.alloc(12)]));
  return Buffer.concat([
    box('ftyp', Buffer.from('M4A \u0000\u0000\u0002\u0000M4A isom')),
    box('moov', box('trak', box('mdia', handler))),
    box('mdat', Buffer.alloc(64, 1)),
  ]);
}

export function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8, 0);
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, content]);
}

/** A recording as browsers make it, with open outer lengths. Kind 2 is audio, kind 1 is video. */
export function webm(kind: 1 | 2 = 2): Buffer {
  return Buffer.concat([
    element('1a45dfa3', Buffer.concat([element('4282', Buffer.from('webm')), element('4287', Buffer.from([4]))])),
    openElement('18538067'),
    element('1549a966', element('2ad7b1', Buffer.from([15, 66, 64]))),
    element(
      '1654ae6b',
      element('ae', Buffer.concat([element('d7', Buffer.from([1])), element('83', Buffer.from([kind]))])),
    ),
    openElement('1f43b675'),
    element('e7', Buffer.from([0])),
    element('a3', Buffer.alloc(60, 7)),
  ]);
}

/** An element of EBML. Its length takes four bytes where one is not enough. */
export function element(id: string, content: Buffer): Buffer {
  const length = content.length < 127 ? Buffer.from([0x80 | content.length]) : Buffer.alloc(4);
  if (length.length === 4) length.writeUInt32BE(0x10000000 + content.length);
  return Buffer.concat([Buffer.from(id, 'hex'), length, content]);
}

/** The head of an element whose length is unknown. */
export function openElement(id: string): Buffer {
  return Buffer.concat([Buffer.from(id, 'hex'), Buffer.from('01ffffffffffffff', 'hex')]);
}
