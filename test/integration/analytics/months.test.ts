/** Monthly sums: for every range, and after late sessions, the funnel equals that of the days and of the sessions. */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Keyring } from '../../../src/adapters/crypto/keyring.js';
import { AnalyticsStore } from '../../../src/adapters/postgres/analytics/analytics-store.js';
import { aggregateAnalytics, sumMonths } from '../../../src/adapters/postgres/analytics/aggregate.js';
import { seedDay } from '../../../src/adapters/postgres/analytics/seed-day.js';
import type { Counted } from '../../../src/adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter } from '../../../src/domain/analytics/filter.js';
import { countsOf } from '../../../src/domain/analytics/funnel/counts.js';
import { ownDatabase } from '../../support/own-database.js';

const DAY = 86_400_000;
const NOW = Date.now();
const DAYS = 130;
/** The first day of the month before the last whole month, so that the seeded days contain two whole months. */
const MONTH = new Date(Date.UTC(new Date(NOW).getUTCFullYear(), new Date(NOW).getUTCMonth() - 2, 1));
let database: Awaited<ReturnType<typeof ownDatabase>>;
let store: AnalyticsStore;

const utcDay = (time: number): string => new Date(time).toISOString().slice(0, 10);

beforeAll(async () => {
  database = await ownDatabase();
  store = new AnalyticsStore(database.pool, Keyring.parse(`k1:${randomBytes(32).toString('base64')}`), 7 * DAY);
  for (let ago = DAYS; ago >= 0; ago -= 1) await seedDay(database.pool, utcDay(NOW - ago * DAY), 20);
  await aggregateAnalytics(database.pool);
}, 120_000);
afterAll(() => database?.drop());

const dimension = fc.constantFrom<Partial<AnalyticsFilter>>(
  {},
  { clientId: 'seed-acme' },
  { clientId: 'unheard-of' },
  { device: 'phone' },
  { language: 'hi' },
  { userType: 'first_time_users' },
  { clientId: 'seed-acme', device: 'phone' },
);
/** A range to the minute, or of whole UTC days. */
const range = fc
  .tuple(fc.integer({ min: 0, max: DAYS * 1_440 }), fc.integer({ min: 0, max: DAYS * 1_440 }), fc.boolean())
  .map(([a, b, whole]) => {
    const unit = whole ? DAY : 60_000;
    const [start = 0, end = 0] = [a, b]
      .sort((x, y) => y - x)
      .map((minutes) => Math.floor((NOW - minutes * 60_000) / unit) * unit);
    return { start, end };
  });
const filters: readonly AnalyticsFilter[] = [
  { start: NOW - (DAYS + 1) * DAY, end: NOW + DAY },
  ...fc.sample(fc.tuple(range, dimension), { numRuns: 60, seed: 17 }).map(([dates, by]) => ({ ...dates, ...by })),
];

interface Read {
  readonly count: Counted;
  readonly segments: Record<string, Counted>;
}
const read = async (filter: AnalyticsFilter): Promise<Read> => ({
  count: await store.count(filter, NOW),
  segments: await store.segments(filter, NOW, 'user_type'),
});
const readAll = async (): Promise<Read[]> => {
  const all: Read[] = [];
  for (const filter of filters) all.push(await read(filter));
  return all;
};

/** Sessions that reached each stage, from their rows. */
async function reachedIn(filter: AnalyticsFilter): Promise<number[]> {
  const { rows } = await database.pool.query<{ reached: number[] }>(
    `SELECT array_agg((SELECT count(*)::int FROM session_funnel WHERE started_at >= $1 AND started_at < $2 AND stage_rank >= rank
       AND ($3::text IS NULL OR client_id = $3) AND ($4::text IS NULL OR device = $4) AND ($5::text IS NULL OR language = $5)
       AND ($6::text IS NULL OR user_type = $6)) ORDER BY rank) AS reached FROM generate_series(1, 5) AS rank`,
    [new Date(filter.start), new Date(filter.end), filter.clientId, filter.device, filter.language, filter.userType],
  );
  return rows[0]?.reached ?? [];
}

const summed = async (): Promise<string[]> => {
  const { rows } = await database.pool.query<{ month: string }>(
    "SELECT DISTINCT month::text FROM funnel_months WHERE client_id = '*' AND summed_at IS NOT NULL ORDER BY 1",
  );
  return rows.map(({ month }) => month);
};

describe('monthly sums', () => {
  let byDay: Read[];

  it('exist for past months and change no funnel', async () => {
    byDay = await readAll();
    expect(await summed()).toEqual([]);
    expect(await sumMonths(database.pool, '0')).toBeGreaterThan(9);
    expect(await sumMonths(database.pool, '0')).toBe(0);
    const months = await summed();
    expect(months.length).toBeGreaterThanOrEqual(3);
    expect(months.at(-1)?.slice(0, 7)).toBe(utcDay(MONTH.getTime() + 40 * DAY).slice(0, 7));
    const byMonth = await readAll();
    byMonth.forEach((answer, index) => expect(answer, JSON.stringify(filters[index])).toEqual(byDay[index]));
  });

  it('equal the counts of the sessions', async () => {
    for (const filter of filters)
      expect(countsOf((await store.count(filter, NOW)).tally), JSON.stringify(filter)).toEqual(await reachedIn(filter));
  });

  it('are read instead of daily sums, even when those are deleted', async () => {
    const days = `day >= '${utcDay(MONTH.getTime())}' AND day < '${utcDay(MONTH.getTime())}'::date + interval '1 month'`;
    await database.pool.query('CREATE TABLE kept AS SELECT * FROM funnel_daily');
    await database.pool.query('ALTER TABLE funnel_daily DISABLE TRIGGER USER');
    await database.pool.query(`DELETE FROM funnel_daily WHERE ${days}`);
    const [whole] = filters;
    expect(whole && (await read(whole))).toEqual(byDay[0]);
    await database.pool.query(`INSERT INTO funnel_daily SELECT * FROM kept WHERE ${days}`);
    await database.pool.query('ALTER TABLE funnel_daily ENABLE TRIGGER USER');
  });

  it('are not read from the arrival of a late session until they are made again', async () => {
    const late = MONTH.getTime() + 10 * DAY;
    const before = countsOf((await store.count(filters[0] as AnalyticsFilter, NOW)).tally)[0] ?? 0;
    await seedDay(database.pool, utcDay(late), 5);
    const check = async (): Promise<void> => {
      for (const filter of filters.slice(0, 20))
        expect(countsOf((await store.count(filter, NOW)).tally), JSON.stringify(filter)).toEqual(
          await reachedIn(filter),
        );
    };
    await check();
    expect(countsOf((await store.count(filters[0] as AnalyticsFilter, NOW)).tally)[0]).toBe(before + 5);
    const months = await summed();
    await aggregateAnalytics(database.pool);
    const left = await summed();
    expect(months.filter((month) => !left.includes(month))).toEqual([utcDay(MONTH.getTime())]);
    await check();
    expect(await sumMonths(database.pool), 'a month that changed just now is left alone').toBe(0);
    await check();
    expect(await sumMonths(database.pool, '0')).toBeGreaterThan(0);
    expect(await summed()).toEqual(months);
    await check();
  });

  it('are not made while another process aggregates', async () => {
    await database.pool.query("UPDATE funnel_months SET summed_at = NULL WHERE client_id = '*'");
    const other = await database.pool.connect();
    try {
      await other.query("BEGIN; SELECT pg_advisory_xact_lock(hashtext('onward analytics'))");
      expect(await sumMonths(database.pool, '0')).toBe(0);
    } finally {
      await other.query('ROLLBACK');
      other.release();
    }
    expect(await sumMonths(database.pool, '0')).toBeGreaterThan(0);
  });
});
