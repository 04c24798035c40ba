/** Load patterns: interleaved rounds, a fixed number of concurrent clients, or arrivals at a fixed rate. */
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Runs the rounds one after another. The first side alternates, so that neither always runs on a machine warmed by the
 * other.
 */
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

/** Runs `count` jobs with `clients` concurrent clients. Each takes the next job when its last one is done. */
export async function closedLoop(count: number, clients: number, job: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  const client = async (): Promise<void> => {
    while (next < count) await job(next++);
  };
  await Promise.all(Array.from({ length: Math.min(clients, count) }, client));
}

/**
 * Starts a job at every tick of a fixed rate, whether or not earlier jobs are done.
 *
 * @returns latencies from the time each job was due, so that a stall counts for all jobs that waited behind it
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

/** The duration of the work in milliseconds. */
export async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
