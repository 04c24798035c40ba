/** The inactivity timer: when a silent client is at risk and when the session is abandoned. */
import { describe, expect, it } from 'vitest';
import { MINUTE, OPTIONS, generating, startSession } from '../../support/session-workflow.js';

describe('a silent client', () => {
  it('has a low risk after five minutes of silence, counted from the last answer', async () => {
    const { runtime, session, send } = startSession();
    await runtime.advance(4 * MINUTE);
    send('submit_answers', { answers: [{ answer: 'power' }], batch: false });
    await runtime.advance(4 * MINUTE);
    expect(session.state.risk.level).toBe('low');
    const { seq } = session.state;
    await runtime.advance(2 * MINUTE);
    // Silence alone scores 30 of 100, which is a low risk and adds no event.
    expect(session.state.seq).toBe(seq);
    expect(session.projection.isFull).toBe(false);
  });

  it('who does not return leaves a session that is closed as abandoned', async () => {
    const { runtime, session } = startSession();
    await runtime.advance(OPTIONS.abandon_after_ms - 1);
    expect(session.closed).toBe(false);
    await runtime.advance(1);
    expect(session.state).toMatchObject({ state: 'abandoned', close_reason: 'silence' });
  });

  it('keeps the session open by sending any command', async () => {
    const { runtime, session, send } = startSession();
    await runtime.advance(OPTIONS.abandon_after_ms - 1);
    send('save_checkpoint', { version: 1, hash: 'h' });
    await runtime.advance(OPTIONS.abandon_after_ms - 1);
    expect(session.closed).toBe(false);
    await runtime.advance(1);
    expect(session.state.state).toBe('abandoned');
  });

  it('keeps the session open while a step of the platform is pending', async () => {
    const { runtime, session } = await generating();
    await runtime.advance(10 * OPTIONS.abandon_after_ms);
    expect(session.state.state).toBe('generating_recommendations');
    expect(runtime.count('generateRecommendations')).toBe(1);
  });
});
