import { describe, expect, it } from 'vitest';
import { IDLE_SECONDS, LANES, replayTimeline } from '../../../../src/domain/analytics/replay.js';

const START = Date.parse('2026-09-01T10:00:00Z');
const event = (type: string, seconds: number, data: Record<string, unknown> = {}) => ({
  type,
  at: START + seconds * 1_000,
  data,
});

describe('the timeline of a session', () => {
  it('puts risk changes and interventions into their own lane, in order with the conversation', () => {
    const { timeline } = replayTimeline([
      event('session_started', 0),
      event('answer_refused', 20),
      event('risk_changed', 20, { from: 'low', to: 'medium', rose: true, score: 55 }),
      event('intervention_made', 20, { intervention: 'simplify_question', level: 'medium' }),
      event('session_resumed', 40),
      event('risk_changed', 60, { from: 'medium', to: 'low', rose: false, score: 0 }),
      event('dead_letter_opened', 70),
    ]);
    expect(timeline.map(({ event: name, lane }) => [name, lane])).toEqual([
      ['session_started', 'messages'],
      ['answer_refused', 'answers'],
      ['risk_changed', 'risk'],
      ['intervention_made', 'risk'],
      ['session_resumed', 'recovery'],
      ['risk_changed', 'risk'],
      ['dead_letter_opened', 'errors'],
    ]);
    expect(timeline[2]).toMatchObject({ data: { to: 'medium', score: 55 }, offset_seconds: 20 });
    expect(new Set(LANES).size).toBe(LANES.length);
  });

  it('collapses a long pause into one entry and counts it as idle time', () => {
    const { timeline, duration_seconds, idle_seconds } = replayTimeline([
      event('session_started', 0),
      event('answer_accepted', IDLE_SECONDS),
      event('risk_changed', 2 * IDLE_SECONDS + 1),
      event('answer_accepted', 2 * IDLE_SECONDS + 11),
    ]);
    expect(timeline.map(({ event: name, lane, offset_seconds: offset }) => [name, lane, offset])).toEqual([
      ['session_started', 'messages', 0],
      ['question_asked', 'answers', IDLE_SECONDS],
      ['idle', 'idle', IDLE_SECONDS],
      ['risk_changed', 'risk', IDLE_SECONDS],
      ['question_asked', 'answers', IDLE_SECONDS + 10],
    ]);
    expect({ duration_seconds, idle_seconds }).toEqual({
      duration_seconds: 2 * IDLE_SECONDS + 11,
      idle_seconds: IDLE_SECONDS + 1,
    });
  });
});
