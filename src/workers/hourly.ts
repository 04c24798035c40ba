/** Housekeeping that a worker process repeats. */

const EVERY_MS = 3_600_000;

/**
 * Runs the work now and then every hour. Work that fails, because a server is down, runs again in an hour.
 *
 * @returns a function that stops it
 */
export function startHourly(work: () => Promise<unknown>): () => void {
  const run = (): void => void work().catch(() => undefined);
  run();
  const timer = setInterval(run, EVERY_MS);
  return () => clearInterval(timer);
}
