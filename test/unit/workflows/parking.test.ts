/** Parking: how a step that fails permanently waits as a dead letter and is resolved. */
import { describe, expect, it } from 'vitest';
import { MINUTE, commandOf, generating, startSession } from '../../support/session-workflow.js';

const STEP = 'generateRecommendations';

async function parked() {
  const started = await generating();
  started.runtime.activity(STEP).fail();
  await started.runtime.finishTask();
  const [deadLetter] = started.session.state.dead_letters;
  if (deadLetter === undefined) throw new Error('nothing is parked');
  return { ...started, id: deadLetter.id };
}

describe('a step that fails permanently', () => {
  it('parks with a dead letter, while the session keeps answering', async () => {
    const { session, send, runtime } = await parked();
    expect(session.state.dead_letters).toMatchObject([
      { task_name: STEP, status: 'open', occurrences: 1, error_type: 'transient_network' },
    ]);
    send('save_checkpoint', { version: 1, hash: 'h' });
    expect(session.state.checkpoint?.version).toBe(1);
    expect(runtime.details).toContain('needs attention');
  });

  it('is retried automatically after doubling pauses', async () => {
    const { session, runtime } = await parked();
    await runtime.advance(MINUTE - 1);
    expect(runtime.count(STEP)).toBe(1);
    await runtime.advance(1);
    expect(runtime.count(STEP)).toBe(2);
    expect(session.state.dead_letters).toMatchObject([{ status: 'retrying' }]);
    runtime.activity(STEP).fail();
    await runtime.advance(2 * MINUTE - 1);
    expect(runtime.count(STEP)).toBe(2);
    await runtime.advance(1);
    expect(runtime.count(STEP)).toBe(3);
    runtime.activity(STEP).complete({ drafts: [] });
    await runtime.finishTask();
    expect(session.state.dead_letters).toEqual([]);
    expect(session.state.dead_letters_total).toBe(1);
  });

  it('runs again with the corrected fields when a person retries it', async () => {
    const { session, runtime, send, id } = await parked();
    send('resolve_dead_letter', {
      id,
      action: 'retryWith',
      input: { facts: { answers: {} } },
      reason: 'a wrong answer',
    });
    await runtime.finishTask();
    expect(runtime.activity(STEP).input).toMatchObject({ session_id: 's-1', facts: { answers: {} } });
    expect(() => send('resolve_dead_letter', { id, action: 'retry' })).toThrow('being retried');
    runtime.activity(STEP).complete({ drafts: [] });
    await runtime.finishTask();
    expect(session.state.recent.findLast(({ type }) => type === 'dead_letter_resolved')).toMatchObject({
      resolution: 'corrected',
    });
  });

  it.each([
    ['skip', 'collecting_info', 'skipped'],
    ['abandon', 'cancelled', 'abandoned'],
  ] as const)('ends by %s, which leaves the session %s', async (action, state, resolution) => {
    const { session, runtime, send, id } = await parked();
    send('resolve_dead_letter', { id, action });
    await runtime.finishTask();
    expect(session.state).toMatchObject({ state, dead_letters: [], jobs: [] });
    expect(session.state.recent.find(({ type }) => type === 'dead_letter_resolved')).toMatchObject({ resolution });
    expect(runtime.count(STEP)).toBe(1);
  });

  it('is retried once by the signal retryDeadLetters, even if it is sent twice', async () => {
    const { session, runtime } = await parked();
    session.retryDeadLetters();
    session.retryDeadLetters();
    await runtime.finishTask();
    expect(runtime.count(STEP)).toBe(2);
  });

  it('stays unchanged when its resolution is rejected', async () => {
    const { session, id } = await parked();
    const before = session.state;
    for (const payload of [
      { id, action: 'Retry' as 'retry' },
      { id, action: 'retryWith' as const },
      { id: 'another', action: 'retry' as const },
    ])
      expect(() => session.execute(commandOf('resolve_dead_letter', payload))).toThrow();
    expect(session.state).toBe(before);
  });
});

describe('a session that drains its jobs before continue-as-new', () => {
  it('keeps a parked step, which can be resolved in the next run', async () => {
    const { session, jobs, runtime, send, id } = await parked();
    expect(jobs.idle).toBe(false);
    jobs.drain();
    await runtime.finishTask();
    expect(jobs.idle).toBe(true);
    // A person may resolve the step after the jobs have drained and before the run ends.
    send('resolve_dead_letter', { id, action: 'retryWith', input: { facts: { answers: {} } } });
    const next = startSession(session.carry(), runtime);
    await runtime.finishTask();
    expect(runtime.count(STEP)).toBe(2);
    expect(runtime.activity(STEP).input).toMatchObject({ facts: { answers: {} } });
    runtime.activity(STEP).complete({ drafts: [] });
    await runtime.finishTask();
    expect(next.session.state).toMatchObject({ dead_letters: [], state: 'generating_recommendations' });
  });

  it('waits for a running activity and schedules no further one', async () => {
    const { session, jobs, runtime } = await generating();
    jobs.drain();
    await runtime.finishTask();
    expect(jobs.idle).toBe(false);
    runtime.activity(STEP).complete({ drafts: [] });
    await runtime.finishTask();
    expect(jobs.idle).toBe(true);
    expect(runtime.count('validateRecommendations')).toBe(0);
    const next = startSession(session.carry(), runtime);
    await runtime.finishTask();
    expect(runtime.count('validateRecommendations')).toBe(1);
    expect(next.session.state.jobs).toHaveLength(1);
  });
});
