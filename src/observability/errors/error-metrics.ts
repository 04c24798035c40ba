/** The counters about errors. Labels come from the taxonomy. */
import { Counter, type Registry } from 'prom-client';

export interface ErrorMetrics {
  readonly errors: Counter<'source' | 'category' | 'severity'>;
  readonly dropped: Counter;
  readonly alerts: Counter<'reason'>;
}

export function errorMetrics(registry: Registry): ErrorMetrics {
  const registers = [registry];
  return {
    errors: new Counter({
      name: 'errors_total',
      help: 'Problem documents sent, and failed attempts of activities',
      labelNames: ['source', 'category', 'severity'],
      registers,
    }),
    dropped: new Counter({ name: 'error_log_dropped', help: 'Rows that never reached the error log', registers }),
    alerts: new Counter({
      name: 'alerts_raised',
      help: 'Alerts raised, by the category of the error',
      labelNames: ['reason'],
      registers,
    }),
  };
}
