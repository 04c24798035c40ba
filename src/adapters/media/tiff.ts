/** Reads chosen tags of a TIFF directory, as in EXIF. Its work depends on the tags asked for, not on stated counts. */

export interface TiffValue {
  /** At most three. A fraction over zero is NaN or infinite. */
  readonly numbers: readonly number[];
  /** Of a text tag. */
  readonly text?: string;
}

/** Real directories have some dozen entries. */
const MAX_ENTRIES = 512;
const ENTRY_BYTES = 12;
const MAX_NUMBERS = 3;
const MAX_TEXT = 32;
const TEXT = 2;

export class TiffBlock {
  /** Position of the first directory. */
  readonly first: number;
  private readonly isLittle: boolean;

  /** @throws RangeError when it is too short */
  constructor(private readonly block: Buffer) {
    this.isLittle = block.toString('latin1', 0, 2) === 'II';
    this.first = this.uint32(4);
  }

  /** The values of the wanted tags in the directory at `position`. @throws RangeError beyond the block */
  read(position: number, wanted: readonly number[]): Map<number, TiffValue> {
    const found = new Map<number, TiffValue>();
    const count = Math.min(this.uint16(position), MAX_ENTRIES);
    for (let index = 0; index < count; index += 1) {
      const entry = position + 2 + index * ENTRY_BYTES;
      const tag = this.uint16(entry);
      if (wanted.includes(tag) && !found.has(tag)) found.set(tag, this.value(entry));
    }
    return found;
  }

  private value(entry: number): TiffValue {
    const [type, count] = [this.uint16(entry + 2), this.uint32(entry + 4)];
    if (type === TEXT) {
      const at = count <= 4 ? entry + 8 : this.uint32(entry + 8);
      return { numbers: [], text: this.block.toString('latin1', at, at + Math.min(count, MAX_TEXT)) };
    }
    const bytes = NUMBERS[type]?.bytes;
    if (bytes === undefined || count > MAX_NUMBERS) return { numbers: [] };
    const at = bytes * count <= 4 ? entry + 8 : this.uint32(entry + 8);
    const numbers = Array.from({ length: count }, (_, index) => this.number(type, at + index * bytes));
    return { numbers };
  }

  private number(type: number, at: number): number {
    return NUMBERS[type]?.read(this.block, at, this.isLittle) ?? Number.NaN;
  }

  private uint16(at: number): number {
    return this.isLittle ? this.block.readUInt16LE(at) : this.block.readUInt16BE(at);
  }

  private uint32(at: number): number {
    return this.isLittle ? this.block.readUInt32LE(at) : this.block.readUInt32BE(at);
  }
}

interface NumberType {
  readonly bytes: number;
  readonly read: (block: Buffer, at: number, isLittle: boolean) => number;
}

const int = (block: Buffer, at: number, isLittle: boolean, isSigned: boolean): number => {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  return isSigned ? view.getInt32(at, isLittle) : view.getUint32(at, isLittle);
};
const fraction =
  (isSigned: boolean): NumberType['read'] =>
  (block, at, isLittle) =>
    int(block, at, isLittle, isSigned) / int(block, at + 4, isLittle, isSigned);

/** Short, long, fraction, signed long, signed fraction, float and double, by type code. */
const NUMBERS: Readonly<Record<number, NumberType>> = {
  3: { bytes: 2, read: (block, at, isLittle) => (isLittle ? block.readUInt16LE(at) : block.readUInt16BE(at)) },
  4: { bytes: 4, read: (block, at, isLittle) => int(block, at, isLittle, false) },
  5: { bytes: 8, read: fraction(false) },
  9: { bytes: 4, read: (block, at, isLittle) => int(block, at, isLittle, true) },
  10: { bytes: 8, read: fraction(true) },
  11: { bytes: 4, read: (block, at, isLittle) => (isLittle ? block.readFloatLE(at) : block.readFloatBE(at)) },
  12: { bytes: 8, read: (block, at, isLittle) => (isLittle ? block.readDoubleLE(at) : block.readDoubleBE(at)) },
};
