/** Watches the throughput of an upload: extends its leases while bytes arrive, and ends it when too few arrive. */
import type { IncomingMessage } from 'node:http';
import { Problem } from '../http/problem.js';
import type { UploadPermit } from './upload-admission.js';

/** Checks per lease. */
const CHECKS = 3;
/** Bytes per second, on average over a lease. A slower upload only occupies a connection. */
const MIN_BYTES_PER_SECOND = 1_024;

/** The permits whose leases are extended while bytes arrive. */
export interface Watched {
  readonly all: readonly UploadPermit[];
  /** Duration of a lease, and the period over which the throughput is measured. */
  readonly leaseSeconds: number;
}

/**
 * @param onSlow called once, with a Problem 408
 * @returns a function that stops watching
 */
export function watchThroughput(
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
      // Once the whole body has arrived, the lease is extended for as long as processing takes.
      if (bytes > 0 || request.complete) for (const permit of leases) void permit.extend();
      bytes = 0;
      const isSlow =
        !request.complete &&
        recent.length >= CHECKS &&
        sum(recent.slice(-CHECKS)) < MIN_BYTES_PER_SECOND * leaseSeconds;
      if (isSlow) onSlow(tooSlow());
    },
    (leaseSeconds * 1_000) / CHECKS,
  );
  return () => clearInterval(timer);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function tooSlow(): Problem {
  return new Problem(408, 'upload_too_slow', 'The upload was too slow. Please try again on a better connection.', {
    headers: { Connection: 'close' },
  });
}
