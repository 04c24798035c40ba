/** What anybody can send who reaches the Temporal frontend: a workflow believes none of it. */
import { randomUUID } from 'node:crypto';
import { Client, WorkflowFailedError, type WorkflowHandle } from '@temporalio/client';
import { ApplicationFailure, type Payload } from '@temporalio/common';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { Keyring } from '../../../src/adapters/crypto/keyring.js';
import { codecEndpoint } from '../../../src/adapters/temporal/codec-endpoint.js';
import { clientDataConverter, workerDataConverter } from '../../../src/adapters/temporal/data-converter.js';
import { TASK_QUEUES } from '../../../src/activities/registry.js';
import type { Actor } from '../../../src/domain/access.js';
import { sessionWorkflowId } from '../../../src/workflows/session/messages.js';
import { answered, open, submitAnswer } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
/** A client of Temporal without our keys. It sends plain text; the test reads the answers for it. */
let stranger: Client;
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
  const ours = clientDataConverter(Keyring.parse(platform.config.encryptionKeys));
  const [codec] = ours.payloadCodecs ?? [];
  stranger = new Client({
    connection: platform.temporal.connection,
    namespace: platform.config.TEMPORAL_NAMESPACE,
    dataConverter: {
      failureConverterPath: ours.failureConverterPath,
      payloadCodecs: [
        {
          encode: async (payloads) => payloads,
          decode: async (payloads, context) => (await codec?.decode(payloads, context)) ?? payloads,
        },
      ],
    },
  });
}, 120_000);
beforeEach(() => platform.faults({}));
afterAll(() => platform?.close());

const idOf = (owner: Person, id: string): string => sessionWorkflowId(owner.clientId, id);
const stateOf = async (owner: Person, id: string): Promise<unknown> => (await owner.get(`sessions/${id}`)).body.state;

/** The command that would cancel the session, in the owner's name. */
function cancellation(owner: Person): Record<string, unknown> {
  const commandId = randomUUID();
  return {
    type: 'cancel_session',
    command_id: commandId,
    hash: commandId,
    actor: { role: 'client', sub: owner.sub, client_id: owner.clientId },
    correlation_id: commandId,
    payload: { reason: 'cancelled_by_client' },
  };
}

/** Events of a kind that PostgreSQL has of a session. */
async function eventsOf(id: string, type: string): Promise<{ data: { by?: Actor; actor?: Actor } }[]> {
  const { rows } = await platform.pool.query<{ data: { by?: Actor; actor?: Actor } }>(
    'SELECT data FROM session_events WHERE session_id = $1 AND type = $2 ORDER BY seq',
    [id, type],
  );
  return rows;
}

async function parked(): Promise<{ owner: Person; id: string; handle: WorkflowHandle; deadLetter: string }> {
  await platform.faults({ generateRecommendations: { mode: 'permanent' } });
  const owner = await platform.person();
  const id = await answered(owner);
  await owner.post(`sessions/${id}/recommendations`);
  const deadLetter = `${id}:`;
  const found = await eventually('a dead letter', async () => {
    const { rows } = await platform.pool.query<{ id: string }>('SELECT id FROM dead_letters WHERE session_id = $1', [
      id,
    ]);
    return rows[0]?.id;
  });
  expect(found.startsWith(deadLetter)).toBe(true);
  await platform.faults({});
  return { owner, id, handle: stranger.workflow.getHandle(idOf(owner, id)), deadLetter: found };
}

describe('a command in plain text', () => {
  it('is dropped as a signal, and refused as an Update, whoever it names', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    const handle = stranger.workflow.getHandle(idOf(owner, id));
    await handle.signal('submitCommand', cancellation(owner));
    await handle.signal('submitCommand', {
      ...cancellation(owner),
      actor: { role: 'system', sub: 'x', client_id: '' },
    });
    await expect(handle.executeUpdate('cancelSession', { args: [cancellation(owner)] })).rejects.toMatchObject({
      cause: { type: 'not_authenticated' },
    });
    await expect(handle.executeUpdate('readSession', { args: [{ what: 'snapshot' }] })).rejects.toMatchObject({
      cause: { type: 'not_authenticated' },
    });
    expect((await submitAnswer(owner, id, { answer: 'power' })).status).toBe(200);
    expect(await stateOf(owner, id)).toBe('collecting_info');
    expect((await eventsOf(id, 'state_change')).map(({ data }) => data.actor?.sub)).toEqual([owner.sub]);
  });

  it.each(['onboardingSession', 'eraseSession', 'redriveDeadLetters', 'maintainDeadLetters', 'deliverAlert'])(
    'does not start %s',
    async (type) => {
      const owner = await platform.person();
      const id = await open(owner);
      const handle = await stranger.workflow.start(type, {
        workflowId: `forged/${randomUUID()}`,
        taskQueue: TASK_QUEUES.session,
        args: [{ session_id: id, client_id: owner.clientId, correlation_id: 'x', dead_letter_retry_ms: 1 }],
      });
      const failure = await handle.result().then(
        () => undefined,
        (error: unknown) => error,
      );
      expect(failure).toBeInstanceOf(WorkflowFailedError);
      expect((failure as WorkflowFailedError).cause).toMatchObject({ type: 'not_authenticated' });
      expect((failure as WorkflowFailedError).cause).toBeInstanceOf(ApplicationFailure);
      expect(await stateOf(owner, id)).toBe('started');
    },
  );
});

/** Starts a workflow with payloads as they are. @returns how it fails */
async function startRaw(type: string, workflowId: string, payloads: readonly Payload[]): Promise<unknown> {
  await platform.temporal.workflowService.startWorkflowExecution({
    namespace: platform.config.TEMPORAL_NAMESPACE,
    requestId: randomUUID(),
    workflowId,
    workflowType: { name: type },
    taskQueue: { name: TASK_QUEUES.session },
    input: { payloads: [...payloads] },
  });
  return stranger.workflow
    .getHandle(workflowId)
    .result()
    .then(
      () => undefined,
      (error: unknown) => (error as WorkflowFailedError).cause,
    );
}

/** The encrypted input of a session, and an encrypted answer of it: whoever reaches Temporal can read both. */
async function ciphertextsOf(workflowId: string): Promise<{ input: Payload[]; snapshot: Payload[] }> {
  const { events } = await platform.temporal.workflow.getHandle(workflowId).fetchHistory();
  const { queryResult } = await platform.temporal.workflowService.queryWorkflow({
    namespace: platform.config.TEMPORAL_NAMESPACE,
    execution: { workflowId },
    query: { queryType: 'snapshot' },
  });
  const input = events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads ?? [];
  return { input, snapshot: queryResult?.payloads ?? [] };
}

describe('a workflow that a stranger starts with ciphertext of ours', () => {
  it('does not erase a session with its own answer', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    const { snapshot } = await ciphertextsOf(idOf(owner, id));
    await platform.temporal.workflow.getHandle(idOf(owner, id)).terminate();
    expect(await startRaw('eraseSession', idOf(owner, id), snapshot)).toMatchObject({ type: 'not_authenticated' });
    const { rows } = await platform.pool.query('SELECT sub, erased_at FROM sessions WHERE session_id = $1', [id]);
    expect(rows).toEqual([{ sub: owner.sub, erased_at: null }]);
  });

  it('is no second session beside the first, also under the id of a schedule', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    await submitAnswer(owner, id, { answer: 'power' });
    const { input } = await ciphertextsOf(idOf(owner, id));
    const failure = await startRaw('onboardingSession', `${idOf(owner, id)}-2026-01-01T00:00:00Z`, input);
    expect(failure).toMatchObject({ type: 'not_authenticated' });
    const { rows } = await platform.pool.query('SELECT state FROM sessions WHERE session_id = $1', [id]);
    expect(rows).toEqual([{ state: 'collecting_info' }]);
  });

  it('ends without an input, and does not try for ever', async () => {
    const failure = await startRaw('eraseSession', `erase/client/${randomUUID()}`, []);
    expect(failure).toMatchObject({ type: 'not_authenticated' });
  });
});

/** The encrypted arguments of the newest message of a workflow. */
async function newestArguments(workflowId: string): Promise<Payload[]> {
  const { events } = await platform.temporal.workflow.getHandle(workflowId).fetchHistory();
  const found = (events ?? []).flatMap(
    (event) =>
      event.workflowExecutionSignaledEventAttributes?.input?.payloads ??
      event.workflowExecutionUpdateAcceptedEventAttributes?.acceptedRequest?.input?.args?.payloads ??
      [],
  );
  const newest = found.at(-1);
  if (newest === undefined) throw new Error('the workflow has received no message');
  return [newest];
}

/** Sends ciphertext as it is. */
async function signalRaw(workflowId: string, payloads: readonly Payload[]): Promise<void> {
  await platform.temporal.workflowService.signalWorkflowExecution({
    namespace: platform.config.TEMPORAL_NAMESPACE,
    workflowExecution: { workflowId },
    signalName: 'submitCommand',
    input: { payloads: [...payloads] },
  });
}

describe('a ciphertext of ours', () => {
  it('means nothing in another session, also when its label is changed', async () => {
    const [first, second] = [await platform.person(), await platform.person()];
    const [one, two] = [await open(first), await open(second)];
    await first.post(`sessions/${one}/cancel`);
    const stolen = await newestArguments(idOf(first, one));
    await signalRaw(idOf(second, two), stolen);
    const relabelled = stolen.map((payload) => ({
      ...payload,
      metadata: { ...payload.metadata, 'bound-to': new TextEncoder().encode(idOf(second, two)) },
    }));
    await signalRaw(idOf(second, two), relabelled);
    expect((await submitAnswer(second, two, { answer: 'power' })).status).toBe(200);
    expect(await stateOf(second, two)).toBe('collecting_info');
  });

  it('of another session is refused by a client that reads an answer', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    await submitAnswer(owner, id, { answer: 'power' });
    const payloads = await newestArguments(idOf(owner, id));
    const [codec] = clientDataConverter(Keyring.parse(platform.config.encryptionKeys)).payloadCodecs ?? [];
    const context = { type: 'workflow', namespace: 'x', workflowId: idOf(owner, randomUUID()) } as const;
    await expect(codec?.decode(payloads, context)).rejects.toThrow('another workflow');
    const own = { ...context, workflowId: idOf(owner, id) };
    await expect(codec?.decode(payloads, own)).resolves.toHaveLength(1);
    const plain = { metadata: { encoding: Buffer.from('json/plain') }, data: Buffer.from('{}') };
    await expect(codec?.decode([plain], own)).rejects.toThrow('not encrypted');
  });

  it('for an activity is no message to its workflow', async () => {
    const { owner, id } = await parked();
    const { events } = await platform.temporal.workflow.getHandle(idOf(owner, id)).fetchHistory();
    const input = events?.flatMap(
      ({ activityTaskScheduledEventAttributes: task }) => task?.input?.payloads ?? [],
    )[0] as Payload;
    const [codec] = workerDataConverter(platform.keyring).payloadCodecs ?? [];
    const context = { type: 'workflow', namespace: 'x', workflowId: idOf(owner, id) } as const;
    const [judged] = (await codec?.decode([input], context)) ?? [];
    expect(Buffer.from(judged?.data ?? []).toString()).toContain('"onward_unbelieved":"elsewhere"');
  });
});

describe('from the Temporal UI', () => {
  it('a dead letter can be retried in plain text, by a person whom nobody knows', async () => {
    const { id, handle, deadLetter, owner } = await parked();
    const forged = {
      id: deadLetter,
      action: 'retry',
      actor: { role: 'client', sub: owner.sub, client_id: owner.clientId },
    };
    await handle.executeUpdate('resolveDeadLetter', { args: [forged] });
    const [retrying] = await eventually('the retry', async () => {
      const events = await eventsOf(id, 'dead_letter_retrying');
      return events.length > 0 && events;
    });
    const unknown = { role: 'admin', sub: 'temporal-ui, unknown', client_id: '' };
    expect(retrying?.data).toMatchObject({ by: unknown, actor: unknown });
  });

  it('a dead letter can neither be skipped nor corrected in plain text', async () => {
    const { id, handle, deadLetter } = await parked();
    for (const more of [{ action: 'skip' }, { action: 'abandon' }, { action: 'retryWith', input: { facts: {} } }]) {
      const refused = handle.executeUpdate('resolveDeadLetter', { args: [{ id: deadLetter, ...more }] });
      await expect(refused).rejects.toMatchObject({ cause: { type: 'not_authenticated' } });
    }
    expect(await eventsOf(id, 'dead_letter_resolved')).toEqual([]);
  });

  it('all dead letters of a session can be retried by the signal without input', async () => {
    const { id, handle } = await parked();
    await handle.signal('retryDeadLetters');
    const [retrying] = await eventually('the retry', async () => {
      const events = await eventsOf(id, 'dead_letter_retrying');
      return events.length > 0 && events;
    });
    expect(retrying?.data.by).toMatchObject({ sub: 'temporal-ui, unknown' });
  });

  it('what the codec endpoint sealed names the person who was signed in, and is no command', async () => {
    const { id, deadLetter, owner } = await parked();
    const workflowId = idOf(owner, id);
    const admin = await platform.admin();
    const sealed = async (value: unknown): Promise<Payload[]> => {
      const json = {
        metadata: { encoding: Buffer.from('json/plain').toString('base64') },
        data: Buffer.from(JSON.stringify(value)).toString('base64'),
      };
      const { body } = await admin.post('/codec/encode', { payloads: [json] });
      const [payload] = body.payloads as { metadata: Record<string, string>; data: string }[];
      return [
        {
          metadata: Object.fromEntries(
            Object.entries(payload?.metadata ?? {}).map(([key, text]) => [key, Buffer.from(text, 'base64')]),
          ),
          data: Buffer.from(payload?.data ?? '', 'base64'),
        },
      ];
    };
    await signalRaw(workflowId, await sealed(cancellation(owner)));
    await platform.temporal.workflowService.updateWorkflowExecution({
      namespace: platform.config.TEMPORAL_NAMESPACE,
      workflowExecution: { workflowId },
      waitPolicy: { lifecycleStage: 3 },
      request: {
        meta: { updateId: randomUUID(), identity: 'temporal-ui' },
        input: { name: 'resolveDeadLetter', args: { payloads: await sealed({ id: deadLetter, action: 'retry' }) } },
      },
    });
    const [retrying] = await eventually('the retry', async () => {
      const events = await eventsOf(id, 'dead_letter_retrying');
      return events.length > 0 && events;
    });
    expect(retrying?.data.by).toEqual({ role: 'admin', sub: admin.sub, client_id: admin.clientId });
    expect(await stateOf(owner, id)).not.toBe('cancelled');
  });
});

describe('the codec endpoint', () => {
  it('reads what it sealed and what a workflow sealed, and gives nothing of its own labels away', async () => {
    const endpoint = codecEndpoint(Keyring.parse(platform.config.encryptionKeys));
    const json = { metadata: { encoding: 'anNvbi9wbGFpbg==' }, data: 'MQ==' };
    const actor: Actor = { role: 'admin', sub: 'keeper', client_id: 'ops' };
    const [sealed] = await endpoint.encode([json], actor);
    expect(JSON.stringify(sealed)).not.toContain(Buffer.from('keeper').toString('base64').slice(0, 6));
    expect(await endpoint.decode([sealed])).toEqual([json]);
  });
});
