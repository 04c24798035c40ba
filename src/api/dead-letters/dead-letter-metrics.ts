/** Metrics of dead letters, read from the index at every scrape, so that every API process shows the same values. */
import { Gauge, type Registry } from 'prom-client';
import type { DeadLetterQueue, DeadLetterCounts } from '../../adapters/postgres/dead-letters/counts.js';
import { oncePerScrape, counterFromDatabase } from '../../observability/database-metrics.js';

/** @param registry gets `dlq_*`; while PostgreSQL is down they keep their last values */
export function deadLetterMetrics(registry: Registry, counts: DeadLetterCounts): void {
  const counters = oncePerScrape(() => counts.counters());
  const queue = oncePerScrape(() => counts.queue());
  counterFromDatabase(
    registry,
    {
      name: 'dlq_task_failures',
      help: 'Steps that failed permanently, by activity and error category',
      labelNames: ['task_name', 'error_category'],
    },
    async () =>
      (await counters())?.map(({ task_name, error_category, failures }) => ({
        labels: { task_name, error_category },
        value: failures,
      })),
  );
  counterFromDatabase(
    registry,
    {
      name: 'dlq_task_retries',
      help: 'Parked steps that were retried, by a person, in bulk or automatically',
      labelNames: ['task_name'],
    },
    async () => (await counters())?.map(({ task_name, retries }) => ({ labels: { task_name }, value: retries })),
  );
  const gauge = (name: string, help: string, value: (queue: DeadLetterQueue) => number): void => {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        const figures = await queue();
        if (figures !== undefined) this.set(value(figures));
      },
    });
  };
  gauge('dlq_queue_depth', 'Dead letters that are not resolved', ({ depth }) => depth);
  gauge(
    'dlq_oldest_age_seconds',
    'Age of the oldest dead letter that is not resolved; 0 without one',
    ({ oldest_seconds }) => oldest_seconds,
  );
  gauge('dlq_index_drift', 'Rows that the last reconciliation had to change', ({ drift }) => drift);
}
