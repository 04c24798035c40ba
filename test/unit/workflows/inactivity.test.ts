/** What silence does to a session, and when. */
import { describe, expect, it } from 'vitest';
import { MINUTE, OPTIONS, generating, startSession } from '../../support/session-workflow.js';

describe('a silent client', () => {
  it('is at risk after five minutes, counted from the last answer', async () => {
    const { runtime, session, send } = startSession();
    await runtime.advance(4 * MINUTE);
    send('submit_answers', { answers: [{ answer: 'power' }], batch: false });
    await runtime.advance(4 * MINUTE);
    expect(session.state.risk.level).toBe('low');
    const { seq } = session.state;
    await runtime.advance(2 * MINUTE);
    // Silence alone scores 30 of 100: assessed, and still low.
    expect(session.state.seq).toBe(seq);
    expect(session.projection.isFull).toBe(false);
  });

  it('loses the session when nobody returns', async () => {
    const { runtime, session } = startSession();
    await runtime.advance(OPTIONS.abandon_after_ms - 1);
    expect(session.closed).toBe(false);
    await runtime.advance(1);
    expect(session.state).toMatchObject({ state: 'abandoned', close_reason: 'silence' });
  });

  it('keeps the session by any sign of life', async () => {
    const { runtime, session, send } = startSession();
    await runtime.advance(OPTIONS.abandon_after_ms - 1);
    send('save_checkpoint', { version: 1, hash: 'h' });
    await runtime.advance(OPTIONS.abandon_after_ms - 1);
    expect(session.closed).toBe(false);
    await runtime.advance(1);
    expect(session.state.state).toBe('abandoned');
  });

  it('keeps the session while a step of ours is pending', async () => {
    const { runtime, session } = await generating();
    await runtime.advance(10 * OPTIONS.abandon_after_ms);
    expect(session.state.state).toBe('generating_recommendations');
    expect(runtime.count('generateRecommendations')).toBe(1);
  });
});
