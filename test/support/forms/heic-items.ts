/** Moves the pictures of a HEIC file: its table of locations counts from the start of the file. */

/** @param by bytes inserted before all data @returns a copy whose table says so; version 0 or 1, offsets of four bytes */
export function shiftItems(file: Buffer, by: number): Buffer {
  const moved = Buffer.from(file);
  const table = moved.indexOf('iloc') + 4;
  const version = moved[table] ?? 0;
  const [sizes = 0, more = 0] = moved.subarray(table + 4, table + 6);
  if (sizes !== 0x44 || (more >> 4 !== 0 && more >> 4 !== 4)) throw new Error('a table of another form');
  const baseBytes = more >> 4;
  let at = table + 8;
  for (let items = moved.readUInt16BE(table + 6); items > 0; items -= 1) {
    const method = version === 0 ? 0 : moved.readUInt16BE(at + 2) & 15;
    at += version === 0 ? 4 : 6;
    if (method === 0 && baseBytes === 4) moved.writeUInt32BE(moved.readUInt32BE(at) + by, at);
    at += baseBytes;
    const extents = moved.readUInt16BE(at);
    at += 2;
    for (let extent = 0; extent < extents; extent += 1) {
      if (method === 0 && baseBytes === 0) moved.writeUInt32BE(moved.readUInt32BE(at) + by, at);
      at += 8;
    }
  }
  return moved;
}
