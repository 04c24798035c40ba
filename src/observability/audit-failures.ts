/** What happens when an audit row cannot be written: a log line and a metric. The request itself goes on. */
import { Counter, type Registry } from 'prom-client';
import type { LoggerFor } from './logging.js';

/** @param registry gets `audit_log_write_failures` */
export function auditFailures(registry: Registry, logFor: LoggerFor): (error: unknown) => void {
  const failures = new Counter({
    name: 'audit_log_write_failures',
    help: 'Audit rows that could not be written',
    registers: [registry],
  });
  return (error) => {
    failures.inc();
    logFor('audit').error({ code: (error as { code?: string }).code }, 'audit row not written');
  };
}
