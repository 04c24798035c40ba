/**
 * Unpacks the object streams of a PDF, so that no object hides in compressed data. Readers find an object stream by its
 * use, not by its type, so every stream that begins like one is unpacked.
 */
import { promisify } from 'node:util';
import { constants, inflate, inflateSync } from 'node:zlib';
import { ContentError } from './content-error.js';
import { unescapeName, type PdfNames } from './pdf-names.js';
import type { WalkBudget } from './walk-budget.js';

const START = /\bstream(?:\r\n|\n|\r)/g;
const END = 'endstream';
/** Looked at before a stream, for its dictionary. */
const MAX_DICTIONARY = 4_096;
/** One object stream, packed and unpacked. Writers put some hundred objects into each. */
const MAX_PACKED = 8_388_608;
const MAX_UNPACKED = 33_554_432;
/** Enough to see how a stream begins. */
const PROBE_BYTES = 256;
/** Pairs of numbers: which objects follow, and where. White space and comments may precede them. */
const OBJECTS = /^[\0\s%+\-.\d]/;
const OBJECT_STREAM = /\/(ObjStm|First)(?![\w])/;
/** Ways to pack objects that no writer uses. */
const UNUSUAL = /\/(Predictor|ASCII85Decode|A85|ASCIIHexDecode|AHx|LZWDecode|LZW|RunLengthDecode|RL|Crypt)(?![\w])/;
/** What starting to unpack a stream costs, however short it is, in bytes unpacked. */
const UNPACKING_COST = 8_192;
const inflateAsync = promisify(inflate);

export class PdfStreams {
  private held = '';
  /** Where the search for the next stream begins in `held`. */
  private from = 0;
  /** Where the end of a stream was last found in `held`, or up to where none is. Each byte is searched once. */
  private end = { at: 0, isFound: false };

  constructor(
    private readonly budget: WalkBudget,
    private readonly names: PdfNames,
  ) {}

  /** @param isLast whether the document ends with this text @throws ContentError */
  async take(text: string, isLast: boolean): Promise<void> {
    this.held += text;
    for (let next = this.next(); next !== undefined; next = this.next()) {
      await this.budget.visit();
      if (!(await this.read(next, isLast))) return;
    }
    this.keep(this.held.length);
  }

  private next(): { index: number; data: number } | undefined {
    START.lastIndex = this.from;
    const found = START.exec(this.held);
    return found === null ? undefined : { index: found.index, data: found.index + found[0].length };
  }

  /** @returns whether enough of the stream was here */
  private async read({ index, data }: { index: number; data: number }, isLast: boolean): Promise<boolean> {
    const isNamed = this.readDictionary(index);
    if (this.held.length < data + PROBE_BYTES && !isLast) return this.wait(index);
    if (!this.isObjects(data)) return this.skipTo(data);
    const end = this.endAfter(data);
    if (end < 0 && this.held.length - data > MAX_PACKED) return this.tooLarge(data, isNamed);
    if (end < 0 && !isLast) return this.wait(index);
    const unpacked = await this.unpack(this.held.slice(data, end < 0 ? undefined : end));
    if (unpacked === undefined) return this.tooLarge(data, isNamed);
    this.names.read(`${unpacked} `);
    return this.skipTo(data);
  }

  /** @returns -1 when the end is not here */
  private endAfter(data: number): number {
    if (!this.end.isFound || this.end.at < data) {
      const found = this.held.indexOf(END, Math.max(data, this.end.at));
      this.end = { at: found < 0 ? Math.max(data, this.held.length - END.length) : found, isFound: found >= 0 };
    }
    return this.end.isFound ? this.end.at : -1;
  }

  /** The drawing of a page may be large and begin like objects. */
  private tooLarge(data: number, isNamed: boolean): true {
    if (isNamed) throw new ContentError('the document packs too many objects', 'file_too_complex');
    return this.skipTo(data);
  }

  private isObjects(data: number): boolean {
    const probe = Buffer.from(this.held.slice(data, data + PROBE_BYTES), 'latin1');
    if (((probe[0] ?? 0) & 15) !== 8 || probe.length < 2 || probe.readUInt16BE(0) % 31 !== 0) return false;
    try {
      const begin = inflateSync(probe, { finishFlush: constants.Z_SYNC_FLUSH });
      this.budget.unpack(begin.length);
      return OBJECTS.test(begin.toString('latin1', 0, 1));
    } catch (error) {
      if (error instanceof ContentError) throw error;
      return false;
    }
  }

  /** @returns whether the dictionary says that this is an object stream */
  private readDictionary(index: number): boolean {
    const before = this.held.slice(Math.max(0, index - MAX_DICTIONARY), index);
    const dictionary = unescapeName(before.slice(Math.max(before.lastIndexOf('endobj'), before.lastIndexOf(END), 0)));
    this.budget.unpack(dictionary.length);
    const isNamed = OBJECT_STREAM.test(dictionary);
    if (isNamed && UNUSUAL.test(dictionary))
      throw new ContentError('the document packs its objects in an unusual way', 'file_too_complex');
    return isNamed;
  }

  /** @returns undefined when it is too large */
  private async unpack(packed: string): Promise<string | undefined> {
    // Many streams may share one end, so what is packed counts each time.
    this.budget.unpack(packed.length + UNPACKING_COST);
    const options = { maxOutputLength: MAX_UNPACKED, finishFlush: constants.Z_SYNC_FLUSH };
    const bytes = await inflateAsync(Buffer.from(packed, 'latin1'), options).catch((error: { code?: string }) => {
      if (error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
      // Damaged compressed data holds no object that a reader could use.
      return Buffer.alloc(0);
    });
    if (bytes === undefined) return undefined;
    this.budget.unpack(bytes.length);
    return bytes.toString('latin1');
  }

  private wait(index: number): false {
    this.keep(index);
    return false;
  }

  private skipTo(data: number): true {
    this.from = data;
    return true;
  }

  /** Keeps what may be the dictionary of the next stream. */
  private keep(upTo: number): void {
    const cut = Math.max(0, upTo - MAX_DICTIONARY);
    this.held = this.held.slice(cut);
    this.from = Math.max(0, this.from - cut, upTo - cut - END.length);
    this.end = this.end.at < cut ? { at: 0, isFound: false } : { ...this.end, at: this.end.at - cut };
  }
}
