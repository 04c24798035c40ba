/** Reads the tables of a HEIC file: where its items are, and which of them is the metadata named `Exif`. */
import { boxIn, walkBoxes, type Box } from './boxes.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import type { WalkBudget } from './walk-budget.js';

/** Version and flags. */
const VERSION_BYTES = 4;
const MAX_TABLE_BYTES = 65_536;
const MAX_EXIF_BYTES = 262_144;

type Span = Pick<Box, 'start' | 'end'>;

interface Extent {
  readonly item: number;
  readonly start: number;
  readonly length: number;
}

/**
 * The metadata from its byte order mark on; undefined when there is none or its location is invalid.
 *
 * @throws ContentError when an item extends beyond the file: the file is cut short
 */
export async function heicExif(bytes: FileBytes, meta: Span): Promise<Buffer | undefined> {
  const [names, places] = [await boxIn(bytes, meta, 'iinf'), await boxIn(bytes, meta, 'iloc')];
  const id = names && (await exifItem(bytes, names));
  if (places === undefined) return undefined;
  const tableBytes = Math.min(places.end - places.start, MAX_TABLE_BYTES);
  const table = new TableReader(Buffer.from(await bytes.upTo(places.start, tableBytes)));
  const extents = await extentsOf(table, bytes.budget);
  if (extents.some(({ start, length }) => start + length > bytes.size)) throw new ContentError('the file is truncated');
  const extent = extents.find(({ item }) => item === id);
  if (extent === undefined || extent.length > MAX_EXIF_BYTES) return undefined;
  const block = Buffer.from(await bytes.upTo(extent.start, extent.length));
  const order = [block.indexOf('II*\0', 0, 'latin1'), block.indexOf('MM\0*', 0, 'latin1')].filter((at) => at >= 0);
  return order.length === 0 ? undefined : block.subarray(Math.min(...order));
}

async function exifItem(bytes: FileBytes, names: Span): Promise<number | undefined> {
  const version = (await bytes.exactly(names.start, 1))[0] ?? 0;
  for await (const entry of walkBoxes(bytes, names.start + VERSION_BYTES + (version === 0 ? 2 : 4), names.end)) {
    const head = await bytes.upTo(entry.start, 12);
    if (head.length < 12) continue;
    // From version 3, ids have four bytes. Two bytes of protection precede the type.
    const isWide = (head[0] ?? 0) >= 3;
    const item = await bytes.upTo(entry.start + VERSION_BYTES + (isWide ? 6 : 4), 4);
    if (item.toString('latin1') === 'Exif') return isWide ? head.readUInt32BE(4) : head.readUInt16BE(4);
  }
  return undefined;
}

/**
 * The extents that are counted from the start of the file. Fields may have no bytes, so the budget ends the reading of a
 * false count, not the end of the table.
 *
 * @returns nothing when the table is malformed
 */
async function extentsOf(table: TableReader, budget: WalkBudget): Promise<Extent[]> {
  const found: Extent[] = [];
  try {
    const version = table.take(1);
    table.take(3);
    const sizes = table.take(2);
    const [offsetBytes, lengthBytes, baseBytes] = [sizes >> 12, (sizes >> 8) & 15, (sizes >> 4) & 15];
    const indexBytes = version > 0 ? sizes & 15 : 0;
    const count = table.take(version < 2 ? 2 : 4);
    for (let index = 0; index < count; index += 1) {
      await budget.visit();
      const item = table.take(version < 2 ? 2 : 4);
      const method = version > 0 ? table.take(2) & 15 : 0;
      table.take(2);
      const base = table.take(baseBytes);
      const extents = table.take(2);
      for (let extent = 0; extent < extents; extent += 1) {
        await budget.visit();
        table.take(indexBytes);
        const [offset, length] = [table.take(offsetBytes), table.take(lengthBytes)];
        if (method === 0) found.push({ item, start: base + offset, length });
      }
    }
    return found;
  } catch (error) {
    if (error instanceof ContentError) throw error;
    // A number beyond the table counts as no table.
    return [];
  }
}

class TableReader {
  private at = 0;
  constructor(private readonly table: Buffer) {}

  /** The next number of `size` bytes, up to eight. @throws RangeError after the end */
  take(size: number): number {
    const value =
      size === 0 ? 0 : size === 8 ? Number(this.table.readBigUInt64BE(this.at)) : this.table.readUIntBE(this.at, size);
    this.at += size;
    return value;
  }
}
