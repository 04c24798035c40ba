/** Watches the bytes of an upload: keeps its leases while they move, ends it when they hardly do. */
import type { IncomingMessage } from 'node:http';
import { Problem } from '../http/problem.js';
import { LEASE_SECONDS, type UploadTicket } from './upload-gate.js';

const LOOKS = 3;
const LOOK_MS = (LEASE_SECONDS * 1_000) / LOOKS;
/** Slower than this on average over a lease, bytes a second, is no upload but a held connection. */
const MIN_BYTES_PER_SECOND = 1_024;

/**
 * @param onSlow called once, with a Problem 408
 * @returns ends the watch
 */
export function watchPace(request: IncomingMessage, tickets: readonly UploadTicket[], onSlow: (problem: Problem) => void): () => void {
  let bytes = 0;
  const recent: number[] = [];
  request.on('data', (chunk: Buffer) => (bytes += chunk.length));
  const timer = setInterval(() => {
    recent.push(bytes);
    // Once everything arrived it is our turn, and the lease is kept however long we take.
    if (bytes > 0 || request.complete) for (const ticket of tickets) void ticket.extend();
    bytes = 0;
    const isSlow = !request.complete && recent.length >= LOOKS && sum(recent.slice(-LOOKS)) < MIN_BYTES_PER_SECOND * LEASE_SECONDS;
    if (isSlow) onSlow(tooSlow());
  }, LOOK_MS);
  return () => clearInterval(timer);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function tooSlow(): Problem {
  return new Problem(408, 'upload_too_slow', 'The upload came too slowly. Please try again on a better connection.', {
    headers: { Connection: 'close' },
  });
}
