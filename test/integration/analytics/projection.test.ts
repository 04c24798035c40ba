/**
 * The analytics in PostgreSQL against the pure functions over the same rows, before and after each kind of aggregation.
 */
import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyring } from '../../../src/adapters/crypto/keyring.js';
import { AnalyticsStore } from '../../../src/adapters/postgres/analytics/analytics-store.js';
import { dropOldFacts, aggregateAnalytics } from '../../../src/adapters/postgres/analytics/aggregate.js';
import { seedDay } from '../../../src/adapters/postgres/analytics/seed-day.js';
import { EVERYTHING } from '../../../src/domain/access.js';
import { RiskIndex } from '../../../src/adapters/postgres/recovery/risk-index.js';
import type { AnalyticsFilter } from '../../../src/domain/analytics/filter.js';
import { boundsOf, calendarOf } from '../../../src/domain/analytics/calendar.js';
import { stageFunnel } from '../../../src/domain/analytics/funnel/stage-funnel.js';
import { estimateOf, stageEstimates } from '../../../src/domain/analytics/statistics/observed.js';
import { outcomeOf, tallyAll, type SessionRow } from '../../support/tally.js';
import { ownDatabase } from '../../support/own-database.js';
import { naiveStages } from '../../unit/domain/funnel/naive.js';

const DAY = 86_400_000;
const ABANDON = 7 * DAY;
const NOW = Date.now();
let database: Awaited<ReturnType<typeof ownDatabase>>;
let store: AnalyticsStore;

const utcDay = (ago: number): string => new Date(NOW - ago * DAY).toISOString().slice(0, 10);

beforeAll(async () => {
  database = await ownDatabase();
  store = new AnalyticsStore(database.pool, Keyring.parse(`k1:${randomBytes(32).toString('base64')}`), ABANDON);
  for (let ago = 40; ago >= 0; ago -= 1) await seedDay(database.pool, utcDay(ago), 60);
}, 120_000);
afterAll(() => database?.drop());

interface StoredRow {
  readonly session_id: string;
  readonly stage_rank: number;
  readonly device: string;
  readonly times: (Date | null)[];
  readonly started_at: Date;
  readonly last_activity_at: Date;
  readonly closed_at: Date | null;
}

/** The rows of `sessions` in the form that the pure functions take. */
async function rowsOf({
  start,
  end,
  clientId,
  device,
  language,
}: AnalyticsFilter): Promise<(SessionRow & { device: string })[]> {
  const { rows } = await database.pool.query<StoredRow>(
    `SELECT session_id, stage_rank, device, started_at, last_activity_at, closed_at,
       ARRAY[engaged_at, recommendations_generated_at, approval_decision_at, completed_at] AS times FROM sessions
     WHERE started_at >= $1 AND started_at < $2 AND ($3::text IS NULL OR client_id = $3) AND ($4::text IS NULL OR device = $4) AND ($5::text IS NULL OR language = $5)`,
    [new Date(start), new Date(end), clientId ?? null, device ?? null, language ?? null],
  );
  return rows.map((row) => ({
    stage_rank: row.stage_rank,
    device: row.device,
    started_at: row.started_at.getTime(),
    reached_at: row.times.map((time) => time?.getTime() ?? null) as unknown as SessionRow['reached_at'],
    last_activity_at: row.last_activity_at.getTime(),
    closed_at: row.closed_at?.getTime() ?? null,
  }));
}

/** Counts must be exact. Times may differ by the rounding to milliseconds in PostgreSQL and in Node. */
async function expectSame(filter: AnalyticsFilter): Promise<void> {
  const rows = await rowsOf(filter);
  const counted = await store.count(filter, NOW);
  const [found, wanted] = [stageFunnel(counted.tally), stageFunnel(tallyAll(rows, NOW, ABANDON))];
  expect(
    found.stages.map(({ count, in_progress, drop_off_count }) => ({ count, in_progress, dropped: drop_off_count })),
  ).toEqual(naiveStages(rows, NOW, ABANDON));
  expect(found.overall_conversion_rate).toBe(wanted.overall_conversion_rate);
  const mature = tallyAll(
    rows.filter(({ started_at: at }) => at + ABANDON <= NOW),
    NOW,
    ABANDON,
  );
  const observation = { end: filter.end, asOf: NOW, horizonMs: ABANDON };
  expect(stageEstimates({ ...observation, mature: counted.mature.tally })).toEqual(
    stageEstimates({ ...observation, mature }),
  );
  found.stages.forEach((stage, index) => {
    expect(stage.avg_time_seconds ?? 0).toBeCloseTo(wanted.stages[index]?.avg_time_seconds ?? 0, 1);
    const median = wanted.stages[index]?.median_time_seconds ?? 0;
    expect(Math.abs((stage.median_time_seconds ?? 0) - median)).toBeLessThanOrEqual(0.03 * median);
  });
  const settled = rows.filter((row) => outcomeOf(row, NOW, ABANDON) !== 'in_progress' && row.closed_at !== null).length;
  expect(counted.evidence.reduce((sum, { n }) => sum + n, 0)).toBe(settled);
  await expectSameDropOffs(filter, 'Asia/Kolkata');
  await expectSameReasons(filter);
}

async function expectSameDropOffs(filter: AnalyticsFilter, zone: string): Promise<void> {
  const calendar = calendarOf(zone);
  const dropped = (await rowsOf(filter)).filter((row) => outcomeOf(row, NOW, ABANDON) === 'dropped');
  const expected = new Map<string, number>();
  for (const { last_activity_at: at, stage_rank } of dropped) {
    const key = [calendar.dayOf(at), calendar.clockOf(at).hour, stage_rank - 1].join(' ');
    expected.set(key, (expected.get(key) ?? 0) + 1);
  }
  const cells = await store.dropOffs(filter, NOW, zone);
  expect(new Map(cells.map(({ date, hour, stage, n }) => [[date, hour, stage].join(' '), n]))).toEqual(expected);
}

/** Close reasons can be filtered only by client. */
async function expectSameReasons({ start, end, clientId }: AnalyticsFilter): Promise<void> {
  const { rows } = await database.pool.query<{ reason: string; n: number }>(
    `SELECT close_reason AS reason, count(*)::int AS n FROM sessions WHERE started_at >= $1 AND started_at < $2
       AND ($3::text IS NULL OR client_id = $3) AND closed_at IS NOT NULL AND stage_rank < 5 GROUP BY 1 ORDER BY 2 DESC, 1`,
    [new Date(start), new Date(end), clientId ?? null],
  );
  expect((await store.reasons({ start, end, clientId })).closed).toEqual(rows);
}

const RANGES: readonly [string, AnalyticsFilter][] = [
  ['everything', { start: NOW - 60 * DAY, end: NOW + DAY }],
  ['whole days and two edges', { start: NOW - 30.4 * DAY, end: NOW - 3.7 * DAY }],
  ['less than a day', { start: NOW - 10.6 * DAY, end: NOW - 10.2 * DAY }],
  ['one client', { start: NOW - 60 * DAY, end: NOW + DAY, clientId: 'seed-acme' }],
  ['one device', { start: NOW - 60 * DAY, end: NOW + DAY, device: 'phone' }],
  ['two filters', { start: NOW - 60 * DAY, end: NOW + DAY, clientId: 'seed-acme', language: 'en' }],
  ['an unknown client', { start: NOW - 60 * DAY, end: NOW + DAY, clientId: 'unheard-of' }],
];

describe.each(RANGES)('the funnel of %s', (_name, filter) => {
  it('equals that of the pure functions before any aggregation', () => expectSame(filter));
});

describe('aggregation', () => {
  it('aggregates every closed session once', async () => {
    const { rows } = await database.pool.query<{ n: number }>(
      'SELECT count(*)::int AS n FROM sessions WHERE closed_at IS NOT NULL',
    );
    expect(await aggregateAnalytics(database.pool)).toBe(rows[0]?.n);
    expect(await aggregateAnalytics(database.pool)).toBe(0);
    const facts = await database.pool.query<{ n: number }>('SELECT count(*)::int AS n FROM session_facts');
    expect(facts.rows[0]?.n).toBe(rows[0]?.n);
  });

  it.each(RANGES)('does not change the funnel of %s', (_name, filter) => expectSame(filter));

  it('counts a late session of an old day at once and after the next aggregation', async () => {
    await seedDay(database.pool, utcDay(20), 7);
    for (const [, filter] of RANGES) await expectSame(filter);
    await aggregateAnalytics(database.pool);
    for (const [, filter] of RANGES) await expectSame(filter);
  });

  it('skips a day that fails, whose counts then come from its sessions', async () => {
    const [bad, good] = [utcDay(15), utcDay(12)];
    const waiting = async (): Promise<string[]> =>
      (
        await database.pool.query<{ day: string }>(
          `SELECT DISTINCT (started_at AT TIME ZONE 'UTC')::date::text AS day FROM analytics_changes ORDER BY 1`,
        )
      ).rows.map(({ day }) => day);
    await database.pool.query(
      `ALTER TABLE session_facts ADD CONSTRAINT no_such_day CHECK ((started_at AT TIME ZONE 'UTC')::date <> '${bad}') NOT VALID`,
    );
    await seedDay(database.pool, bad, 5);
    await seedDay(database.pool, good, 5);
    expect(await waiting()).toEqual([bad, good]);
    await expect(aggregateAnalytics(database.pool)).rejects.toThrow('no_such_day');
    expect(await waiting()).toEqual([bad]);
    for (const [, filter] of RANGES) await expectSame(filter);
    await database.pool.query('ALTER TABLE session_facts DROP CONSTRAINT no_such_day');
    await aggregateAnalytics(database.pool);
    expect(await waiting()).toEqual([]);
  });

  it('counts a session that a reset reopened as in progress and no longer as dropped', async () => {
    await database.pool.query(
      `UPDATE sessions SET closed_at = NULL, state = 'collecting_info', last_activity_at = now() WHERE session_id = (SELECT session_id FROM sessions WHERE state = 'abandoned' LIMIT 1)`,
    );
    for (const [, filter] of RANGES) await expectSame(filter);
    await aggregateAnalytics(database.pool);
    for (const [, filter] of RANGES) await expectSame(filter);
  });

  it('keeps counting an erased session, with the same outcome, by its tombstone', async () => {
    const filter = { start: NOW - 60 * DAY, end: NOW + DAY };
    const before = await store.segments(filter, NOW, 'user_type');
    await database.pool.query(
      `UPDATE sessions SET sub = NULL, erased_at = now() WHERE session_id = (SELECT session_id FROM sessions WHERE state = 'completed' LIMIT 1)`,
    );
    await aggregateAnalytics(database.pool);
    expect(stageFunnel((await store.count(filter, NOW)).tally).total_sessions).toBe((await rowsOf(filter)).length);
    expect(
      Object.fromEntries(
        Object.entries(await store.segments(filter, NOW, 'user_type')).map(([name, { evidence }]) => [name, evidence]),
      ),
    ).toEqual(Object.fromEntries(Object.entries(before).map(([name, { evidence }]) => [name, evidence])));
    expect((await store.erased(filter)).at(-1)).toBe(1);
  });

  it('advances the generation for late writes, but not for ordinary ones', async () => {
    const id = `(SELECT session_id FROM sessions WHERE closed_at IS NULL LIMIT 1)`;
    const before = await store.generation();
    await database.pool.query(
      `UPDATE sessions SET version = version + 1, last_activity_at = now(), projected_at = now() WHERE session_id = ${id}`,
    );
    expect(await store.generation()).toBe(before);
    await database.pool.query(
      `UPDATE sessions SET version = version + 1, last_activity_at = now() - interval '1 hour', projected_at = now() WHERE session_id = ${id}`,
    );
    expect(await store.generation()).not.toBe(before);
  });
});

it('a person with an earlier session is a returning user before and after closing and aggregation', async () => {
  const { pool } = database;
  const filter = { start: NOW + 2 * DAY, end: NOW + 3 * DAY };
  const start = async (id: string, sub: string | null, hour: number): Promise<void> => {
    const at = new Date(filter.start + hour * 3_600_000);
    await pool.query(
      `INSERT INTO sessions (session_id, client_id, sub, conversation_type, language, workflow_id, started_at) VALUES ($1, 'kelp', $2, 'site_survey', 'en', $1, $3)`,
      [id, sub, at],
    );
    await pool.query(
      `UPDATE sessions SET state = 'started', stage = 'started', stage_rank = 1, last_activity_at = $2, projected_at = $2 WHERE session_id = $1`,
      [id, at],
    );
  };
  const close = `UPDATE sessions SET closed_at = started_at, state = 'cancelled' WHERE client_id = 'kelp' AND closed_at IS NULL`;
  const users = async (): Promise<Record<string, number>> => {
    const found = Object.entries(await store.segments({ ...filter, clientId: 'kelp' }, filter.end, 'user_type'));
    return Object.fromEntries(found.map(([name, { tally }]) => [name, stageFunnel(tally).total_sessions]));
  };
  await start('kelp-1', 'ida', 1);
  await pool.query(close);
  await start('kelp-2', 'ida', 2);
  await start('kelp-3', 'otto', 3);
  await start('kelp-4', null, 4);
  const expected = { first_time_users: 2, returning_users: 1, unknown: 1 };
  expect(await users()).toEqual(expected);
  await pool.query(close);
  expect(await users()).toEqual(expected);
  await aggregateAnalytics(pool);
  expect(await users()).toEqual(expected);
});

it('the number at risk counts exactly the sessions that administrators see, whenever they started', async () => {
  await database.pool.query(
    `UPDATE sessions SET risk_score = 55, risk_level = (ARRAY['low','medium','high','critical'])[1 + ascii(session_id) % 4]`,
  );
  const { total, sessions } = await new RiskIndex(database.pool).list(EVERYTHING, undefined, 10_000, 0);
  expect(total).toBeGreaterThan(1);
  const hour = { start: NOW - DAY / 24, end: NOW };
  expect((await store.recovery(hour)).at_risk).toBe(total);
  const ofAcme = sessions.filter(({ client_id }) => client_id === 'seed-acme').length;
  expect((await store.recovery({ ...hour, clientId: 'seed-acme' })).at_risk).toBe(ofAcme);
});

describe('in segments and time spans,', () => {
  const filter = { start: NOW - 39.5 * DAY, end: NOW };

  it('the segments add up to the whole', async () => {
    for (const by of ['user_type', 'language', 'device', 'conversation_type', 'variant'] as const) {
      const segments = Object.values(await store.segments(filter, NOW, by));
      const total = segments.reduce((sum, { tally }) => sum + stageFunnel(tally).total_sessions, 0);
      expect(total, by).toBe((await rowsOf(filter)).length);
      const estimates = segments.map(({ mature }) =>
        estimateOf({ mature: mature.tally, end: filter.end, asOf: NOW, horizonMs: ABANDON }),
      );
      const whole = estimateOf({
        mature: (await store.count(filter, NOW)).mature.tally,
        end: filter.end,
        asOf: NOW,
        horizonMs: ABANDON,
      });
      const sum = (field: 'converted' | 'n_at_risk') => estimates.reduce((all, estimate) => all + estimate[field], 0);
      expect([sum('converted'), sum('n_at_risk')], by).toEqual([whole.converted, whole.n_at_risk]);
      expect(whole.converted).toBeGreaterThan(0);
      const own = Object.values(await store.segments({ ...filter, clientId: 'seed-acme' }, NOW, by));
      const ofClient = own.reduce((sum, { tally }) => sum + stageFunnel(tally).total_sessions, 0);
      expect(ofClient, `${by} of one client`).toBe((await rowsOf({ ...filter, clientId: 'seed-acme' })).length);
    }
  });

  it.each(['UTC', 'Asia/Kolkata', 'America/Santiago', 'Pacific/Apia'])(
    'the local days of %s add up to the total, each with its own sessions',
    async (zone) => {
      const calendar = calendarOf(zone);
      const bounds = boundsOf(calendar, filter, 1);
      const spans = await store.spans(filter, NOW, bounds);
      const rows = await rowsOf(filter);
      const counts = spans.map(({ tally }) => stageFunnel(tally).total_sessions);
      expect(counts.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
      const byDay = new Map<string, number>();
      for (const { started_at } of rows)
        byDay.set(calendar.dayOf(started_at), (byDay.get(calendar.dayOf(started_at)) ?? 0) + 1);
      expect(counts).toEqual(bounds.slice(1).map((_, index) => byDay.get(calendar.dayOf(bounds[index] ?? 0)) ?? 0));
    },
  );

  it.each(['UTC', 'Asia/Kolkata', 'America/Santiago', 'Pacific/Chatham'])(
    'the drop-offs by local day and hour of %s are those of the dropped sessions',
    async (zone) => {
      await expectSameDropOffs(filter, zone);
      await expectSameDropOffs({ ...filter, clientId: 'seed-acme' }, zone);
    },
  );

  it('each question has the number of its answers and of the sessions that dropped after it', async () => {
    const questions = await store.questions({ start: NOW - 60 * DAY, end: NOW + DAY });
    const { rows } = await database.pool.query<{ answered: number; ended: number }>(
      `SELECT count(*) FILTER (WHERE e.type IN ('answer_accepted', 'question_skipped') AND e.data->>'correction' = 'false')::int AS answered,
         count(DISTINCT f.session_id) FILTER (WHERE f.stage_rank < 5 AND f.last_question IS NOT NULL)::int AS ended
       FROM session_facts AS f JOIN session_events AS e USING (session_id)`,
    );
    expect(questions.reduce((sum, row) => sum + row.dropped_after, 0)).toBe(rows[0]?.ended);
    expect(questions.reduce((sum, row) => sum + row.answered, 0)).toBeGreaterThan(0);
    const dwells = questions.filter(({ dwell }) => dwell.n > 0);
    expect(dwells.every(({ dwell }) => [...dwell.buckets.values()].reduce((sum, n) => sum + n, 0) === dwell.n)).toBe(
      true,
    );
  });
});

it('retention deletes the facts of old months and keeps their sums', async () => {
  const filter = { start: NOW - 60 * DAY, end: NOW - 41 * DAY };
  await database.pool.query('SELECT onward_prepare_months($1::date)', [utcDay(400)]);
  const gone = await dropOldFacts(database.pool, 200, NOW);
  expect(gone.length).toBeGreaterThanOrEqual(5);
  expect(await dropOldFacts(database.pool, 200, NOW)).toEqual([]);
  await expectSame(filter);
});
