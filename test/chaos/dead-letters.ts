/**
 * `npm run chaos:dead-letters -- --times 100`: kills the worker between the last failure of a step and the moment when
 * its dead letter reaches the index, N times. A lock on the index extends that moment. Afterwards every dead letter
 * must exist. Exit code 1 when one is lost.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { Client, Connection } from '@temporalio/client';
import pg from 'pg';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { clientDataConverter } from '../../src/adapters/temporal/data-converter.js';
import { loadConfig } from '../../src/config.js';
import { argumentsOf } from '../../tools/commands/cli.js';
import { signToken } from '../../tools/commands/sign-token.js';
import { readRunningStack } from '../../tools/stack/stack-file.js';
import { ApiClient } from '../../tools/demo/api-client.js';
import { isHealthy } from '../../tools/stack/running-stack.js';
import { answered } from '../support/conversation.js';
import { LocalStack, until } from '../support/local-stack.js';

const STEP = 'generateRecommendations';
const TIMEOUT_MS = 120_000;

const { values } = argumentsOf('chaos:dead-letters');
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) {
  process.stderr.write('usage: npm run chaos:dead-letters -- --times N\n');
  process.exit(2);
}

mkdirSync(path.resolve('.cache'), { recursive: true });
const stack = await LocalStack.prepare();
// An automatic retry would resolve the dead letter and prove nothing.
stack.env.DEAD_LETTER_RETRY_SECONDS = '3600';
process.exitCode = 1;
try {
  await stack.start();
  await stack.run('fault', 'set', STEP, 'permanent');
  const config = loadConfig({ ...stack.env, ...readRunningStack(stack.dataDir)?.environment });
  const pool = new pg.Pool({ connectionString: config.DATABASE_URL });
  pool.on('error', () => undefined);
  const sessions: { id: string; clientId: string; owner: ApiClient }[] = [];
  for (let time = 1; time <= times; time += 1) {
    const clientId = `client-${time}`;
    const owner = new ApiClient(
      stack.url,
      await signToken(config, { role: 'client', sub: 'walker', client: clientId }),
    );
    sessions.push({ id: await answered(owner), clientId, owner });
  }
  for (const [index, { id, owner }] of sessions.entries()) {
    await killBeforeProjection(stack, pool, owner, id);
    // The lost workflow task is retried after its timeout. The next lock must not delay it again.
    await deadLettersOf(pool, [{ id }]);
    if ((index + 1) % 10 === 0) process.stdout.write(`${index + 1} kills\n`);
  }
  await until(() => isHealthy(stack.url), TIMEOUT_MS);
  const indexed = await deadLettersOf(pool, sessions);
  const connection = await Connection.connect({ address: config.TEMPORAL_ADDRESS });
  const dataConverter = clientDataConverter(Keyring.parse(config.encryptionKeys));
  const temporal = new Client({ connection, namespace: config.TEMPORAL_NAMESPACE, dataConverter });
  const held = await Promise.all(sessions.map(({ id, clientId }) => heldBy(temporal, `session/${clientId}/${id}`)));
  await connection.close();
  await pool.end();
  const lost = times - Math.min(indexed, held.filter((deadLetters) => deadLetters.length === 1).length);
  process.stdout.write(`kills=${times} indexed=${indexed} held=${held.flat().length} lost=${lost}\n`);
  process.exitCode = lost === 0 ? 0 : 1;
} finally {
  await stack.dispose();
}

/** Requests work that fails, and kills the worker while it waits to write the dead letter. */
async function killBeforeProjection(target: LocalStack, pool: pg.Pool, owner: ApiClient, id: string): Promise<void> {
  const lock = await pool.connect();
  const pid = (await target.pids()).get('worker');
  try {
    await lock.query('BEGIN');
    await lock.query('LOCK TABLE dead_letters IN ACCESS EXCLUSIVE MODE');
    await owner.post(`sessions/${id}/recommendations`);
    await until(async () => {
      const { rowCount } = await pool.query(
        `SELECT 1 FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%onward_project(%'`,
      );
      return rowCount !== 0;
    }, TIMEOUT_MS);
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } finally {
    await lock.query('ROLLBACK');
    lock.release();
  }
  await until(async () => ((await target.pids()).get('worker') ?? pid) !== pid, TIMEOUT_MS);
}

/**
 * Waits until every session has a dead letter in the index.
 *
 * @returns how many sessions have one
 */
async function deadLettersOf(pool: pg.Pool, sessions: readonly { id: string }[]): Promise<number> {
  const ids = sessions.map(({ id }) => id);
  let found = 0;
  await until(async () => {
    const { rows } = await pool.query<{ n: number }>(
      `SELECT count(DISTINCT session_id)::int AS n FROM dead_letters WHERE session_id = ANY($1) AND status <> 'resolved'`,
      [ids],
    );
    found = rows[0]?.n ?? 0;
    return found === ids.length;
  }, TIMEOUT_MS).catch(() => undefined);
  return found;
}

/** The dead letters in a session's state, after its workflow task was retried. */
async function heldBy(temporal: Client, workflowId: string): Promise<readonly unknown[]> {
  let deadLetters: readonly unknown[] = [];
  const ask = async (): Promise<boolean> => {
    deadLetters = await temporal.workflow
      .getHandle(workflowId)
      .query<unknown[]>('deadLetters')
      .catch(() => []);
    return deadLetters.length > 0;
  };
  await until(ask, TIMEOUT_MS).catch(() =>
    process.stdout.write(`PROBLEM ${workflowId} has no dead letter, or does not answer\n`),
  );
  return deadLetters;
}
