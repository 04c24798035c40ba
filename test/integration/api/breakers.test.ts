/** The circuit breakers of the API for PostgreSQL, Temporal and the storage folder. */
import { randomUUID } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { guardPool } from '../../../src/adapters/postgres/outage.js';
import { BREAKERS, breakerPolicyOf } from '../../../src/domain/limits/breakers.js';
import { CircuitBreaker } from '../../../src/domain/limits/circuit-breaker.js';
import { open } from '../../support/conversation.js';
import { Link } from '../../support/link.js';
import { eventually, startPlatform, type Platform, type RunningApi } from '../../support/platform.js';
import { png } from '../../support/uploads.js';

let platform: Platform;
const links: Link[] = [];
beforeAll(async () => {
  platform = await startPlatform({ workers: false });
}, 120_000);
afterAll(async () => {
  await platform?.close();
  await Promise.all(links.map((link) => link.close()));
});

async function linkTo(host: string, port: number): Promise<Link> {
  const link = await Link.to(host, port);
  links.push(link);
  return link;
}

async function breaker(running: RunningApi, service: string): Promise<Record<string, unknown>> {
  const { breakers } = (await (await fetch(`${running.baseUrl}/health/ready`)).json()) as {
    breakers: Record<string, Record<string, unknown>>;
  };
  return breakers[service] ?? {};
}

describe('PostgreSQL', () => {
  it('is not called while its breaker is open, and is called again after the reset time', async () => {
    const url = new URL(platform.config.DATABASE_URL);
    const link = await linkTo(url.hostname, Number(url.port));
    url.host = `127.0.0.1:${link.port}`;
    const running = await platform.startApi({ DATABASE_URL: url.toString() });
    const user = await running.person();
    expect((await user.get('sessions')).status).toBe(200);

    link.cut();
    for (let index = 0; index < 6; index += 1) expect((await user.get('sessions')).status).toBe(503);
    const asked = link.asked;
    const refused = await Promise.all(Array.from({ length: 10 }, () => user.get('sessions')));
    expect(refused.map(({ status, body }) => [status, body.code])).toEqual(
      refused.map(() => [503, 'temporarily_unavailable']),
    );
    for (const { headers } of refused) expect([1, 2]).toContain(Number(headers.get('retry-after')));
    expect(link.asked).toBe(asked);

    link.mend();
    await eventually('PostgreSQL is asked again', async () => (await user.get('sessions')).status === 200);
    expect(await breaker(running, 'postgres')).toMatchObject({ state: 'closed', failures: 0 });
  });

  it('that rejects a statement does not open its breaker', async () => {
    const guard = new CircuitBreaker(breakerPolicyOf(BREAKERS.postgres), () => performance.now());
    const db = guardPool(platform.pool, guard);
    for (const statement of ['SELECT 1/0', 'SELECT nothing', 'not SQL', "SELECT 'x'::uuid", 'SELECT 1/0', 'SELECT 1/0'])
      await expect(db.query(statement)).rejects.toMatchObject({ code: expect.stringMatching(/^(22|42)/) as string });
    expect(guard.view()).toMatchObject({ state: 'closed', failures: 0 });
    const killed = db.query('SELECT pg_terminate_backend(pg_backend_pid())');
    await expect(killed).rejects.toMatchObject({ code: '57P01' });
    expect(guard.view().failures).toBe(1);
  });
});

describe('Temporal', () => {
  it('that is unreachable gives 503 at once while its breaker is open, and is used again afterwards', async () => {
    const [host = '', port] = platform.config.TEMPORAL_ADDRESS.split(':');
    const link = await linkTo(host, Number(port));
    const running = await platform.startApi({
      TEMPORAL_ADDRESS: `127.0.0.1:${link.port}`,
      COMMAND_DEADLINE_SECONDS: '2',
    });
    const user = await running.person();
    const started = await user.post('conversation/start', {});
    expect(started.status).toBe(202);
    const answer = { question_id: 'site_name', answer: 'North Depot' };
    const send = (): Promise<{ status: number }> =>
      user.post(`conversation/${String(started.body.session_id)}/process`, answer);

    link.cut();
    await Promise.all(Array.from({ length: 6 }, async () => expect((await send()).status).toBe(503)));
    // The metric is read because health would wait for Temporal. The gauge is 2 while open and 1 when a probe is due.
    const metrics = await running.metrics();
    expect(metrics).toMatch(/circuit_breaker_state\{service="temporal"\} [12]\n/);

    link.mend();
    await eventually('Temporal is called again', async () => (await send()).status === 202);
    expect(await breaker(running, 'temporal')).toMatchObject({ state: 'closed' });
  });

  it('without a worker accepts every command as durable, and its breaker stays closed', async () => {
    const running = await platform.startApi({ COMMAND_DEADLINE_SECONDS: '2' });
    const user = await running.person();
    const started = await user.post('conversation/start', {});
    const id = String(started.body.session_id);
    const send = (index: number): Promise<{ status: number }> =>
      user.post(`conversation/${id}/process`, { question_id: 'site_name', answer: `Depot ${index}` });
    const answers = await Promise.all(Array.from({ length: 8 }, (_, index) => send(index)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 202));
    expect(await breaker(running, 'temporal')).toMatchObject({ state: 'closed', failures: 0 });
  });
});

describe('the storage folder', () => {
  it('that cannot be written opens its breaker, so that uploads get 503 and nothing is stored', async () => {
    const folder = path.join(platform.config.dataDir, `broken-${randomUUID()}`);
    await mkdir(folder);
    // A file in place of the folder makes writes fail for every user, root included.
    await writeFile(path.join(folder, 'files'), '');
    // A failed attempt counts against the quota, so the quota is raised.
    const running = await platform.startApi({ ONWARD_DATA_DIR: folder, ONBOARDING_MAX_PHOTOS_PER_MINUTE: '1000' });
    await platform.startWorkers();
    const user = await running.person();
    const id = await open(user);
    const file = new Blob([new Uint8Array(await png())]);
    const upload = async (): Promise<number> => {
      const form = new FormData();
      form.append('photo', file, 'panel.png');
      return (await user.post(`site-audit/${id}/observation`, form)).status;
    };
    const first = [await upload(), await upload(), await upload()];
    expect(first.every((status) => status >= 500)).toBe(true);
    expect(await breaker(running, 'storage')).toMatchObject({ state: 'open', failures: 3 });
    expect(await upload()).toBe(503);
    await rm(path.join(folder, 'files'));
    await eventually('the folder is written again', async () => (await upload()) === 201);
    expect(await breaker(running, 'storage')).toMatchObject({ state: 'closed' });
  });
});
