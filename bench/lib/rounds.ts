/** How work is driven: interleaved rounds, a fixed number of concurrent clients, or arrivals at a fixed rate. */
import { setTimeout as sleep } from 'node:timers/promises';

/** One round after the other; the side that goes first alternates, so that neither always inherits the other's mess. */
export async function interleaved<T>(
  count: number,
  ours: (round: number) => Promise<T>,
  peer: (round: number) => Promise<T>,
): Promise<{ readonly ours: T; readonly peer: T }[]> {
  const rounds: { ours: T; peer: T }[] = [];
  for (let round = 0; round < count; round += 1) {
    if (round % 2 === 0) {
      const value = await ours(round);
      rounds.push({ ours: value, peer: await peer(round) });
    } else {
      const value = await peer(round);
      rounds.push({ ours: await ours(round), peer: value });
    }
  }
  return rounds;
}

/** Runs `count` jobs by `clients` concurrent clients, each taking the next job when its last one is done. */
export async function closedLoop(count: number, clients: number, job: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count) await job(next++);
  };
  await Promise.all(Array.from({ length: Math.min(clients, count) }, client));
}

/**
 * Starts a job at every tick of a fixed rate, whether or not the ones before are done.
 *
 * @returns latencies from the moment each job was due, so that a stall is charged to all that waited behind it
 */
export async function openLoop(
  count: number,
  perSecond: number,
  job: (index: number) => Promise<void>,
): Promise<number[]> {
  const start = performance.now();
  const latencies: number[] = [];
  const running: Promise<void>[] = [];
  for (let index = 0; index < count; index += 1) {
    const due = start + (index * 1_000) / perSecond;
    await sleep(Math.max(0, due - performance.now()));
    running.push(job(index).then(() => void (latencies[index] = performance.now() - due)));
  }
  await Promise.all(running);
  return latencies;
}

/** Milliseconds the work took. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
