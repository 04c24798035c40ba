/** Recovery counts from the projection: resumes and risk levels. */
import { RISK_LEVELS, type RiskLevel } from '../../../domain/session/risk/levels.js';
import type { Queryable } from '../pool.js';

const RESUMES = `
  SELECT count(*)::int AS total, count(*) FILTER (WHERE EXISTS (
    SELECT 1 FROM session_events AS answer WHERE answer.session_id = resumed.session_id AND answer.seq > resumed.seq
      AND answer.type IN ('answer_accepted', 'question_skipped')))::int AS led_on
  FROM session_events AS resumed WHERE type = 'session_resumed' AND at > now() - interval '1 hour'`;

/** A falling risk level is not a detection. */
const DETECTED = `
  SELECT data->>'to' AS level, count(*)::int AS total FROM session_events
  WHERE type = 'risk_changed' AND (data->>'rose')::boolean GROUP BY 1`;

export class RecoveryCounts {
  constructor(private readonly db: Queryable) {}

  async resumes(): Promise<{ total: number; led_on: number }> {
    const { rows } = await this.db.query<{ total: number; led_on: number }>(RESUMES);
    return rows[0] ?? { total: 0, led_on: 0 };
  }

  async detected(): Promise<Record<RiskLevel, number>> {
    const { rows } = await this.db.query<{ level: string; total: number }>(DETECTED);
    const counts = RISK_LEVELS.map((level) => [level, rows.find((row) => row.level === level)?.total ?? 0]);
    return Object.fromEntries(counts) as Record<RiskLevel, number>;
  }
}
