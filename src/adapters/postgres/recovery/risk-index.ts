/** Open sessions by risk, from the projection. */
import { RISK_LEVELS, type RiskLevel } from '../../../domain/session/risk/levels.js';
import type { Queryable } from '../pool.js';
import type { SessionListItem } from '../sessions/session-store.js';

export interface AtRiskSession extends Omit<SessionListItem, 'open_dead_letters' | 'closed_at'> {
  readonly risk_score: number;
  readonly risk_level: RiskLevel;
  readonly risk_factors: readonly string[];
}

export interface RiskSummary {
  readonly by_level: Readonly<Record<RiskLevel, number>>;
  readonly by_factor: Readonly<Record<string, number>>;
}

const OPEN = 'closed_at IS NULL AND erased_at IS NULL AND projected_at IS NOT NULL';
/** SQL condition on a row of `sessions`: its client may give up. */
export const AT_RISK = `${OPEN} AND risk_level <> 'low'`;

type Row = Omit<AtRiskSession, 'started_at' | 'last_activity_at'> & { started_at: Date; last_activity_at: Date };

export class RiskIndex {
  constructor(private readonly db: Queryable) {}

  /** Highest score first, then longest silent. @param level absent: every level but `low` */
  async list(
    level: RiskLevel | undefined,
    limit: number,
    offset: number,
  ): Promise<{ sessions: AtRiskSession[]; total: number; summary: RiskSummary }> {
    const wanted = level === undefined ? AT_RISK : `${OPEN} AND risk_level = $1`;
    const values = level === undefined ? [] : [level];
    const { rows } = await this.db.query<Row>(
      `SELECT session_id, client_id, conversation_type, language, state, stage, risk_score, risk_level, risk_factors, started_at, last_activity_at
       FROM sessions WHERE ${wanted} ORDER BY risk_score DESC, last_activity_at, session_id LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`,
      values,
    );
    const summary = await this.summary();
    return {
      sessions: rows.map((row) => ({
        ...row,
        started_at: row.started_at.toISOString(),
        last_activity_at: row.last_activity_at.toISOString(),
      })),
      total:
        level === undefined
          ? RISK_LEVELS.slice(1).reduce((sum, name) => sum + summary.by_level[name], 0)
          : summary.by_level[level],
      summary,
    };
  }

  private async summary(): Promise<RiskSummary> {
    const levels = await this.db.query<{ name: RiskLevel; total: number }>(
      `SELECT risk_level AS name, count(*)::int AS total FROM sessions WHERE ${OPEN} GROUP BY 1`,
    );
    const factors = await this.db.query<{ name: string; total: number }>(
      `SELECT factor AS name, count(*)::int AS total FROM sessions CROSS JOIN unnest(risk_factors) AS factor
       WHERE ${AT_RISK} GROUP BY 1 ORDER BY 2 DESC, 1`,
    );
    const count = (rows: readonly { name: string; total: number }[]): Record<string, number> =>
      Object.fromEntries(rows.map(({ name, total }) => [name, total]));
    const none = { low: 0, medium: 0, high: 0, critical: 0 };
    return { by_level: { ...none, ...count(levels.rows) }, by_factor: count(factors.rows) };
  }
}
