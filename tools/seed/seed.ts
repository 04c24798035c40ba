/**
 * `npm run seed`: writes invented history for analytics into the configured database or that of the running local
 * stack.
 */
import { parseArgs } from 'node:util';
import { aggregateAnalytics, sumMonths } from '../../src/adapters/postgres/analytics/aggregate.js';
import { seedDay } from '../../src/adapters/postgres/analytics/seed-day.js';
import { createPatientPool } from '../../src/adapters/postgres/pool.js';
import { copyEnvironment, loadConfig, type Config } from '../../src/config.js';
import { LocalError, runCommand, UsageError } from '../commands/cli.js';
import { runningStack } from '../stack/running-stack.js';
import { spread } from './calendar.js';
import { seedWorkflows } from './workflows.js';

const USAGE = 'usage: npm run seed -- [--sessions N] [--days 365] [--workflows N]';
const MOST = 10_000_000;
const ANALYZE_DAYS = 20;
const TABLES =
  'sessions, session_events, session_facts, funnel_daily, funnel_monthly, funnel_months, question_daily, drop_off_daily, close_reason_daily, analytics_changes';
const print = (line: string): void => void process.stdout.write(`${line}\n`);

await runCommand(async () => {
  const { sessions, days, workflows } = readOptions(process.argv.slice(2));
  const stack = runningStack();
  const config = stack?.config ?? loadConfig(copyEnvironment());
  if (config.NODE_ENV === 'production') throw new LocalError('seeding is refused in production');
  if (sessions > 0) await seedSessions(config, sessions, days);
  if (workflows === 0) return 0;
  if (stack === undefined) throw new LocalError('--workflows needs the local stack: npm start');
  return seedWorkflows(stack, workflows, print);
});

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

function readOptions(args: string[]): { sessions: number; days: number; workflows: number } {
  const text = { type: 'string' } as const;
  let values: { sessions?: string; days?: string; workflows?: string };
  try {
    ({ values } = parseArgs({ args, options: { sessions: text, days: text, workflows: text } }));
  } catch (error) {
    throw new UsageError(`${(error as Error).message.split('\n')[0]} ${USAGE}`);
  }
  const number = (name: 'sessions' | 'days' | 'workflows', fallback: number): number => {
    const given = values[name];
    if (given === undefined) return fallback;
    if (!/^\d{1,8}$/.test(given) || Number(given) > MOST)
      throw new UsageError(`--${name}: expected a number up to ${MOST}. ${USAGE}`);
    return Number(given);
  };
  const options = {
    sessions: number('sessions', 0),
    days: Math.max(1, number('days', 365)),
    workflows: number('workflows', 0),
  };
  if (options.sessions === 0 && options.workflows === 0) throw new UsageError(USAGE);
  return options;
}
