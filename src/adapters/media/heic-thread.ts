/**
 * The thread of `heic.ts`: decodes one picture and ends. The decoder is WebAssembly; the wrapper below limits its
 * memory.
 */
import { parentPort, workerData } from 'node:worker_threads';
import decoder from 'heic-decode';
import type { HeicJob, HeicResult } from './heic.js';

const PAGE_BYTES = 65_536;

/** The part of `WebAssembly.Memory` that we use. Node's types lack it. */
interface Memory {
  readonly buffer: ArrayBuffer;
  grow(this: Memory, pages: number): number;
}
declare const WebAssembly: { readonly Memory: { readonly prototype: Memory } };

/** The heap limits of a thread do not cover WebAssembly memory, so its growth is limited here. */
function boundMemory(maxBytes: number): void {
  const { prototype } = WebAssembly.Memory;
  const grow = Reflect.get<Memory, 'grow'>(prototype, 'grow');
  prototype.grow = function bounded(this: Memory, pages: number): number {
    if (this.buffer.byteLength + pages * PAGE_BYTES > maxBytes)
      throw new RangeError('the decoder needs too much memory');
    return grow.call(this, pages);
  };
}

async function run({ bytes, maxPixels, maxMemoryBytes }: HeicJob): Promise<HeicResult> {
  boundMemory(maxMemoryBytes);
  const [picture] = await decoder.all({ buffer: bytes });
  if (picture === undefined) throw new Error('no picture');
  // Check before the pixels are allocated: the size in the container may be false.
  if (picture.width * picture.height > maxPixels) throw new Error('too many pixels');
  return picture.decode();
}

run(workerData as HeicJob).then(
  (result) => parentPort?.postMessage(result, [result.data.buffer]),
  (error: unknown) =>
    parentPort?.postMessage({ failure: error instanceof Error ? error.message : 'cannot be decoded' }),
);
