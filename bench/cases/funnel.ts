/** A funnel over a year of sessions without a cache, and the cost that analytics add to a projection write. */
import { AnalyticsStore } from '../../src/adapters/postgres/analytics/analytics-store.js';
import { aggregateAnalytics, sumMonths } from '../../src/adapters/postgres/analytics/aggregate.js';
import { seedDay } from '../../src/adapters/postgres/analytics/seed-day.js';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { countsOf } from '../../src/domain/analytics/funnel/counts.js';
import { spread } from '../../tools/seed/calendar.js';
import { duckSessions } from '../lib/duckdb-sessions.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement } from '../lib/measurement.js';
import { interleaved, timed } from '../lib/rounds.js';
import { quantile } from '../lib/stats.js';
import type { Case } from './case.js';

const DAY_MS = 86_400_000;
const DAYS = 365;
const WRITES = 400;

export const funnel: Case = {
  name: 'funnel',
  needs: 'servers',
  async run(environment) {
    const sessions = Number(process.env.BENCH_SESSIONS ?? (environment.quick ? 20_000 : 200_000));
    await seed(environment, sessions);
    return [...(await reads(environment, sessions)), await writes(environment)];
  },
};

async function seed({ pool, print }: Environment, sessions: number): Promise<void> {
  for (const [index, { day, sessions: count }] of spread(sessions, DAYS, Date.now()).entries()) {
    await seedDay(pool, day, count);
    // A connection keeps query plans that were made for empty tables. ANALYZE invalidates them.
    if (index % 20 === 0)
      await pool.query(
        'ANALYZE sessions, session_events, session_facts, funnel_daily, question_daily, analytics_changes',
      );
    await aggregateAnalytics(pool);
  }
  await sumMonths(pool, '0');
  await pool.query(
    'VACUUM (ANALYZE) sessions, session_events, session_facts, funnel_daily, funnel_monthly, funnel_months',
  );
  print(`funnel: ${sessions} sessions`);
}

async function reads(environment: Environment, sessions: number): Promise<Measurement[]> {
  const { config, pool, quick } = environment;
  const store = new AnalyticsStore(
    pool,
    Keyring.parse(config.encryptionKeys),
    config.SESSION_ABANDON_AFTER_SECONDS * 1_000,
  );
  const now = Date.now();
  const year = { start: now - (DAYS + 1) * DAY_MS, end: now };
  const ours = async (): Promise<number[]> => countsOf((await store.count(year, now)).tally);
  const duck = await duckSessions(pool, config.dataDir);
  if (duck === undefined)
    environment.print('funnel: no DuckDB to compare with (npm install --no-save @duckdb/node-api)');
  const [counted, peer] = [await ours(), await duck?.funnel()];
  if (peer !== undefined && counted.join() !== peer.join())
    throw new Error(`the funnels differ: ${counted.join()} and ${peer.join()}`);
  const rounds = quick ? 5 : 20;
  const scan = await interleaved(
    rounds,
    () => timed(ours),
    () => timed(() => pool.query('SELECT count(*) FROM session_events')),
  );
  const duckdb =
    duck === undefined
      ? []
      : await interleaved(
          rounds,
          () => timed(ours),
          () => timed(() => duck.funnel()),
        );
  duck?.close();
  const all = [...scan, ...duckdb].map((round) => round.ours);
  const details = { sessions, 'ours p50 ms': quantile(all, 0.5), 'ours p95 ms': quantile(all, 0.95) };
  return [
    measurement({
      name: 'funnel',
      unit: 'ms',
      compares: 'funnel of a year of sessions ÷ one sequential scan of their events',
      rounds: scan,
      target: { of: 'ratio', atMost: 1 },
      details,
    }),
    ...(duckdb.length === 0
      ? []
      : [
          measurement({
            name: 'funnel-duckdb',
            unit: 'ms',
            compares:
              'the same funnel, with live sessions, times and evidence ÷ its counts and times by DuckDB in process',
            rounds: duckdb,
            details,
          }),
        ]),
  ];
}

/** The write that an answer makes to a session that stays open. */
async function writes({ pool, quick }: Environment): Promise<Measurement> {
  const { rows } = await pool.query<{ session_id: string }>(
    'SELECT session_id FROM sessions WHERE closed_at IS NULL LIMIT $1',
    [WRITES],
  );
  const write = async (): Promise<number> =>
    (await timed(async () => {
      for (const { session_id: id } of rows)
        await pool.query(
          'UPDATE sessions SET version = version + 1, last_activity_at = now(), projected_at = now() WHERE session_id = $1',
          [id],
        );
    })) / rows.length;
  const triggers = (state: 'ENABLE' | 'DISABLE'): Promise<unknown> =>
    pool.query(`ALTER TABLE sessions ${state} TRIGGER USER`);
  await write();
  const rounds = await interleaved(
    quick ? 4 : 10,
    async () => (await triggers('ENABLE'), write()),
    async () => (await triggers('DISABLE'), write()),
  );
  await triggers('ENABLE');
  return measurement({
    name: 'projection-write',
    unit: 'ms',
    compares: 'one write of a session row with the triggers of analytics ÷ without',
    rounds,
    target: { of: 'ratio', atMost: 1.1 },
  });
}
