/** Analytics queries over the projection. */
import type { Scope } from '../../../domain/access.js';
import type { AnalyticsFilter, SegmentBy } from '../../../domain/analytics/filter.js';
import type { DurationSketch } from '../../../domain/analytics/statistics/duration-sketch.js';
import type { SessionEvent } from '../../../domain/session/events.js';
import { STAGES, type SessionStateName } from '../../../domain/session/states.js';
import type { Keyring } from '../../crypto/keyring.js';
import type { Queryable } from '../pool.js';
import { AT_RISK } from '../recovery/risk-index.js';
import {
  NOTHING_COUNTED,
  NOTHING_OBSERVED,
  countedByGroup,
  sketchFrom,
  type FunnelRow,
  type Observed,
} from './counted.js';
import { closeReasonStatement, dropOffStatement } from './drop-offs.js';
import { conditions } from './restrictions.js';
import { funnelStatement, type FunnelStatement } from './rows.js';
import { sumsFor } from './sums.js';

export interface DropOffCell {
  /** Local day, hour 0-23 and ISO weekday 1-7 of the last activity. */
  readonly date: string;
  readonly hour: number;
  readonly weekday: number;
  /** Index of the furthest stage. */
  readonly stage: number;
  readonly n: number;
}

export interface QuestionRow {
  readonly question_id: string;
  /** First answers, skips and corrections, of final sessions. */
  readonly answered: number;
  readonly skipped: number;
  readonly corrected: number;
  /** Dropped sessions whose last answered question this was. */
  readonly dropped_after: number;
  /** Seconds since the previous event. */
  readonly dwell: DurationSketch;
}

interface ReplayEvent {
  readonly seq: number;
  readonly type: string;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
  /** The session's stored values, decrypted; absent once erased. */
  readonly values?: { readonly value?: unknown; readonly previous?: unknown };
}

export interface Replay {
  readonly clientId: string;
  readonly sub: string;
  readonly state: SessionStateName;
  readonly started_at: number;
  readonly events: readonly ReplayEvent[];
  /** There are more events than the replay shows. */
  readonly truncated: boolean;
}

export interface RecoveryFigures {
  readonly checkpoints: number;
  readonly resumes: number;
  /** Closed sessions that had been resumed, and how many of them completed. */
  readonly resumed_closed: number;
  readonly resumed_completed: number;
  /** Open sessions whose risk is medium or higher now, from any start on: those of GET admin/at-risk-sessions. */
  readonly at_risk: number;
}

export interface DeadLetterFigures {
  readonly open: number;
  readonly retrying: number;
  readonly resolved: number;
  readonly critical_open: number;
  /** Sessions with a dead letter, among those started in the range. */
  readonly sessions: number;
}

export interface Reasons {
  readonly errors: readonly { readonly task_name: string; readonly error_category: string; readonly n: number }[];
  readonly closed: readonly { readonly reason: string; readonly n: number }[];
}

const DAY_MS = 86_400_000;
/** A longer replay is cut. The rest is in the event stream of the session. */
const REPLAY_EVENTS = 5_000;

export class AnalyticsStore {
  /** @param abandonMs silence after which an open session counts as dropped */
  constructor(
    private readonly db: Queryable,
    private readonly keyring: Keyring,
    readonly abandonMs: number,
  ) {}

  async count(filter: AnalyticsFilter, asOf: number): Promise<Observed> {
    return (await this.funnel({ filter, asOf, sums: sumsFor(filter) })).get('') ?? NOTHING_OBSERVED;
  }

  async segments(filter: AnalyticsFilter, asOf: number, by: SegmentBy): Promise<Record<string, Observed>> {
    const groups = await this.funnel({ filter, asOf, sums: sumsFor(filter, by), group: by, brief: true });
    return Object.fromEntries([...groups].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  async spans(filter: AnalyticsFilter, asOf: number, bounds: readonly number[]): Promise<Observed[]> {
    const groups = await this.funnel({ filter, asOf, sums: sumsFor(filter), bounds, brief: true });
    return bounds.slice(1).map((_, index) => groups.get(String(index + 1)) ?? NOTHING_OBSERVED);
  }

  /** Reads the sessions that have been observed for the whole abandonment window, and the younger ones. */
  private async funnel(asked: Omit<FunnelStatement, 'abandonMs'>): Promise<Map<string, Observed>> {
    const { start, end } = asked.filter;
    const split = Math.min(end, Math.max(start, asked.asOf - this.abandonMs + 1));
    const read = async (part: Pick<AnalyticsFilter, 'start' | 'end'>): Promise<FunnelRow[]> => {
      if (part.start >= part.end) return [];
      const filter = { ...asked.filter, ...part };
      return (await this.db.query<FunnelRow>(funnelStatement({ ...asked, filter, abandonMs: this.abandonMs }))).rows;
    };
    const [old, young] = await Promise.all([read({ start, end: split }), read({ start: split, end })]);
    const mature = countedByGroup(old);
    const all = young.length === 0 ? mature : countedByGroup([...old, ...young]);
    return new Map([...all].map(([group, sum]) => [group, { ...sum, mature: mature.get(group) ?? NOTHING_COUNTED }]));
  }

  async dropOffs(filter: AnalyticsFilter, asOf: number, timezone: string): Promise<DropOffCell[]> {
    const { rows } = await this.db.query<DropOffCell>(
      dropOffStatement(filter, { asOf, abandonMs: this.abandonMs, timezone }),
    );
    return rows;
  }

  async questions(filter: AnalyticsFilter): Promise<QuestionRow[]> {
    const { rows } = await this.db.query<{
      question_id: string;
      answered: string;
      skipped: string;
      corrected: string;
      last_seen: string;
      dwell_n: string;
      dwell_ms: string;
      dwell: Record<string, number>[];
    }>(
      `SELECT question_id, sum(answered) AS answered, sum(skipped) AS skipped, sum(corrected) AS corrected, sum(last_seen) AS last_seen,
         sum(dwell_n) AS dwell_n, sum(dwell_ms) AS dwell_ms, jsonb_agg(dwell) AS dwell
       FROM question_daily WHERE client_id = $3 AND day >= $1::date AND day < $2::date GROUP BY question_id ORDER BY sum(last_seen) DESC, question_id`,
      [utcDay(filter.start), utcDay(filter.end + DAY_MS - 1), filter.clientId ?? '*'],
    );
    return rows.map((row) => ({
      question_id: row.question_id,
      answered: Number(row.answered),
      skipped: Number(row.skipped),
      corrected: Number(row.corrected),
      dropped_after: Number(row.last_seen),
      dwell: sketchFrom({ n: Number(row.dwell_n), ms: Number(row.dwell_ms), b: row.dwell }),
    }));
  }

  async recovery(filter: AnalyticsFilter): Promise<RecoveryFigures> {
    const { rows } = await this.db.query<RecoveryFigures>(
      `WITH resumed AS (SELECT e.session_id, count(*) AS times FROM session_events AS e JOIN sessions AS s USING (session_id)
         WHERE e.type = 'session_resumed' AND s.started_at >= $1 AND s.started_at < $2 AND ($3::text IS NULL OR s.client_id = $3) GROUP BY 1)
       SELECT (SELECT count(*)::int FROM checkpoints AS c JOIN sessions AS s USING (session_id)
           WHERE s.started_at >= $1 AND s.started_at < $2 AND ($3::text IS NULL OR s.client_id = $3)) AS checkpoints,
         (SELECT coalesce(sum(times), 0)::int FROM resumed) AS resumes,
         (SELECT count(*)::int FROM resumed JOIN sessions USING (session_id) WHERE closed_at IS NOT NULL) AS resumed_closed,
         (SELECT count(*)::int FROM resumed JOIN sessions USING (session_id) WHERE state = 'completed') AS resumed_completed,
         (SELECT count(*)::int FROM sessions WHERE ${AT_RISK} AND ($3::text IS NULL OR client_id = $3)) AS at_risk`,
      [new Date(filter.start), new Date(filter.end), filter.clientId ?? null],
    );
    return rows[0] ?? { checkpoints: 0, resumes: 0, resumed_closed: 0, resumed_completed: 0, at_risk: 0 };
  }

  async deadLetters(filter: AnalyticsFilter): Promise<DeadLetterFigures> {
    const { rows } = await this.db.query<DeadLetterFigures>(
      `SELECT count(*) FILTER (WHERE status = 'open')::int AS open, count(*) FILTER (WHERE status = 'retrying')::int AS retrying,
         count(*) FILTER (WHERE status = 'resolved' AND l.last_failed_at >= $1 AND l.last_failed_at < $2)::int AS resolved,
         count(*) FILTER (WHERE status = 'open' AND critical)::int AS critical_open,
         count(DISTINCT l.session_id) FILTER (WHERE s.started_at >= $1 AND s.started_at < $2)::int AS sessions
       FROM dead_letters AS l LEFT JOIN sessions AS s USING (session_id)
       WHERE ($3::text IS NULL OR l.client_id = $3) AND (status <> 'resolved' OR l.last_failed_at >= $1)`,
      [new Date(filter.start), new Date(filter.end), filter.clientId ?? null],
    );
    return rows[0] ?? { open: 0, retrying: 0, resolved: 0, critical_open: 0, sessions: 0 };
  }

  /** @returns undefined also for a session outside the scope */
  async replay(sessionId: string, scope: Scope): Promise<Replay | undefined> {
    const { rows } = await this.db.query<{ client_id: string; sub: string; state: SessionStateName; started_at: Date }>(
      `SELECT client_id, sub, state, started_at FROM sessions WHERE session_id = $1 AND ($2::text IS NULL OR client_id = $2)
         AND projected_at IS NOT NULL AND erased_at IS NULL AND erasing_at IS NULL`,
      [sessionId, scope.clientId],
    );
    const [session] = rows;
    if (session === undefined) return undefined;
    const events = await this.db.query<{
      seq: string;
      type: string;
      at: Date;
      data: Record<string, unknown>;
      payload: Buffer | null;
    }>('SELECT seq, type, at, data, payload FROM session_events WHERE session_id = $1 ORDER BY seq LIMIT $2', [
      sessionId,
      REPLAY_EVENTS + 1,
    ]);
    return {
      clientId: session.client_id,
      sub: session.sub,
      state: session.state,
      started_at: session.started_at.getTime(),
      truncated: events.rows.length > REPLAY_EVENTS,
      events: events.rows.slice(0, REPLAY_EVENTS).map(({ seq, type, at, data, payload }) => ({
        seq: Number(seq),
        type,
        at: at.getTime(),
        data,
        values: payload === null ? undefined : valuesOf(this.keyring.open<SessionEvent>(payload, sessionId)),
      })),
    };
  }

  async generation(): Promise<string> {
    const { rows } = await this.db.query<{ generation: string }>({
      name: 'analytics-generation',
      text: 'SELECT last_value::text AS generation FROM analytics_generation',
    });
    return rows[0]?.generation ?? '';
  }

  async reasons(filter: AnalyticsFilter): Promise<Reasons> {
    const errors = await this.db.query<Reasons['errors'][number]>(
      `SELECT task_name, error_category, count(*)::int AS n FROM dead_letters
       WHERE last_failed_at >= $1 AND last_failed_at < $2 AND ($3::text IS NULL OR client_id = $3) GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 20`,
      [new Date(filter.start), new Date(filter.end), filter.clientId ?? null],
    );
    const closed = await this.db.query<Reasons['closed'][number]>(closeReasonStatement(filter));
    return { errors: errors.rows, closed: closed.rows };
  }

  async dataThrough(): Promise<number | null> {
    // The newest start bounds the search: the last write belongs to an open session, or to one that changed.
    const { rows } = await this.db.query<{ at: Date | null }>(
      `SELECT greatest((SELECT max(projected_at) FROM sessions WHERE closed_at IS NULL), (SELECT max(s.projected_at) FROM analytics_changes JOIN sessions AS s USING (session_id)),
         (SELECT max(projected_at) FROM (SELECT projected_at FROM sessions ORDER BY started_at DESC LIMIT 100) AS newest)) AS at`,
    );
    return rows[0]?.at?.getTime() ?? null;
  }

  async erased(filter: AnalyticsFilter): Promise<number[]> {
    const values: unknown[] = [new Date(filter.start), new Date(filter.end)];
    const where = conditions(filter, values, 'f.');
    const { rows } = await this.db.query<{ stage_rank: number; n: number }>(
      `SELECT f.stage_rank, count(*)::int AS n FROM session_funnel AS f JOIN sessions AS s USING (session_id)
       WHERE s.erased_at IS NOT NULL AND s.started_at >= $1 AND s.started_at < $2 ${where} GROUP BY 1`,
      values,
    );
    return STAGES.map((_, stage) => rows.find((row) => row.stage_rank === stage + 1)?.n ?? 0);
  }

  /** Sessions of `npm run seed`, which have no workflow, by furthest stage. */
  async seeded(filter: AnalyticsFilter): Promise<number[]> {
    const values: unknown[] = [new Date(filter.start), new Date(filter.end)];
    const where = conditions(filter, values, 'f.');
    const { rows } = await this.db.query<{ stage_rank: number; n: number }>(
      `SELECT f.stage_rank, count(*)::int AS n FROM session_funnel AS f JOIN sessions AS s USING (session_id)
       WHERE s.workflow_id LIKE 'seed/%' AND s.started_at >= $1 AND s.started_at < $2 ${where} GROUP BY 1`,
      values,
    );
    return STAGES.map((_, stage) => rows.find((row) => row.stage_rank === stage + 1)?.n ?? 0);
  }

  async workflows(filter: AnalyticsFilter): Promise<{ ranks: Map<string, number>; erased: number[] }> {
    const values: unknown[] = [new Date(filter.start), new Date(filter.end)];
    const where = conditions(filter, values, 'f.');
    const { rows } = await this.db.query<{ workflow_id: string; stage_rank: number; erased: boolean }>(
      `SELECT s.workflow_id, f.stage_rank, s.erased_at IS NOT NULL AS erased FROM session_funnel AS f JOIN sessions AS s USING (session_id)
       WHERE f.started_at >= $1 AND f.started_at < $2 AND s.workflow_id NOT LIKE 'seed/%' ${where}`,
      values,
    );
    const erased = [0, 0, 0, 0, 0];
    for (const row of rows.filter(({ erased }) => erased))
      erased[row.stage_rank - 1] = (erased[row.stage_rank - 1] ?? 0) + 1;
    return {
      ranks: new Map(rows.filter((row) => !row.erased).map((row) => [row.workflow_id, row.stage_rank])),
      erased,
    };
  }
}

function valuesOf(event: SessionEvent): { value?: unknown; previous?: unknown } | undefined {
  if (event.type === 'answer_accepted') return { value: event.value, previous: event.previous };
  return event.type === 'question_skipped' ? { value: null, previous: event.previous } : undefined;
}

function utcDay(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
