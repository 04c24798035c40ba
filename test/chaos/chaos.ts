/**
 * `npm run chaos -- --sessions 60 [--seed 1]`: runs sessions on a separate stack and kills its five processes in turn.
 * Afterwards every acknowledged answer must be in the snapshot, every approved effect must exist exactly once, and
 * every request whose outcome was unknown must get the same answer again. Exit code 1 when anything was lost or
 * duplicated.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { loadConfig } from '../../src/config.js';
import { argumentsOf } from '../../tools/commands/cli.js';
import { signToken } from '../../tools/commands/sign-token.js';
import { readRunningStack } from '../../tools/stack/stack-file.js';
import { ApiClient } from '../../tools/demo/api-client.js';
import { isHealthy } from '../../tools/stack/running-stack.js';
import { LocalStack, until } from '../support/local-stack.js';
import { ChaosSession } from './chaos-session.js';
import { Killer } from './killer.js';
import { seeded } from './random.js';
import { verify, type Verdict } from './verify.js';

const print = (line: string): void => void process.stdout.write(`${line}\n`);
const TYPES = ['initial_setup', 'config_update', 'troubleshooting', 'site_survey'];

const { values } = argumentsOf('chaos');
const count = Number(values.sessions);
const seed = Number(values.seed);
if (!Number.isInteger(count) || count < 1 || !Number.isInteger(seed)) {
  process.stderr.write('usage: npm run chaos -- --sessions N [--seed N]\n');
  process.exit(2);
}

mkdirSync(path.resolve('.cache'), { recursive: true });
const stack = await LocalStack.prepare();
// Redis is killed every few seconds, and the default reset time would block decisions for five minutes after each kill.
stack.env.RATE_LIMITER_CIRCUIT_BREAKER_RESET_SECONDS = '3';
process.exitCode = 1;
try {
  await stack.start();
  const verdict = await run(stack);
  print(
    `sessions=${count} seed=${seed} acknowledged=${verdict.acknowledged} unknown=${verdict.unknown} effects=${verdict.effects}`,
  );
  for (const problem of verdict.problems) print(`PROBLEM ${problem}`);
  print(`lost=${verdict.lost} duplicated=${verdict.duplicated}`);
  process.exitCode = verdict.problems.length === 0 ? 0 : 1;
} finally {
  // `--keep` keeps the data folder (logs, histories) for the analysis of a finding.
  if (values.keep) await stack.end('SIGINT');
  else await stack.dispose();
  if (values.keep) print(`kept ${stack.dataDir}`);
}

async function run(target: LocalStack): Promise<Verdict> {
  const config = loadConfig({ ...target.env, ...readRunningStack(target.dataDir)?.environment });
  const sessions = await Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const token = await signToken(config, { role: 'client', sub: `walker-${index}`, client: `client-${index % 5}` });
      return new ChaosSession(
        new ApiClient(target.url, token),
        TYPES[index % TYPES.length] ?? 'site_survey',
        seeded(seed * 10_000 + index),
      );
    }),
  );
  const killer = new Killer(target, seeded(seed), print);
  const killing = killer.run();
  const started = performance.now();
  await Promise.all(sessions.map((session) => session.run()));
  killer.stop();
  await killing;
  print(
    `all sessions finished after ${Math.round((performance.now() - started) / 1_000)} s; kills: ${[...killer.kills].map(([victim, times]) => `${victim} ${times}`).join(', ')}`,
  );
  await until(() => isHealthy(target.url), 60_000);
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL });
  try {
    const verdict = await verify(sessions, pool);
    return { ...verdict, problems: [...verdict.problems, ...nondeterminism(target.dataDir)] };
  } finally {
    await pool.end();
  }
}

/** Log lines about nondeterminism. Each one is a finding, even when its session recovered. */
function nondeterminism(dataDir: string): string[] {
  const log = readFileSync(path.join(dataDir, 'logs', 'worker.log'), 'utf8');
  return log.split('\n').filter((line) => line.includes('TMPRL1100'));
}
