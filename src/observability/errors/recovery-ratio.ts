/**
 * The gauge of errors that recover automatically. It reads the rows in PostgreSQL, so every API process shows the same
 * value.
 */
import { Gauge, type Registry } from 'prom-client';
import { withTimeout } from '../with-timeout.js';

/** Counts of the last 24 hours. Rows without a recovery key are excluded from both. */
export interface RecoveryCount {
  readonly recovered: number;
  /** Rows that recovered, or whose time to recover has passed. */
  readonly total: number;
}

const FRESH_MS = 15_000;
/** Maximum wait of a scrape for PostgreSQL, milliseconds. */
const WAIT_MS = 500;

/**
 * Registers `error_auto_recovery_ratio`, 0 to 1. It has no sample while there is nothing to count or PostgreSQL is
 * down.
 *
 * @param count reads the error log; a failure removes the sample
 * @param now a monotonic clock, milliseconds
 */
export function recoveryRatioGauge(registry: Registry, count: () => Promise<RecoveryCount>, now: () => number): void {
  let askedAt = -Infinity;
  const refresh = async (gauge: Gauge): Promise<void> => {
    const { recovered, total } = await count().catch(() => ({ recovered: 0, total: 0 }));
    if (total === 0) gauge.remove();
    else gauge.set(recovered / total);
  };
  new Gauge({
    name: 'error_auto_recovery_ratio',
    help: 'Share of the recoverable errors of the last 24 hours that recovered automatically (0-1)',
    registers: [registry],
    async collect() {
      if (now() - askedAt < FRESH_MS) return;
      askedAt = now();
      await withTimeout(WAIT_MS, refresh(this));
    },
  }).remove();
}
