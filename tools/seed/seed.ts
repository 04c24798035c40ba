/**
 * `npm run seed`: writes invented history for analytics into the configured database or that of the running local
 * stack.
 */
import { aggregateAnalytics, sumMonths } from '../../src/adapters/postgres/analytics/aggregate.js';
import { removeSeeded, seedDay } from '../../src/adapters/postgres/analytics/seed-day.js';
import { createPatientPool } from '../../src/adapters/postgres/pool.js';
import type { Config } from '../../src/config.js';
import { LocalError, runCommand, UsageError, type Arguments } from '../commands/cli.js';
import { commandSettings, printUsed } from '../commands/settings.js';
import { usageOf } from '../commands/table.js';
import { runningStack } from '../stack/running-stack.js';
import { spread } from './calendar.js';
import { seedWorkflows } from './workflows.js';

const MOST = 10_000_000;
const ANALYZE_DAYS = 20;
const TABLES =
  'sessions, session_events, session_facts, funnel_daily, funnel_monthly, funnel_months, question_daily, drop_off_daily, close_reason_daily, analytics_changes';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand('seed', async ({ values }) => {
  const { sessions, days, workflows } = readOptions(values);
  const settings = commandSettings();
  const { config } = settings;
  if (config.NODE_ENV === 'production') throw new LocalError('seeding is refused in production');
  printUsed(settings, workflows > 0 ? ['database', 'temporal'] : ['database']);
  if (values.remove) return remove(config);
  const stack = runningStack();
  if (sessions > 0) await seedSessions(config, sessions, days);
  if (workflows === 0) return 0;
  if (stack === undefined) throw new LocalError('--workflows needs the local stack: npm start');
  return seedWorkflows(stack, workflows, print);
});

async function remove(config: Config): Promise<void> {
  const pool = createPatientPool(config.DATABASE_URL, () => undefined);
  try {
    const removed = await removeSeeded(pool);
    await sumMonths(pool, '0');
    print(`removed ${removed} sessions`);
  } finally {
    await pool.end();
  }
}

async function seedSessions(config: Config, sessions: number, days: number): Promise<void> {
  const pool = createPatientPool(config.DATABASE_URL, () => undefined);
  try {
    const started = performance.now();
    let [events, done] = [0, 0];
    for (const [index, { day, sessions: count }] of spread(sessions, days, Date.now()).entries()) {
      events += await seedDay(pool, day, count);
      // A connection keeps query plans that were made for empty tables. ANALYZE invalidates them.
      if (index % ANALYZE_DAYS === 0) await pool.query(`ANALYZE ${TABLES}`);
      await aggregateAnalytics(pool);
      done += count;
      if (done === sessions || Math.floor((done * 10) / sessions) > Math.floor(((done - count) * 10) / sessions))
        print(`${done} sessions`);
    }
    await sumMonths(pool, '0');
    await pool.query(`VACUUM (ANALYZE) ${TABLES}`);
    print(`${events} events in ${Math.round((performance.now() - started) / 1_000)} s`);
  } finally {
    await pool.end();
  }
}

function readOptions(values: Arguments<'seed'>['values']): { sessions: number; days: number; workflows: number } {
  const number = (name: 'sessions' | 'days' | 'workflows', given = '0'): number => {
    if (!/^\d{1,8}$/.test(given) || Number(given) > MOST)
      throw new UsageError(`--${name}: expected a number up to ${MOST}. Usage: ${usageOf('seed')}`);
    return Number(given);
  };
  const options = {
    sessions: number('sessions', values.sessions),
    days: Math.max(1, number('days', values.days)),
    workflows: number('workflows', values.workflows),
  };
  const isNothing = options.sessions === 0 && options.workflows === 0;
  if (isNothing !== (values.remove === true))
    throw new UsageError(`give --sessions and --workflows, or --remove alone. Usage: ${usageOf('seed')}`);
  return options;
}
