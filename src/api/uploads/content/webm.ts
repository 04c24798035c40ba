/** Checks WebM: consecutive elements up to the end, sound only. Recorders that stream leave the outer lengths open. */
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';

/** Containers whose elements are checked one by one: the segment and its clusters. */
const OPENED = new Set([0x18538067, 0x1f43b675]);
const TRACKS = 0x1654ae6b;
const TRACK = 0xae;
const TRACK_TYPE = 0x83;
const SOUND = 2;
/**
 * Other elements a container may have: header, void, checksum, seek head, info, cues, chapters, tags, and the content
 * of clusters.
 */
const KNOWN = new Set([
  0x1a45dfa3, 0xec, 0xbf, 0x114d9b74, 0x1549a966, 0x1c53bb6b, 0x1043a770, 0x1254c367, 0xe7, 0xa3, 0xa0, 0xa7, 0xab,
  0x5854,
]);

interface Element {
  readonly id: number;
  readonly start: number;
  /** Undefined when the length is open. */
  readonly end: number | undefined;
}

/** @throws ContentError */
export async function checkWebm(bytes: FileBytes): Promise<void> {
  const kinds = new Set<number>();
  let at = 0;
  while (at < bytes.size) {
    const element = await elementAt(bytes, at);
    const { id, start, end = Infinity } = element;
    if (end !== Infinity && end > bytes.size) throw new ContentError('the file is truncated');
    if (OPENED.has(id)) at = start;
    else if (end === Infinity || !(KNOWN.has(id) || id === TRACKS))
      throw new ContentError('there is unknown data in the recording');
    else at = end;
    if (id === TRACKS) for (const kind of await trackKinds(bytes, start, end)) kinds.add(kind);
  }
  if (kinds.size !== 1 || !kinds.has(SOUND)) throw new ContentError('not a sound recording');
}

async function trackKinds(bytes: FileBytes, start: number, end: number): Promise<number[]> {
  const kinds: number[] = [];
  for (let at = start; at < end;) {
    const element = await elementAt(bytes, at);
    if (element.id === TRACK) at = element.start;
    else {
      if (element.id === TRACK_TYPE) kinds.push((await bytes.exactly(element.start, 1))[0] ?? 0);
      at = element.end ?? end;
    }
  }
  return kinds;
}

async function elementAt(bytes: FileBytes, at: number): Promise<Element> {
  const head = await bytes.upTo(at, 12);
  const idBytes = Math.clz32(head[0] ?? 0) - 23;
  const lengthBytes = Math.clz32(head[idBytes] ?? 0) - 23;
  if (idBytes > 4 || lengthBytes > 8 || head.length < idBytes + lengthBytes)
    throw new ContentError('the file is truncated');
  const id = head.readUIntBE(0, idBytes);
  const digits = [...head.subarray(idBytes, idBytes + lengthBytes)];
  const mask = 0xff >> lengthBytes;
  const isOpen = digits.every((byte, index) => (index === 0 ? (byte & mask) === mask : byte === 0xff));
  const length = digits.reduce((sum, byte, index) => sum * 256 + (index === 0 ? byte & mask : byte), 0);
  const start = at + idBytes + lengthBytes;
  return { id, start, end: isOpen ? undefined : start + length };
}
