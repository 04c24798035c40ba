/** Watches the bytes of an upload: keeps its leases while they move, ends it when they hardly do. */
import type { IncomingMessage } from 'node:http';
import { Problem } from '../http/problem.js';
import type { UploadTicket } from './upload-admission.js';

/** So often a lease is looked after. */
const LOOKS = 3;
/** Slower than this on average over a lease, bytes a second, is no upload but a held connection. */
const MIN_BYTES_PER_SECOND = 1_024;

/** The tickets whose leases are kept while bytes move. */
export interface Watched {
  readonly all: readonly UploadTicket[];
  /** How long a lease lives, and over how long the pace is judged. */
  readonly leaseSeconds: number;
}

/**
 * @param onSlow called once, with a Problem 408
 * @returns ends the watch
 */
export function watchPace(
  request: IncomingMessage,
  { all: leases, leaseSeconds }: Watched,
  onSlow: (problem: Problem) => void,
): () => void {
  let bytes = 0;
  const recent: number[] = [];
  request.on('data', (chunk: Buffer) => (bytes += chunk.length));
  const timer = setInterval(
    () => {
      recent.push(bytes);
      // Once everything arrived it is our turn, and the lease is kept however long we take.
      if (bytes > 0 || request.complete) for (const ticket of leases) void ticket.extend();
      bytes = 0;
      const isSlow = !request.complete && recent.length >= LOOKS && sum(recent.slice(-LOOKS)) < MIN_BYTES_PER_SECOND * leaseSeconds;
      if (isSlow) onSlow(tooSlow());
    },
    (leaseSeconds * 1_000) / LOOKS,
  );
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
