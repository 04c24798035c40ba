/** Locates the metadata of a HEIC file: an item named `Exif`, and the table of item locations. */
import { boxIn, walkBoxes, type Box } from './boxes.js';
import type { FileBytes } from './file-bytes.js';

/** Version and flags. */
const VERSION_BYTES = 4;
const MAX_TABLE_BYTES = 65_536;
const MAX_EXIF_BYTES = 262_144;

type Span = Pick<Box, 'start' | 'end'>;

/** The metadata from its byte order mark on; undefined when there is none or its location is invalid. */
export async function heicExif(bytes: FileBytes, meta: Span): Promise<Buffer | undefined> {
  const [names, places] = [await boxIn(bytes, meta, 'iinf'), await boxIn(bytes, meta, 'iloc')];
  const id = names && (await exifItem(bytes, names));
  if (id === undefined || places === undefined) return undefined;
  const extent = extentOf(
    Buffer.from(await bytes.upTo(places.start, Math.min(places.end - places.start, MAX_TABLE_BYTES))),
    id,
  );
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

/** The first extent of an item. @returns undefined when the table is malformed */
function extentOf(table: Buffer, wanted: number): { start: number; length: number } | undefined {
  const reader = new TableReader(table);
  try {
    const version = reader.take(1);
    reader.take(3);
    const sizes = reader.take(2);
    const [offsetBytes, lengthBytes, baseBytes, indexBytes] = [
      sizes >> 12,
      (sizes >> 8) & 15,
      (sizes >> 4) & 15,
      version > 0 ? sizes & 15 : 0,
    ];
    const count = reader.take(version < 2 ? 2 : 4);
    for (let item = 0; item < count; item += 1) {
      const id = reader.take(version < 2 ? 2 : 4);
      const method = version > 0 ? reader.take(2) & 15 : 0;
      reader.take(2);
      const base = reader.take(baseBytes);
      const extents = reader.take(2);
      for (let extent = 0; extent < extents; extent += 1) {
        reader.take(indexBytes);
        const [offset, length] = [reader.take(offsetBytes), reader.take(lengthBytes)];
        // Method 0: relative to the start of the file.
        if (id === wanted) return method === 0 ? { start: base + offset, length } : undefined;
      }
    }
  } catch {
    // A number beyond the table counts as no metadata.
  }
  return undefined;
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
