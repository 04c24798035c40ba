/** Metrics of recovery. What sessions did by themselves is read from the projection, so every API process tells the same. */
import { Counter, Gauge, type Registry } from 'prom-client';
import { RISK_LEVELS } from '../../domain/session/risk/levels.js';
import { scraped, scrapedCounter } from '../../observability/scraped-gauge.js';
import type { RecoveryCounts, RecoveryMetrics } from './ports.js';

/**
 * Registers `session_checkpoints_created` (of this process), `session_recovery_success_rate` (0-1; no sample without a resume in the
 * last hour) and `session_abandonment_detected{risk_level}`. While PostgreSQL is away the latter two keep their last values.
 */
export function recoveryMetrics(registry: Registry, counts: RecoveryCounts): RecoveryMetrics {
  const registers = [registry];
  const resumesNow = scraped(() => counts.resumes());
  const detectedNow = scraped(() => counts.detected());
  const created = new Counter({ name: 'session_checkpoints_created', help: 'Drafts that were stored', registers });
  new Gauge({
    name: 'session_recovery_success_rate',
    help: 'Share of the resumes of the last hour after which one more question was answered (0-1)',
    registers,
    async collect() {
      const resumes = await resumesNow();
      if (resumes === undefined) return;
      if (resumes.total === 0) this.remove();
      else this.set(resumes.led_on / resumes.total);
    },
  }).remove();
  scrapedCounter(
    registry,
    { name: 'session_abandonment_detected', help: 'Times that the risk of a session rose to a level', labelNames: ['risk_level'] },
    async () => {
      const detected = await detectedNow();
      return detected && RISK_LEVELS.slice(1).map((risk_level) => ({ labels: { risk_level }, value: detected[risk_level] }));
    },
  );
  return { checkpointCreated: () => created.inc() };
}
