/** The commands on a running stack: which servers they use, the seeder, and a demo whose step parks. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../../tools/demo/api-client.js';
import { readRunningStack } from '../../../tools/stack/stack-file.js';
import { LocalStack, type CommandResult } from '../../support/local-stack.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
let stack: LocalStack;
let analyst: ApiClient;

beforeAll(async () => {
  stack = await LocalStack.prepare();
  await stack.start();
  const { stdout } = await stack.run('token', '--role', 'analyst', '--sub', 'ana', '--client', 'acme', '--all-clients');
  analyst = new ApiClient(stack.url, stdout.trim());
}, 120_000);
afterAll(() => stack?.dispose(), 90_000);

/** A command of another folder than tools/commands, with variables of its own. */
function run(file: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<CommandResult> {
  const child = spawn(process.execPath, [path.join(ROOT, 'dist', 'tools', file), ...args], {
    cwd: ROOT,
    env: { ...stack.env, ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code: code ?? -1, stdout, stderr })));
}

describe('explicit settings', () => {
  const servers = () => readRunningStack(stack.dataDir)?.environment ?? {};

  it('win over the running stack in every command, which says what it uses', async () => {
    const database = new URL(servers().DATABASE_URL ?? '');
    const pool = new pg.Pool({ connectionString: database.toString() });
    await pool.query('CREATE DATABASE elsewhere');
    await pool.end();
    const env = { DATABASE_URL: Object.assign(new URL(database), { pathname: '/elsewhere' }).toString() };
    const own = await run('commands/migrate.js', ['--status']);
    expect(own.stderr).toBe(`database ${database.host}/${database.pathname.slice(1)} (the running stack)\n`);
    expect(own.stdout).toContain('up to date');
    const other = await run('commands/migrate.js', ['--status'], env);
    expect(other.stderr).toBe(`database ${database.host}/elsewhere (DATABASE_URL)\n`);
    expect(other.stdout).toMatch(/^pending 0001/);
    for (const [file, args] of [
      ['commands/sweep-files.js', ['--dry-run']],
      ['seed/seed.js', ['--remove']],
    ] as const)
      expect((await run(file, args, env)).stderr, file).toContain('/elsewhere (DATABASE_URL)\n');
    const doctor = await run('commands/doctor.js', [], { ...env, REDIS_HOST: '127.0.0.1', REDIS_PORT: '1' });
    expect(doctor.stdout).toContain('/elsewhere (DATABASE_URL)\n');
    expect(doctor.stdout).toContain('redis 127.0.0.1:1/0 (REDIS_HOST)\n');
    expect(doctor.stdout).toContain(`temporal ${servers().TEMPORAL_ADDRESS}, namespace default (the running stack)\n`);
    expect(doctor.code).toBe(1);
    const views = await run('commands/views.js', [], { TEMPORAL_ADDRESS: '127.0.0.1:1' });
    expect(views.stderr).toContain('temporal 127.0.0.1:1, namespace default (TEMPORAL_ADDRESS)\n');
    expect(views.stdout).not.toContain(new URL(servers().TEMPORAL_UI_URL ?? '').host);
  });
});

describe('the seeder', () => {
  const consistent = async (): Promise<unknown> =>
    (await analyst.get('analytics/reconcile?refresh=true', { timeoutMs: 60_000 })).body.consistent;

  it('writes marked sessions that leave the reconciliation clean, and removes them', async () => {
    const seeded = await run('seed/seed.js', ['--sessions', '400', '--days', '30']);
    expect(seeded.code, seeded.stderr).toBe(0);
    const pool = new pg.Pool({ connectionString: readRunningStack(stack.dataDir)?.environment.DATABASE_URL });
    const marks = await pool.query<{ clients: number; people: number; n: number }>(
      `SELECT count(*)::int AS n, count(*) FILTER (WHERE client_id LIKE 'seed-%')::int AS clients,
         count(*) FILTER (WHERE sub LIKE 'seed-%')::int AS people FROM sessions WHERE workflow_id LIKE 'seed/%'`,
    );
    expect(marks.rows[0]?.n).toBeGreaterThan(300);
    expect(marks.rows[0]).toMatchObject({ clients: marks.rows[0]?.n, people: marks.rows[0]?.n });
    const questions = await pool.query<{ id: string }>('SELECT DISTINCT question_id AS id FROM question_daily');
    expect(questions.rows.map(({ id }) => id)).toContain('site_name');
    expect(await consistent()).toBe(true);
    const funnel = await analyst.get('analytics/funnel?refresh=true&start_date=2026-01-01');
    expect(funnel.body.total_sessions).toBeGreaterThan(300);
    const today = await analyst.get('dashboard/overview?refresh=true');
    expect(today.status).toBe(200);
    const removed = await run('seed/seed.js', ['--remove']);
    expect(removed.stdout).toBe(`removed ${marks.rows[0]?.n} sessions\n`);
    for (const table of [
      'sessions',
      'session_events',
      'session_facts',
      'funnel_daily',
      'question_daily',
      'drop_off_daily',
    ])
      expect((await pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n, table).toBe(0);
    await pool.end();
    expect(await consistent()).toBe(true);
  }, 120_000);
});

describe('the demo', () => {
  it('says at once that a step parked, where it is and how to go on', async () => {
    await stack.run('fault', 'set', 'applyApprovedRecommendations', 'permanent');
    try {
      const { code, stdout, stderr } = await run('demo/demo.js', []);
      expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
      expect(stdout).toContain('A step failed for good, so it is parked as a dead letter.');
      expect(stdout).toContain('step            applyApprovedRecommendations');
      expect(stdout).toMatch(/the session {5}http:\/\/127\.0\.0\.1:\d+\/namespaces\/default\/workflows\//);
      expect(stdout).toMatch(/curl -s -X POST http\S+\/admin\/dlq\/tasks\/\S+\/retry/);
      expect(stdout).toContain('npm run -s fault -- clear');
    } finally {
      await stack.run('fault', 'clear');
    }
  }, 120_000);
});
