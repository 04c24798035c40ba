/** The outbox: what it passes to the sink, when it drops events, and when the flush activity writes them. */
import { describe, expect, it } from 'vitest';
import { startSession } from '../../support/session-workflow.js';

const answer = { answers: [{ answer: 'power' }], batch: false } as const;
const seqsOf = (batch: { readonly events: readonly { readonly seq: number }[] } | undefined): number[] =>
  batch?.events.map(({ seq }) => seq) ?? [];

describe('while PostgreSQL answers,', () => {
  it('each workflow task passes its new events to the sink once', async () => {
    const { runtime, send, session } = startSession();
    expect(seqsOf(runtime.written.at(-1))).toEqual([1]);
    await runtime.finishTask();
    send('submit_answers', answer);
    expect(seqsOf(runtime.written.at(-1))).toEqual([2, 3]);
    await runtime.finishTask();
    expect(session.carry().outbox).toEqual({ events: [], commands: [] });
    expect(runtime.count('flushProjection')).toBe(0);
  });

  it('the commands of one workflow task are passed to the sink together', async () => {
    const { runtime, send } = startSession();
    send('submit_answers', answer);
    send('save_checkpoint', { version: 1, hash: 'h' });
    expect(seqsOf(runtime.written.at(-1))).toEqual([1, 2, 3, 4]);
    expect(runtime.written.at(-1)?.commands).toHaveLength(2);
  });
});

describe('while PostgreSQL is unreachable,', () => {
  it('the outbox keeps all events since the last write, and one activity flushes them', async () => {
    const { runtime, send, session } = startSession();
    await runtime.finishTask();
    send('submit_answers', answer);
    await runtime.finishTask();
    session.projection.fellBehind();
    send('save_checkpoint', { version: 1, hash: 'h' });
    await runtime.finishTask();
    expect(runtime.count('flushProjection')).toBe(1);
    const flush = runtime.activity('flushProjection');
    expect(flush.input).toMatchObject({ events: [{ seq: 2 }, { seq: 3 }] });
    const handedOver = runtime.written.length;
    flush.complete();
    await runtime.finishTask();
    // A second flush writes the events added meanwhile, before the sink is used again.
    expect(runtime.activity('flushProjection').input).toMatchObject({ events: [{ seq: 4 }] });
    expect(runtime.memos).toEqual([]);
    runtime.activity('flushProjection').complete();
    await runtime.finishTask();
    expect(runtime.memos).toEqual([{ projected_version: 4 }]);
    expect(runtime.written).toHaveLength(handedOver);
    send('save_checkpoint', { version: 2, hash: 'i' });
    expect(seqsOf(runtime.written.at(-1))).toEqual([5]);
  });

  it('the next run carries over the unwritten events', async () => {
    const { runtime, send, session } = startSession();
    await runtime.finishTask();
    send('submit_answers', answer);
    session.projection.fellBehind();
    const carry = session.carry();
    expect(seqsOf(carry.outbox)).toEqual([2, 3]);
    startSession(carry, runtime);
    await runtime.finishTask();
    expect(runtime.activity('flushProjection').input).toMatchObject({ run_no: 1, events: [{ seq: 2 }, { seq: 3 }] });
  });

  it('a closing session waits until the outbox is empty', async () => {
    const { runtime, send, session } = startSession();
    await runtime.finishTask();
    session.projection.fellBehind();
    send('cancel_session', { reason: 'cancelled_by_client' });
    let isFinished = false;
    void session.projection.finish().then(() => (isFinished = true));
    await runtime.finishTask();
    expect(isFinished).toBe(false);
    for (const activity of runtime.activities) activity.complete();
    await runtime.finishTask();
    expect(isFinished).toBe(true);
  });
});
