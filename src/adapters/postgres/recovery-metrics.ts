/** Metrics of recovery. What sessions did by themselves is read from the projection, so every API process tells the same. */
import { Counter, Gauge, type Registry } from 'prom-client';
import type { RecoveryMetrics } from '../../api/recovery/ports.js';
import { RISK_LEVELS } from '../../domain/risk/levels.js';
import { within } from '../../within.js';
import type { Queryable } from './pool.js';

/** A database that hangs must not hang the scrape. */
const SCRAPE_WITHIN_MS = 1_000;

interface Resumes {
  /** Resumes of the last hour. */
  readonly total: number;
  /** Those after which a question was answered. */
  readonly led_on: number;
}

const RESUMES = `
  SELECT count(*)::int AS total, count(*) FILTER (WHERE EXISTS (
    SELECT 1 FROM session_events AS answer WHERE answer.session_id = resumed.session_id AND answer.seq > resumed.seq
      AND answer.type IN ('answer_accepted', 'question_skipped')))::int AS led_on
  FROM session_events AS resumed WHERE type = 'session_resumed' AND at > now() - interval '1 hour'`;

/** How often a risk rose to a level; a fall is no detection. */
const DETECTED = `
  SELECT data->>'to' AS level, count(*)::int AS total FROM session_events
  WHERE type = 'risk_changed' AND (data->>'rose')::boolean GROUP BY 1`;

/**
 * Registers `session_checkpoints_created` (of this process), `session_recovery_success_rate` (0-1; no sample without a resume in the
 * last hour) and `session_abandonment_detected{risk_level}`. While PostgreSQL is away the latter two keep their last values.
 */
export function recoveryMetrics(registry: Registry, db: Queryable): RecoveryMetrics {
  const registers = [registry];
  const created = new Counter({ name: 'session_checkpoints_created', help: 'Drafts that were stored', registers });
  new Gauge({
    name: 'session_recovery_success_rate',
    help: 'Share of the resumes of the last hour after which one more question was answered (0-1)',
    registers,
    async collect() {
      const [row] = (await ask<Resumes>(db, RESUMES)) ?? [];
      if (row === undefined) return;
      if (row.total === 0) this.remove();
      else this.set(row.led_on / row.total);
    },
  }).remove();
  new Counter({
    name: 'session_abandonment_detected',
    help: 'Times that the risk of a session rose to a level',
    labelNames: ['risk_level'],
    registers,
    async collect() {
      const rows = await ask<{ level: string; total: number }>(db, DETECTED);
      if (rows === undefined) return;
      this.reset();
      for (const risk_level of RISK_LEVELS.slice(1)) this.inc({ risk_level }, rows.find(({ level }) => level === risk_level)?.total ?? 0);
    },
  });
  return { checkpointCreated: () => created.inc() };
}

/** Nothing when PostgreSQL cannot tell in time. */
function ask<T extends object>(db: Queryable, sql: string): Promise<T[] | undefined> {
  const asked = db.query<T>(sql).then(
    ({ rows }) => rows,
    () => undefined,
  );
  return within(SCRAPE_WITHIN_MS, asked);
}
