/** Metrics of dead letters, read from the index at every scrape: every API process tells the same, whoever counted. */
import { Gauge, type Registry } from 'prom-client';
import { scraped, scrapedCounter } from '../../observability/scraped-gauge.js';
import type { LetterCounts, LetterQueue } from './ports.js';

/** @param registry gets `dlq_*`; while PostgreSQL is away they keep their last values */
export function letterMetrics(registry: Registry, counts: LetterCounts): void {
  const counters = scraped(() => counts.counters());
  const queue = scraped(() => counts.queue());
  scrapedCounter(
    registry,
    {
      name: 'dlq_task_failures',
      help: 'Steps that failed for good, by activity and category of the error',
      labelNames: ['task_name', 'error_category'],
    },
    async () =>
      (await counters())?.map(({ task_name, error_category, failures }) => ({ labels: { task_name, error_category }, value: failures })),
  );
  scrapedCounter(
    registry,
    {
      name: 'dlq_task_retries',
      help: 'Parked steps that were tried again, by a person, in bulk or by themselves',
      labelNames: ['task_name'],
    },
    async () => (await counters())?.map(({ task_name, retries }) => ({ labels: { task_name }, value: retries })),
  );
  const gauge = (name: string, help: string, value: (letters: LetterQueue) => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const letters = await queue();
        if (letters !== undefined) this.set(value(letters));
      },
    });
  };
  gauge('dlq_queue_depth', 'Dead letters that are not resolved', ({ depth }) => depth);
  gauge('dlq_oldest_age_seconds', 'Age of the oldest dead letter that is not resolved; 0 without one', (letters) => letters.oldest_seconds);
  gauge('dlq_index_drift', 'Rows that the last reconciliation had to change', ({ drift }) => drift);
}
