/** The error log in PostgreSQL records failures without personal data, and whether each one recovered. */
import { randomUUID } from 'node:crypto';
import { Registry } from 'prom-client';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ErrorLogRepository } from '../../../src/adapters/postgres/platform/error-log.js';
import { AlertRepository } from '../../../src/adapters/postgres/alerts/alert-repository.js';
import { purgeErrorLog } from '../../../src/adapters/postgres/platform/error-log-purge.js';
import { createPool } from '../../../src/adapters/postgres/pool.js';
import { categorise } from '../../../src/domain/errors/categorise.js';
import { QUEUE_MAX } from '../../../src/observability/errors/error-log-queue.js';
import { createErrorReports, type ErrorReports } from '../../../src/observability/errors/error-reports.js';
import { createLoggers } from '../../../src/observability/logging.js';
import { createRedactor } from '../../../src/pii/redactor.js';
import { startHourly } from '../../../src/workers/hourly.js';
import { apiWith, type ChangedApi } from '../../support/api-with.js';
import { answered, open, operation, reaches } from '../../support/conversation.js';
import { Link } from '../../support/link.js';
import { eventually, Person, startPlatform, type Platform } from '../../support/platform.js';

let platform: Platform;
const opened: { close(): Promise<void> }[] = [];
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
beforeEach(() => platform.pool.query('DELETE FROM error_log'));
afterAll(async () => {
  await platform?.faults({});
  await Promise.all(opened.map((one) => one.close()));
  await platform?.close();
});

interface Row {
  source: string;
  component: string;
  category: string;
  exception_type: string;
  severity: string;
  message: string;
  fingerprint: string;
  correlation_id: string | null;
  workflow_id: string | null;
  session_id: string | null;
  attempt: number | null;
  recoverable: boolean;
  recovery_strategy: string;
  recovered_at: Date | null;
}

async function rows(): Promise<Row[]> {
  return (await platform.pool.query<Row>('SELECT * FROM error_log ORDER BY id')).rows;
}

function rowsWhen(what: string, isSo: (found: Row[]) => boolean): Promise<Row[]> {
  return eventually(what, async () => ((found) => isSo(found) && found)(await rows()));
}

/** An API whose list of dead letters fails with the given error. */
async function failing(
  fail: () => Error,
): Promise<{ api: ChangedApi; ask: (headers?: Record<string, string>) => Promise<number> }> {
  const api = await apiWith(platform.config, ({ deadLetters }) => ({
    deadLetters: Object.assign(Object.create(deadLetters) as typeof deadLetters, {
      list: () => Promise.reject(fail()),
    }),
  }));
  opened.push(api);
  const { bearer } = await platform.admin();
  const admin = new Person(api.baseUrl, bearer, '', '');
  return { api, ask: async (headers = {}) => (await admin.get('admin/dlq/tasks', { headers })).status };
}

async function metric(of: { metrics(): Promise<string> }, name: string): Promise<string[]> {
  return (await of.metrics()).split('\n').filter((line) => line.startsWith(name));
}

const CANARIES = ['priya.nair@example.com', '4111 1111 1111 1111', '4111111111111111', 'Priya'];
const PERSONAL_TEXT = `refused 'Priya' (priya.nair@example.com) with card 4111 1111 1111 1111`;

describe('a failed attempt of an activity', () => {
  it('is a row that is marked when a later attempt succeeds, and counts in the recovery ratio', async () => {
    await platform.faults({ generateRecommendations: { mode: 'transient', count: 2 } });
    const api = await platform.person();
    const id = await answered(api);
    await api.post(`sessions/${id}/recommendations`);
    await reaches(api, id, 'awaiting_approval');
    await platform.faults({});
    const found = await rowsWhen(
      'both attempts are marked',
      (all) => all.length === 2 && all.every((row) => row.recovered_at !== null),
    );
    expect(found.map(({ attempt }) => attempt)).toEqual([1, 2]);
    expect(found[0]).toMatchObject({
      source: 'activity',
      component: 'generateRecommendations',
      category: 'transient_network',
      severity: 'medium',
      message: 'fault rehearsal: transient',
      workflow_id: `session/${api.clientId}/${id}`,
      session_id: id,
      correlation_id: expect.stringMatching(/./) as string,
      recoverable: true,
      recovery_strategy: 'exponential_backoff_retry',
    });
    expect(found[0]?.fingerprint).toBe(found[1]?.fingerprint);

    // In order: an error that did not recover in time, one that still may, one whose recovery is not observable, and
    // one of yesterday.
    await platform.pool.query(
      `INSERT INTO error_log (at, settles_at, recovery_key, source, component, category, exception_type, severity, message, fingerprint, recoverable, recovery_strategy)
       SELECT now() - at, now() + settles, key, 'api', 'x', 'transient_network', 'x', 'medium', 'x', 'x', true, 'x'
       FROM (VALUES (interval '1 hour', interval '-1 minute', 'a'), ('1 hour', '1 minute', 'b'), ('1 hour', '-1 minute', NULL),
                    ('25 hours', '-1 minute', 'c')) AS added(at, settles, key)`,
    );
    const fresh = await platform.startApi({});
    expect(await metric(fresh, 'error_auto_recovery_ratio')).toEqual([`error_auto_recovery_ratio ${2 / 3}`]);
  });

  it('that no retry can repair is a row that stays unmarked', async () => {
    await platform.faults({ generateRecommendations: { mode: 'permanent' } });
    const api = await platform.person();
    const id = await answered(api);
    await api.post(`sessions/${id}/recommendations`);
    const [row] = await rowsWhen('the attempt is a row', (all) => all.length === 1);
    await platform.faults({});
    expect(row).toMatchObject({
      category: 'configuration',
      severity: 'critical',
      recoverable: false,
      recovered_at: null,
    });
  });

  it('keeps no text and no correlation id after its session is erased, even when it is written later', async () => {
    await platform.faults({ generateRecommendations: { mode: 'permanent' } });
    const api = await platform.person();
    const id = await answered(api);
    await api.post(`sessions/${id}/recommendations`);
    await rowsWhen('the attempt is a row', (all) => all.some(({ session_id }) => session_id === id));
    await platform.faults({});
    expect(await operation(api, await api.delete(`sessions/${id}`))).toMatchObject({ status: 'succeeded' });
    const late = reportsTo(new ErrorLogRepository(platform.pool)).reports;
    late.report(categorise(new Error('late')), new Error('late'), {
      component: 'x',
      sessionId: id,
      correlationId: 'late',
      recoversWithinMs: 0,
    });
    await late.close();
    const ofSession = (await rows()).filter(({ session_id }) => session_id === id);
    expect(ofSession.map(({ message, correlation_id }) => [message, correlation_id])).toEqual([
      ['erased', null],
      ['erased', null],
    ]);
  });
});

describe('a request that fails by a server error', () => {
  it('is a row with the template of its route, while client errors are only counted', async () => {
    const { api, ask } = await failing(() =>
      Object.assign(new Error('connect ECONNREFUSED 10.0.0.7:5432'), { code: 'ECONNREFUSED' }),
    );
    expect(await ask({ 'X-Correlation-ID': 'trace-1' })).toBe(503);
    expect((await fetch(`${api.baseUrl}/nowhere`)).status).toBe(404);
    const [row] = await rowsWhen('the request is a row', (all) => all.length > 0);
    expect(row).toMatchObject({
      source: 'api',
      component: 'GET /api/v1/onboarding/admin/dlq/tasks',
      category: 'transient_network',
      exception_type: 'ECONNREFUSED',
      correlation_id: 'trace-1',
      attempt: null,
    });
    expect(row?.message).not.toMatch(/10\.0|5432/);
    expect(await rows()).toHaveLength(1);
    expect((await metric(api, 'errors_total')).sort()).toEqual([
      'errors_total{source="api",category="not_found",severity="low"} 1',
      'errors_total{source="api",category="transient_network",severity="medium"} 1',
    ]);
  });

  it('is marked as recovered by a success of the same key and of no other key', async () => {
    let isBroken = true;
    const api = await apiWith(platform.config, ({ checkpoints: real }) => ({
      checkpoints: {
        newest: (id) => real.newest(id),
        history: (id, limit) => real.history(id, limit),
        save: (...args) =>
          isBroken ? Promise.reject(Object.assign(new Error('away'), { code: '57P01' })) : real.save(...args),
      },
    }));
    opened.push(api);
    const owner = await platform.person();
    const id = await open(owner);
    const user = new Person(api.baseUrl, owner.bearer, owner.sub, owner.clientId);
    const save = async (idempotencyKey: string): Promise<number> =>
      (
        await user.post(
          `sessions/${id}/checkpoint`,
          { checkpoint_data: { state: 'x', data: {} }, force: true },
          { idempotencyKey },
        )
      ).status;
    expect([await save('key-1'), await save('key-2')]).toEqual([503, 503]);
    isBroken = false;
    expect(await save('key-1')).toBeLessThan(300);
    const found = await rowsWhen('one of them is marked', (all) => all.some((row) => row.recovered_at !== null));
    // Both may have happened within one millisecond, so their order is not checked.
    expect(found.map(({ recovered_at }) => recovered_at !== null).sort()).toEqual([false, true]);
    expect(found.map(({ session_id }) => session_id)).toEqual([id, id]);
    expect(JSON.stringify(found)).not.toMatch(/key-1|key-2/);
  });

  it('leaves a client’s words out of rows, log lines and alerts', async () => {
    const { api, ask } = await failing(() => new Error(PERSONAL_TEXT));
    expect(await ask()).toBe(500);
    const found = await rowsWhen('the request is a row', (all) => all.length === 1);
    expect(found[0]?.message).toMatch(/^refused/);
    const written = JSON.stringify(found) + api.lines.join('');
    expect(written).toContain('request failed');
    for (const canary of CANARIES) expect(written).not.toContain(canary);
  });
});

describe('an unknown error', () => {
  it('raises one alert, however often it occurs', async () => {
    const { api, ask } = await failing(() => new Error('surprise'));
    for (let index = 0; index < 3; index += 1) expect(await ask()).toBe(500);
    const alerts = api.lines
      .map((line) => JSON.parse(line) as Record<string, unknown>)
      .filter(({ component }) => component === 'GET /api/v1/onboarding/admin/dlq/tasks');
    expect(alerts).toHaveLength(1);
    expect(alerts[0]).toMatchObject({ level: 50, reason: 'unknown', msg: 'alert' });
    expect(await metric(api, 'alerts_raised')).toEqual(['alerts_raised{reason="unknown"} 1']);
    await rowsWhen('each is a row', (all) => all.length === 3);
  });

  it('that a caller provokes with ever new words raises one alert, and a dead letter beside it is delivered', async () => {
    await platform.pool.query('TRUNCATE alerts CASCADE');
    const log = createLoggers('silent', { redactor: createRedactor({ enabled: true }) })('alerts');
    const settings = { capacity: 1_000, channels: ['slack'] as const, maxPerHour: 3, digestHour: 23 };
    const alerts = new AlertRepository(platform.pool, settings, log, Date.now);
    const raised: Promise<void>[] = [];
    const registry = new Registry();
    const redactor = createRedactor({ enabled: true });
    const reports = createErrorReports('api', {
      store: new ErrorLogRepository(platform.pool),
      redactor,
      logFor: createLoggers('silent', { redactor }),
      registry,
      secret: Buffer.alloc(32),
      onAlert: ({ component, fingerprint }) =>
        raised.push(
          alerts.add({ rule: 'unknown_error', subject: fingerprint, title: `Unknown error: ${component}`, body: '' }),
        ),
    });
    const fail = (text: string): Error => new Error(text);
    for (let index = 0; index < 10_000; index += 1) {
      const words = `no "x" ${randomUUID()} "y\n    at ${randomUUID()} (file.js:1:1)`;
      reports.report(categorise(fail(words)), fail(words), { component: 'GET sessions', recoversWithinMs: 0 });
      if (index === 5_000)
        await alerts.add({ rule: 'critical_dead_letter', subject: 'apply, EIO', title: 'Parked: apply', body: '' });
    }
    await Promise.all(raised);
    const due = await alerts.undelivered();
    expect(due.map(({ rule }) => rule).sort()).toEqual(['critical_dead_letter', 'unknown_error']);
    await reports.close();
    const fingerprints = new Set((await rows()).map(({ fingerprint }) => fingerprint));
    expect(fingerprints.size).toBe(1);
  });

  it('of one route does not hold back an alert about another, even over its budget', async () => {
    await platform.pool.query('TRUNCATE alerts CASCADE');
    const log = createLoggers('silent', { redactor: createRedactor({ enabled: true }) })('alerts');
    const settings = { capacity: 1_000, channels: ['slack'] as const, maxPerHour: 3, digestHour: 23 };
    const alerts = new AlertRepository(platform.pool, settings, log, Date.now);
    const add = (subject: string, title: string): Promise<void> =>
      alerts.add({ rule: 'unknown_error', subject, title, body: '' });
    for (let index = 0; index < 300; index += 1) await add(`f${index}`, 'Unknown error: GET a');
    await add('other', 'Unknown error: GET b');
    const titles = (await alerts.undelivered()).map(({ title }) => title);
    expect(titles.filter((title) => title.endsWith('GET a'))).toHaveLength(3);
    expect(titles).toContain('Unknown error: GET b');
  });
});

describe('while PostgreSQL is unreachable,', () => {
  it('requests are answered, and their errors are written when it is back', async () => {
    const url = new URL(platform.config.DATABASE_URL);
    const link = await Link.to(url.hostname, Number(url.port));
    opened.push(link);
    url.host = `127.0.0.1:${link.port}`;
    const running = await platform.startApi({ DATABASE_URL: url.toString() });
    const user = await running.person();
    link.cut();
    for (let index = 0; index < 3; index += 1) expect((await user.get('sessions')).status).toBe(503);
    expect(await rows()).toEqual([]);
    link.mend();
    const found = await rowsWhen('all are written', (all) => all.length === 3);
    expect(new Set(found.map(({ component }) => component))).toEqual(new Set(['GET /api/v1/onboarding/sessions']));
    expect(await metric(running, 'error_log_dropped')).toEqual(['error_log_dropped 0']);
  });

  it('errors that do not fit the queue, or remain in it at the end, are counted', async () => {
    const nowhere = createPool('postgres://x@127.0.0.1:2/x', 1, () => undefined);
    opened.push({ close: () => nowhere.end() });
    const { reports, registry } = reportsTo(new ErrorLogRepository(nowhere));
    const error = categorise({ code: 'ECONNREFUSED' });
    for (let index = 0; index < QUEUE_MAX + 5; index += 1)
      reports.report(error, new Error('away'), { component: 'x', recoversWithinMs: 0 });
    expect(await registry.metrics()).toContain('error_log_dropped 5');
    await reports.close();
    expect(await registry.metrics()).toContain(`error_log_dropped ${QUEUE_MAX + 5}`);
    expect(await registry.metrics()).toContain(
      `errors_total{source="api",category="transient_network",severity="medium"} ${QUEUE_MAX + 5}`,
    );
  });
});

describe('the end of a process', () => {
  it('writes the queued errors', async () => {
    const { reports } = reportsTo(new ErrorLogRepository(platform.pool));
    const sessionId = randomUUID();
    const error = new Error(PERSONAL_TEXT);
    reports.report(categorise(error), error, {
      component: 'x',
      sessionId,
      recoversWithinMs: 0,
    });
    await reports.close();
    const [row] = await rows();
    expect(row).toMatchObject({ session_id: sessionId, category: 'unknown' });
    for (const canary of CANARIES) expect(JSON.stringify(row)).not.toContain(canary);
  });
});

describe('retention', () => {
  it('deletes exactly the old rows, in batches', async () => {
    const day = 86_400_000;
    const now = Date.UTC(2026, 0, 31);
    const insert = (at: number, count: number): Promise<unknown> =>
      platform.pool.query(
        `INSERT INTO error_log (at, settles_at, source, component, category, exception_type, severity, message, fingerprint, recoverable, recovery_strategy)
         SELECT $1, $1, 'api', 'x', 'unknown', 'x', 'high', 'x', 'x', false, 'x' FROM generate_series(1, $2)`,
        [new Date(at), count],
      );
    await insert(now - 30 * day - 1, 2_100);
    await insert(now - 30 * day + 1, 3);
    expect(await purgeErrorLog(platform.pool, 30, now)).toBe(2_100);
    expect(await rows()).toHaveLength(3);
    expect(await purgeErrorLog(platform.pool, 30, now)).toBe(0);

    const stop = startHourly(() => purgeErrorLog(platform.pool, 1, now));
    await rowsWhen('a worker that starts has purged', (all) => all.length === 0);
    stop();
  });
});

function reportsTo(store: ErrorLogRepository): { reports: ErrorReports; registry: Registry } {
  const registry = new Registry();
  const redactor = createRedactor({ enabled: true });
  const logFor = createLoggers('silent', { redactor });
  return {
    reports: createErrorReports('api', { store, redactor, logFor, registry, secret: Buffer.alloc(32) }),
    registry,
  };
}
