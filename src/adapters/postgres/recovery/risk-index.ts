/** Open sessions by risk, from the projection. */
import type { Scope } from '../../../domain/access.js';
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
const IN_SCOPE = '($1::text IS NULL OR client_id = $1)';
/** SQL condition on a row of `sessions`: its client may give up. */
export const AT_RISK = `${OPEN} AND risk_level <> 'low'`;

type Row = Omit<AtRiskSession, 'started_at' | 'last_activity_at'> & { started_at: Date; last_activity_at: Date };

export class RiskIndex {
  constructor(private readonly db: Queryable) {}

  /** Highest score first, then longest silent. @param level absent: every level but `low` */
  async list(
    scope: Scope,
    level: RiskLevel | undefined,
    limit: number,
    offset: number,
  ): Promise<{ sessions: AtRiskSession[]; total: number; summary: RiskSummary }> {
    const wanted = `${level === undefined ? AT_RISK : `${OPEN} AND risk_level = $2`} AND ${IN_SCOPE}`;
    const values = level === undefined ? [scope.clientId] : [scope.clientId, level];
    const { rows } = await this.db.query<Row>(
      `SELECT session_id, client_id, conversation_type, language, state, stage, risk_score, risk_level, risk_factors, started_at, last_activity_at
       FROM sessions WHERE ${wanted} ORDER BY risk_score DESC, last_activity_at, session_id LIMIT ${Math.trunc(limit)} OFFSET ${Math.trunc(offset)}`,
      values,
    );
    const summary = await this.summary(scope);
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

  private async summary({ clientId }: Scope): Promise<RiskSummary> {
    const levels = await this.db.query<{ name: RiskLevel; total: number }>(
      `SELECT risk_level AS name, count(*)::int AS total FROM sessions WHERE ${OPEN} AND ${IN_SCOPE} GROUP BY 1`,
      [clientId],
    );
    const factors = await this.db.query<{ name: string; total: number }>(
      `SELECT factor AS name, count(*)::int AS total FROM sessions CROSS JOIN unnest(risk_factors) AS factor
       WHERE ${AT_RISK} AND ${IN_SCOPE} GROUP BY 1 ORDER BY 2 DESC, 1`,
      [clientId],
    );
    const count = (rows: readonly { name: string; total: number }[]): Record<string, number> =>
      Object.fromEntries(rows.map(({ name, total }) => [name, total]));
    const none = { low: 0, medium: 0, high: 0, critical: 0 };
    return { by_level: { ...none, ...count(levels.rows) }, by_factor: count(factors.rows) };
  }
}
