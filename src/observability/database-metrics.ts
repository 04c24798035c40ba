/** Metrics that are read from the database at every scrape. */
import { Counter, type Registry } from 'prom-client';
import { withTimeout } from './with-timeout.js';

/** A hanging database must not block the scrape. */
const SCRAPE_WITHIN_MS = 1_000;

/**
 * Lets the metrics of one scrape share one query.
 *
 * @returns the result, or undefined when the database does not answer within a second
 */
export function oncePerScrape<T>(ask: () => Promise<T>): () => Promise<T | undefined> {
  let asking: Promise<T | undefined> | undefined;
  return () =>
    (asking ??= withTimeout(
      SCRAPE_WITHIN_MS,
      ask().catch(() => undefined),
    ).finally(() => {
      asking = undefined;
    }));
}

/** One sample of a metric. */
export interface Sample {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/**
 * Registers a counter whose samples are read at every scrape.
 *
 * @param samples reads them; after `undefined` the previous values stay
 */
export function counterFromDatabase(
  registry: Registry,
  { name, help, labelNames }: { readonly name: string; readonly help: string; readonly labelNames: readonly string[] },
  samples: () => Promise<readonly Sample[] | undefined>,
): void {
  new Counter({
    name,
    help,
    labelNames,
    registers: [registry],
    async collect() {
      const now = await samples();
      if (now === undefined) return;
      this.reset();
      for (const { labels, value } of now) this.inc(labels, value);
    },
  });
}
