/**
 * The sink writes events before their workflow task is reported (ADR 0015). These tests cover what happens when the
 * write fails.
 */
import { randomUUID } from 'node:crypto';
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { projectionSink } from '../../../src/activities/projection-sink.js';
import type { ProjectionBatch } from '../../../src/domain/session/projection-batch.js';
import { open, submitAnswer, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterEach(() => platform.faults({}));
afterAll(() => platform?.close());

const UNWRITTEN = { writeProjection: { mode: 'permanent' } } as const;

const handleOf = (api: Person, id: string): WorkflowHandle =>
  platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`);

/** The number of events of each kind, by the name of their attributes. */
async function kindsOf(handle: WorkflowHandle): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const event of (await handle.fetchHistory()).events ?? []) {
    const kind = Object.keys(event)
      .find((key) => key.endsWith('EventAttributes'))
      ?.replace('EventAttributes', '');
    if (kind !== undefined) counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

interface Stored {
  readonly state: string;
  readonly version: number;
  readonly seqs: readonly number[];
}

async function stored(id: string): Promise<Stored> {
  const { rows } = await platform.pool.query<{ state: string; version: string; seqs: string[] | null }>(
    `SELECT s.state, s.version, (SELECT array_agg(e.seq ORDER BY e.seq) FROM session_events AS e WHERE e.session_id = s.session_id) AS seqs
     FROM sessions AS s WHERE s.session_id = $1`,
    [id],
  );
  const [row] = rows;
  return { state: row?.state ?? 'none', version: Number(row?.version), seqs: (row?.seqs ?? []).map(Number) };
}

/** Every event up to the version exists once. */
function expectWhole({ version, seqs }: Stored): void {
  expect(seqs).toEqual(Array.from({ length: version }, (_, index) => index + 1));
}

describe('an ordinary session', () => {
  it('adds five history events for an answer and none for its projection', async () => {
    const api = await platform.person();
    const id = await open(api);
    const before = await kindsOf(handleOf(api, id));
    await submitAnswer(api, id, { answer: 'power' });
    await submitAnswer(api, id, { question_id: 'affected_site', answer: 'North Depot' });
    const after = await kindsOf(handleOf(api, id));
    const added = Object.fromEntries(Object.entries(after).map(([kind, count]) => [kind, count - (before[kind] ?? 0)]));
    expect(added).toMatchObject({
      workflowExecutionUpdateAccepted: 2,
      workflowExecutionUpdateCompleted: 2,
      workflowTaskCompleted: 2,
    });
    expect(after).not.toHaveProperty('markerRecorded');
    expect(after).not.toHaveProperty('activityTaskScheduled');
    const row = await stored(id);
    expectWhole(row);
    expect(row.version).toBe((await snapshot(api, id)).version);
  });
});

describe('an event batch that cannot be written', () => {
  it('is acknowledged, signalled to the session, and written by the flush activity', async () => {
    const api = await platform.person();
    const id = await open(api);
    await platform.faults(UNWRITTEN);
    const submitted = await submitAnswer(api, id, { answer: 'power' });
    expect(submitted.status).toBe(200);
    await eventually(
      'the projection has caught up',
      async () => (await stored(id)).version >= Number(submitted.body.version ?? 3),
    );
    expect(await kindsOf(handleOf(api, id))).toMatchObject({ workflowExecutionSignaled: 1, activityTaskCompleted: 1 });
    await platform.faults({});
    expect((await submitAnswer(api, id, { question_id: 'affected_site', answer: 'North Depot' })).status).toBe(200);
    const row = await stored(id);
    expectWhole(row);
    expect(row.version).toBe((await snapshot(api, id)).version);
  });

  it('keeps its session from closing until the flush activity has written it', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    const lock = await platform.pool.connect();
    await lock.query('BEGIN');
    await lock.query('SELECT 1 FROM sessions WHERE session_id = $1 FOR UPDATE', [id]);
    expect((await api.post(`sessions/${id}/cancel`)).status).toBe(200);
    const kinds = await kindsOf(handleOf(api, id));
    expect(kinds).toMatchObject({ workflowTaskFailed: 1, workflowExecutionSignaled: 1 });
    expect(kinds).not.toHaveProperty('workflowExecutionCompleted');
    await lock.query('COMMIT');
    lock.release();
    await handleOf(api, id).result();
    const row = await stored(id);
    expect(row.state).toBe('cancelled');
    expectWhole(row);
  });

  it('is not lost when the run continues as new', async () => {
    const short = await platform.startApi({ SESSION_CONTINUE_AS_NEW_EVENTS: '60' });
    const api = await short.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    const runs = new Set<string>();
    const steps = Array.from({ length: 60 }, (_, step) => step);
    for (const step of steps) {
      const idempotencyKey = randomUUID();
      await eventually(`answer ${step} is acknowledged`, async () => {
        // Two of three answers are not written. One that would have ended the run is lost with its workflow task, so it
        // is sent again.
        await platform.faults(step % 3 === 0 ? {} : UNWRITTEN);
        const answer = { question_id: 'affected_site', answer: `Depot ${step}` };
        const submitted = await api.post(`conversation/${id}/process`, answer, { idempotencyKey });
        await platform.faults({});
        return submitted.status === 200;
      });
      runs.add((await handleOf(api, id).describe()).runId);
    }
    expect(runs.size).toBeGreaterThan(2);
    const { version, answers } = await snapshot(api, id);
    expect(answers).toMatchObject({ affected_site: { value: 'Depot 59', corrections: 59 } });
    await eventually('the projection has caught up', async () => (await stored(id)).version === version);
    expectWhole(await stored(id));
  }, 120_000);
});

describe('the projection sink', () => {
  const batch = { workflow_id: `session/client/${randomUUID()}` } as ProjectionBatch;
  const info = { taskTimeoutMs: 5_000 } as Parameters<
    ReturnType<typeof projectionSink>['projection']['write']['fn']
  >[0];
  const sinkOf = (writer: { write(): Promise<void> }, projectionBehind: (workflowId: string) => Promise<void>) =>
    projectionSink({ writer, signals: { projectionBehind } });
  const away = { write: () => Promise.reject(new Error('away')) };

  it('repeats a signal until it succeeds', async () => {
    const signalled: string[] = [];
    const sink = sinkOf(away, (workflowId) => {
      signalled.push(workflowId);
      return signalled.length < 3 ? Promise.reject(new Error('Temporal is unreachable')) : Promise.resolve();
    });
    await sink.projection.write.fn(info, batch);
    expect(signalled).toEqual([batch.workflow_id, batch.workflow_id, batch.workflow_id]);
  });

  it('gives up after the timeout of the workflow task, when the server would reject the report', async () => {
    let signalled = 0;
    const sink = sinkOf(away, () => {
      signalled += 1;
      return Promise.reject(new Error('Temporal is unreachable'));
    });
    await sink.projection.write.fn({ ...info, taskTimeoutMs: 1 }, batch);
    expect(signalled).toBeGreaterThan(0);
  });

  it('sends no signal when the second attempt succeeds', async () => {
    let attempts = 0;
    const flaky = { write: () => ((attempts += 1) === 1 ? Promise.reject(new Error('once')) : Promise.resolve()) };
    const sink = sinkOf(flaky, () => Promise.reject(new Error('unexpected signal')));
    await sink.projection.write.fn({ ...info, taskTimeoutMs: 0 }, batch);
    expect(attempts).toBe(2);
  });
});
