/**
 * A stored file read by position, one window at a time: checks may read anywhere without holding the file in memory.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { ContentError } from './content-error.js';

const WINDOW_BYTES = 65_536;

export class FileBytes {
  private window = { start: 0, bytes: Buffer.alloc(0) };

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  static async open(path: string): Promise<FileBytes> {
    const handle = await open(path, 'r');
    return new FileBytes(path, handle, (await handle.stat()).size);
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  /** Up to `length` bytes; fewer at the end of the file. */
  async upTo(position: number, length: number): Promise<Buffer> {
    const wanted = Math.min(length, this.size - position);
    if (wanted <= 0 || position < 0) return Buffer.alloc(0);
    const from = position - this.window.start;
    if (from < 0 || from + wanted > this.window.bytes.length) await this.load(position, wanted);
    return this.window.bytes.subarray(position - this.window.start).subarray(0, wanted);
  }

  /** @throws ContentError when the file ends before */
  async exactly(position: number, length: number): Promise<Buffer> {
    const bytes = await this.upTo(position, length);
    if (bytes.length < length) throw new ContentError('the file is truncated');
    return bytes;
  }

  /** Everything from a position on, in pieces. */
  async *from(position: number): AsyncGenerator<Buffer> {
    for (let at = position; at < this.size; at += WINDOW_BYTES) yield this.upTo(at, WINDOW_BYTES);
  }

  private async load(position: number, wanted: number): Promise<void> {
    const bytes = Buffer.alloc(Math.min(Math.max(wanted, WINDOW_BYTES), this.size - position));
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.handle.read(bytes, filled, bytes.length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.window = { start: position, bytes: bytes.subarray(0, filled) };
  }
}
