/**
 * Metrics of recovery. Session events are read from the projection, so that every API process shows the same values.
 */
import { Counter, Gauge, type Registry } from 'prom-client';
import { RISK_LEVELS } from '../../domain/session/risk/levels.js';
import type { RecoveryCounts } from '../../adapters/postgres/recovery/recovery-counts.js';
import { oncePerScrape, counterFromDatabase } from '../../observability/database-metrics.js';

export interface RecoveryMetrics {
  checkpointCreated(): void;
}

/**
 * Registers `session_checkpoints_created` (of this process), `session_recovery_success_rate` (0-1; no sample without a
 * resume in the last hour) and `session_abandonment_detected{risk_level}`. While PostgreSQL is down, the latter two
 * keep their last values.
 */
export function recoveryMetrics(registry: Registry, counts: RecoveryCounts): RecoveryMetrics {
  const registers = [registry];
  const resumesNow = oncePerScrape(() => counts.resumes());
  const detectedNow = oncePerScrape(() => counts.detected());
  const created = new Counter({ name: 'session_checkpoints_created', help: 'Drafts that were stored', registers });
  new Gauge({
    name: 'session_recovery_success_rate',
    help: 'Share of the resumes of the last hour after which another question was answered (0-1)',
    registers,
    async collect() {
      const resumes = await resumesNow();
      if (resumes === undefined) return;
      if (resumes.total === 0) this.remove();
      else this.set(resumes.led_on / resumes.total);
    },
  }).remove();
  counterFromDatabase(
    registry,
    {
      name: 'session_abandonment_detected',
      help: 'How often the risk of a session rose to a level',
      labelNames: ['risk_level'],
    },
    async () => {
      const detected = await detectedNow();
      return (
        detected && RISK_LEVELS.slice(1).map((risk_level) => ({ labels: { risk_level }, value: detected[risk_level] }))
      );
    },
  );
  return { checkpointCreated: () => created.inc() };
}
