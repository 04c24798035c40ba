/** Figures of metrics that are read from the database at every scrape. */
import { within } from '../within.js';

/** A database that hangs must not hang the scrape. */
const SCRAPE_WITHIN_MS = 1_000;

/**
 * Metrics of one scrape that ask for the same figures share one `ask`.
 *
 * @returns the figures, or nothing when they cannot be had within a second
 */
export function scraped<T>(ask: () => Promise<T>): () => Promise<T | undefined> {
  let asking: Promise<T | undefined> | undefined;
  return () =>
    (asking ??= within(
      SCRAPE_WITHIN_MS,
      ask().catch(() => undefined),
    ).finally(() => {
      asking = undefined;
    }));
}
