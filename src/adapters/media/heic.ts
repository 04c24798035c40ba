/**
 * Decodes HEIC with libheif as WebAssembly, because the prebuilt image library omits it for patent reasons. Each
 * picture gets its own thread, which is terminated when it takes too long or too much memory. One at a time, because
 * each takes a core and some hundred megabytes.
 */
import { Worker } from 'node:worker_threads';
import { DECODE_SECONDS } from './decode.js';

/** Enough for 50 megapixels: the planes and the picture itself. */
const MAX_MEMORY_BYTES = 805_306_368;
const MAX_HEAP_MB = 128;

export interface HeicJob {
  readonly bytes: Uint8Array;
  readonly maxPixels: number;
  readonly maxMemoryBytes: number;
}

/** An upright picture, four bytes per pixel. */
export interface HeicPixels {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}
export type HeicResult = HeicPixels;

export interface HeicOptions {
  readonly maxPixels: number;
  readonly seconds?: number;
  readonly maxMemoryBytes?: number;
}

let last: Promise<unknown> = Promise.resolve();

/** @throws Error of type `user_input` when it cannot be decoded within the limits */
export function decodeHeic(bytes: Uint8Array, options: HeicOptions): Promise<HeicPixels> {
  const turn = last.then(() => decodeInThread(bytes, options));
  last = turn.catch(() => undefined);
  return turn;
}

async function decodeInThread(
  bytes: Uint8Array,
  { maxPixels, seconds = DECODE_SECONDS, maxMemoryBytes = MAX_MEMORY_BYTES }: HeicOptions,
): Promise<HeicPixels> {
  const thread = startThread({ bytes, maxPixels, maxMemoryBytes });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<HeicPixels>((resolve, reject) => {
      timer = setTimeout(() => reject(undecodable('decoding took too long')), seconds * 1_000);
      thread.once('message', (result: HeicResult | { failure: string }) =>
        'failure' in result ? reject(undecodable(result.failure)) : resolve(result),
      );
      thread.once('error', (error) =>
        reject(isOutOfMemory(error) ? undecodable('the decoder needs too much memory') : error),
      );
      thread.once('exit', () => reject(new Error('the decoder ended')));
    });
  } finally {
    clearTimeout(timer);
    await thread.terminate();
  }
}

function isOutOfMemory(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY';
}

/** A retry would fail the same way. The limits of time and memory are far above what a photo needs. */
function undecodable(message: string): Error {
  return Object.assign(new Error(message), { type: 'user_input' });
}

function startThread(job: HeicJob): Worker {
  const options = {
    workerData: job,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
    execArgv: [],
    stdout: true,
    stderr: true,
  };
  if (!import.meta.filename.endsWith('.ts')) return new Worker(new URL('./heic-thread.js', import.meta.url), options);
  // Tests and tools run the TypeScript sources, so the thread needs the same loader.
  const source = JSON.stringify(new URL('./heic-thread.ts', import.meta.url).href);
  return new Worker(`import('tsx/esm/api').then(({ register }) => (register(), import(${source})));`, {
    ...options,
    eval: true,
  });
}
