import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerResult, CommandOutcome } from '../../../src/domain/session/commands.js';
import type { SessionState } from '../../../src/domain/session/model.js';
import { findOutcome, rememberOutcome } from '../../../src/domain/session/outcomes.js';
import { OUTCOMES_BUDGET_BYTES, OUTCOMES_KEPT, sizeOf } from '../../../src/domain/session/size.js';
import { OWNER, command, newSession } from '../../support/session-fixtures.js';

const acceptedWith = (results: readonly AnswerResult[] | undefined, job?: 'running' | 'succeeded'): CommandOutcome => ({
  status: 'accepted',
  hash: 'h',
  type: 'submit_answers',
  actor: OWNER,
  seq: 1,
  result: {
    state: 'collecting_info',
    stage: 'engaged',
    version: 1,
    question_id: 'name',
    progress: { answered: 1, estimated_total: 9, percent: 11 },
    results,
  },
  ...(job === undefined ? {} : { job }),
});
const small = acceptedWith([{ question_id: 'name', accepted: true, value: 'Depot' }]);
/** The largest outcome of a batch: 50 values just short enough to be kept, three bytes a character. */
const large = acceptedWith(
  Array.from({ length: 50 }, () => ({ question_id: 'name', accepted: true, value: 'ह'.repeat(198) })),
);

const remember = (outcomes: readonly (readonly [string, CommandOutcome])[], start = newSession()): SessionState =>
  outcomes.reduce((state, [id, outcome]) => rememberOutcome(state, id, outcome), start);
const many = (count: number, outcome: CommandOutcome): (readonly [string, CommandOutcome])[] =>
  Array.from({ length: count }, (_, index) => [`c${index}`, outcome] as const);

describe('a repeated command', () => {
  const state = rememberOutcome(newSession(), 'c', small);

  it('gets its first outcome', () => {
    expect(
      findOutcome(state, command('submit_answers', { answers: [], batch: false }, { command_id: 'c', hash: 'h' })),
    ).toEqual(small);
  });

  it('with another body is rejected, whatever the first outcome was', () => {
    const refused = findOutcome(state, command('cancel_session', { reason: 'x' }, { command_id: 'c', hash: 'other' }));
    expect(refused).toMatchObject({
      status: 'rejected',
      type: 'cancel_session',
      rejection: { code: 'idempotency_key_reused' },
    });
  });

  it('is not confused with the properties that every JavaScript object has', () => {
    for (const id of ['constructor', '__proto__', 'toString'])
      expect(findOutcome(newSession(), command('open_session', {}, { command_id: id }))).toBeUndefined();
  });
});

describe('the stored outcomes', () => {
  it('are the newest 200', () => {
    const state = remember(many(OUTCOMES_KEPT + 50, small));
    expect(Object.keys(state.outcomes)).toHaveLength(OUTCOMES_KEPT);
    expect(Object.keys(state.outcomes)[0]).toBe('c50');
    expect(state.outcomes[`c${OUTCOMES_KEPT + 49}`]).toEqual(small);
  });

  it('can be 200 ordinary outcomes within the byte budget', () => {
    expect(sizeOf(remember(many(OUTCOMES_KEPT, small)).outcomes)).toBeLessThanOrEqual(OUTCOMES_BUDGET_BYTES);
  });

  it('stay within their byte budget even with a few large outcomes', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(small, large), { minLength: 1, maxLength: 60 }), (outcomes) => {
        let state = newSession();
        for (const [index, outcome] of outcomes.entries()) {
          state = rememberOutcome(state, `c${index}`, outcome);
          expect(sizeOf(state.outcomes)).toBeLessThanOrEqual(OUTCOMES_BUDGET_BYTES);
          expect(state.outcomes[`c${index}`]).toBeDefined();
        }
      }),
      { numRuns: 30 },
    );
  });

  it('always include work that is still running', () => {
    const running = acceptedWith(undefined, 'running');
    const state = remember([['work', running], ...many(OUTCOMES_KEPT * 2, small)]);
    expect(state.outcomes.work).toEqual(running);
    expect(Object.keys(state.outcomes)).toHaveLength(OUTCOMES_KEPT);
    const done = remember([['work', acceptedWith(undefined, 'succeeded')], ...many(OUTCOMES_KEPT, small)]);
    expect(done.outcomes.work).toBeUndefined();
  });

  it('leave out long values, which the repeated request itself contains', () => {
    const long = acceptedWith([
      { question_id: 'name', accepted: true, value: 'x'.repeat(201) },
      { question_id: 'dogs', accepted: true, value: 4 },
      { question_id: 'visit', accepted: true, value: null },
    ]);
    const kept = rememberOutcome(newSession(), 'c', long).outcomes.c;
    expect(kept).toMatchObject({
      status: 'accepted',
      result: { results: [{ question_id: 'name', accepted: true }, { value: 4 }, { value: null }] },
    });
    expect(JSON.stringify(kept)).not.toContain('xxx');
  });

  it('are added without a change of the input state', () => {
    const before = newSession();
    rememberOutcome(before, 'c', small);
    expect(before.outcomes).toEqual({});
  });
});
