/**
 * A stored file read by position, one window at a time: checks may read anywhere without holding the file in memory.
 * Every read spends from the budget of the file, so no walker can turn without end.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { ContentError } from './content-error.js';
import { WalkBudget } from './walk-budget.js';

const WINDOW_BYTES = 65_536;

export class FileBytes {
  private window = { start: 0, bytes: Buffer.alloc(0) };

  private constructor(
    readonly path: string,
    private readonly handle: FileHandle,
    readonly size: number,
    readonly budget: WalkBudget,
  ) {}

  static async open(path: string): Promise<FileBytes> {
    const handle = await open(path, 'r');
    const { size } = await handle.stat();
    return new FileBytes(path, handle, size, new WalkBudget(size));
  }

  close(): Promise<void> {
    return this.handle.close();
  }

  /**
   * Up to `length` bytes; fewer at the end of the file.
   *
   * @throws ContentError `file_too_complex`
   */
  async upTo(position: number, length: number): Promise<Buffer> {
    await this.budget.visit();
    const wanted = Math.min(length, this.size - position);
    if (wanted <= 0 || position < 0) return Buffer.alloc(0);
    const from = position - this.window.start;
    if (from < 0 || from + wanted > this.window.bytes.length) await this.load(position, wanted);
    return this.window.bytes.subarray(position - this.window.start).subarray(0, wanted);
  }

  /** @throws ContentError when the file ends before, and `file_too_complex` */
  async exactly(position: number, length: number): Promise<Buffer> {
    const bytes = await this.upTo(position, length);
    if (bytes.length < length) throw new ContentError('the file is truncated');
    return bytes;
  }

  /** The bytes at a position that one read brings: at least two, unless the file ends. */
  async some(position: number): Promise<Buffer> {
    const kept = this.window.start + this.window.bytes.length - position;
    return this.upTo(position, position >= this.window.start && kept >= 2 ? kept : WINDOW_BYTES);
  }

  /** Everything from a position on up to `end`, in pieces. */
  async *from(position: number, end: number = this.size): AsyncGenerator<Buffer> {
    for (let at = position; at < end; at += WINDOW_BYTES) yield this.upTo(at, Math.min(WINDOW_BYTES, end - at));
  }

  private async load(position: number, wanted: number): Promise<void> {
    const bytes = Buffer.alloc(Math.min(Math.max(wanted, WINDOW_BYTES), this.size - position));
    this.budget.read(bytes.length);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await this.handle.read(bytes, filled, bytes.length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    this.window = { start: position, bytes: bytes.subarray(0, filled) };
  }
}
