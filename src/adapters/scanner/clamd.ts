/** ClamAV's daemon over its INSTREAM protocol (clamd(8)): length-prefixed chunks, and an empty chunk at the end. */
import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import type { CircuitBreaker, Verdict } from '../../domain/limits/circuit-breaker.js';
import { callWithCircuitBreaker } from '../../domain/limits/circuit-breaker.js';

export type ScanResult = { readonly infected: false } | { readonly infected: true; readonly signature: string };

const COMMAND = 'zINSTREAM\0';
const CHUNK_BYTES = 65_536;
/** A verdict is one short line, so a longer response is invalid. */
const MAX_ANSWER = 4_096;

export interface ClamdOptions {
  /** `host:port`, or the path of a Unix socket. */
  readonly address: string;
  /** From the connection to the verdict. */
  readonly timeoutMs: number;
  readonly breaker: CircuitBreaker;
}

/** The daemon responded without a verdict: it is up, but cannot scan this file. */
class ScanError extends Error {
  override readonly name = 'ScanError';
  /** Its error category, read by `categoryOf`: an administrator must fix a size limit or the virus database. */
  readonly type = 'configuration';
}

export class ClamdScanner {
  constructor(private readonly options: ClamdOptions) {}

  /** @throws Error when there is no verdict; the file must then not be stored */
  scan(file: string): Promise<ScanResult> {
    return callWithCircuitBreaker(this.options.breaker, async () => verdictOf(await this.ask(file)), availability);
  }

  private async ask(file: string): Promise<string> {
    const socket = connect(placeOf(this.options.address));
    // One limit for the whole exchange: a daemon that sends one byte a second counts as down.
    const timer = setTimeout(() => socket.destroy(silence()), this.options.timeoutMs);
    try {
      const reply = responseOf(socket);
      await Promise.race([send(socket, file), reply]);
      return await reply;
    } finally {
      clearTimeout(timer);
      socket.destroy();
    }
  }
}

/** Resolves once everything is sent, or once the daemon has responded early and no longer reads. */
async function send(socket: Socket, file: string): Promise<void> {
  await write(socket, Buffer.from(COMMAND));
  for await (const chunk of createReadStream(file, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>) {
    if (!socket.writable) return;
    await write(socket, Buffer.concat([lengthOf(chunk.length), chunk]));
  }
  await write(socket, lengthOf(0));
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  // A socket error rejects `responseOf`.
  return new Promise((resolve) => void socket.write(bytes, () => resolve()));
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

function responseOf(socket: Socket): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    const end = (): void => reject(Object.assign(new Error('clamd closed the connection'), { code: 'ECONNRESET' }));
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString('latin1');
      if (text.includes('\0') || text.length > MAX_ANSWER) resolve(text.split('\0')[0] ?? '');
    });
    socket.on('error', reject);
    socket.on('close', end);
  });
}

function verdictOf(reply: string): ScanResult {
  if (reply === 'stream: OK') return { infected: false };
  const found = /^stream: ([\w.:/-]{1,100}).* FOUND$/.exec(reply)?.[1];
  if (found !== undefined) return { infected: true, signature: found };
  throw new ScanError(`clamd gave no verdict: ${reply.slice(0, 100)}`);
}

/** Without a connection or a response in time, the daemon is down. Any response shows that it is up. */
function availability(error: unknown): Verdict {
  return error instanceof ScanError ? 'succeeded' : 'failed';
}

function silence(): Error {
  return Object.assign(new Error('clamd gave no verdict in time'), { code: 'ETIMEDOUT' });
}

function placeOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith('/')) return { path: address };
  const colon = address.lastIndexOf(':');
  return { host: address.slice(0, colon).replace(/^\[|\]$/g, ''), port: Number(address.slice(colon + 1)) };
}
