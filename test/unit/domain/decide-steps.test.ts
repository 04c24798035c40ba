import { describe, expect, it } from 'vitest';
import { checkEntityPayload } from '../../../src/domain/operations/entity-fields.js';
import { mergePatch, planEffects } from '../../../src/domain/session/decision-check.js';
import { OBSERVATIONS_BUDGET_BYTES, sizeOf } from '../../../src/domain/session/size.js';
import {
  accepted,
  ADMIN,
  after,
  answersOf,
  command,
  commit,
  decisionOf,
  deadLetterOf,
  newSession,
  observationOf,
  OWNER,
  parked,
  PHOTO,
  RECOMMENDATIONS,
  rejectionOf,
  atStage,
} from '../../support/session-fixtures.js';

describe('observations', () => {
  it('move a new session to the interview and engage it', () => {
    const { state, verdict } = accepted(newSession(), observationOf('o-1'));
    expect(state).toMatchObject({ state: 'collecting_info', stage: 'engaged', answers_version: 1 });
    expect(verdict.extra).toEqual({ observation_id: 'o-1' });
  });

  it('are queued with media and complete without media', () => {
    expect(after(newSession(), observationOf('o-1', [PHOTO])).observations).toMatchObject([{ status: 'queued' }]);
    expect(after(newSession(), observationOf('o-1')).observations).toMatchObject([{ status: 'processed' }]);
  });

  it('stay within their byte budget', () => {
    let state = newSession();
    const media = Array.from({ length: 50 }, () => PHOTO);
    const big = observationOf('o', media);
    while (sizeOf(state.observations) + sizeOf(big.payload.observation) <= OBSERVATIONS_BUDGET_BYTES)
      state = after(state, observationOf('o', media));
    expect(rejectionOf(state, big).code).toBe('session_full');
  });
});

describe('a request for recommendations', () => {
  it('is rejected with every missing required answer and the current question', () => {
    const state = after(newSession(), answersOf({ answer: 'Depot' }));
    const rejection = rejectionOf(state, command('request_recommendations', {}));
    expect(rejection).toMatchObject({ code: 'answers_missing', question: { id: 'colour' } });
    expect(rejection.errors.map((error) => error.pointer)).toEqual([
      '/answers/colour',
      '/answers/has_dogs',
      '/answers/tools',
    ]);
  });

  it('needs no answer to a question that may be skipped', () => {
    const given = command('request_recommendations', {});
    const { state, verdict } = accepted(atStage.answered(), given);
    expect(state.state).toBe('generating_recommendations');
    expect(verdict.extra).toEqual({ job_id: `generate:${given.command_id}` });
  });

  it('needs only the answers of the branch', () => {
    const state = after(atStage.answered(), answersOf({ question_id: 'has_dogs', answer: true }));
    expect(rejectionOf(state, command('request_recommendations', {})).errors.map((error) => error.pointer)).toEqual([
      '/answers/dogs',
    ]);
  });

  it('changes nothing while recommendations wait, and is rejected while they are generated or applied', () => {
    expect(accepted(atStage.awaiting(), command('request_recommendations', {})).verdict).toEqual({
      ok: true,
      events: [],
      extra: {},
    });
    expect(rejectionOf(atStage.generating(), command('request_recommendations', {})).code).toBe('already_generating');
    expect(rejectionOf(atStage.applying(), command('request_recommendations', {})).code).toBe('applying');
  });
});

describe('opening the review', () => {
  it('is recorded once', () => {
    const first = accepted(atStage.awaiting(), command('open_review', {}));
    expect(first.verdict.events).toEqual([{ type: 'review_opened' }]);
    expect(first.state.stage).toBe('approval_decision');
    expect(accepted(first.state, command('open_review', {})).verdict.events).toEqual([]);
  });

  it('requires recommendations', () => {
    expect(rejectionOf(atStage.answered(), command('open_review', {})).code).toBe('not_awaiting_approval');
  });
});

describe('a decision', () => {
  it('that approves something starts applying', () => {
    const given = decisionOf(['r-1'], ['r-2']);
    const { state, verdict } = accepted(atStage.awaiting(), given);
    expect(state).toMatchObject({ state: 'applying', stage: 'approval_decision', decision: given.payload });
    expect(verdict.extra).toEqual({ job_id: `apply:${given.command_id}` });
  });

  it('that approves nothing returns the session to the interview', () => {
    expect(after(atStage.awaiting(), decisionOf([], ['r-1', 'r-2'])).state).toBe('collecting_info');
  });

  it('is accepted only while recommendations wait', () => {
    for (const state of [newSession(), atStage.answered(), atStage.generating(), atStage.applying()]) {
      expect(rejectionOf(state, decisionOf(['r-1', 'r-2'])).code).toBe('not_awaiting_approval');
    }
  });

  it.each([
    ['unknown_recommendation', decisionOf(['r-1', 'r-2', 'r-3']), ['/approved_items/2']],
    ['unknown_recommendation', decisionOf(['r-1'], ['r-2', 'r-4']), ['/rejected_items/1/id']],
    ['unknown_recommendation', decisionOf(['r-1', 'r-2'], [], { 'r-5': {} }), ['/modifications/r-5']],
    ['recommendation_mentioned_twice', decisionOf(['r-1', 'r-2'], ['r-1']), ['/approved_items']],
    ['recommendation_mentioned_twice', decisionOf(['r-1', 'r-1', 'r-2']), ['/approved_items']],
    ['recommendation_not_mentioned', decisionOf(['r-1']), ['/approved_items']],
    ['invalid_modification', decisionOf(['r-1'], ['r-2'], { 'r-2': { priority: 'low' } }), ['/modifications/r-2']],
    [
      'invalid_modification',
      decisionOf(['r-1', 'r-2'], [], { 'r-1': { priority: 'urgent', colour: 'red' } }),
      ['/modifications/r-1/priority', '/modifications/r-1/colour'],
    ],
    ['invalid_modification', decisionOf(['r-1', 'r-2'], [], { 'r-1': { title: null } }), ['/modifications/r-1/title']],
  ] as const)('is rejected as %s', (code, given, pointers) => {
    const rejection = rejectionOf(atStage.awaiting(), given);
    expect(rejection.code).toBe(code);
    expect(rejection.errors.map((error) => error.pointer)).toEqual(pointers);
  });

  it('may modify the fields of an approved recommendation', () => {
    const state = after(
      atStage.awaiting(),
      decisionOf(['r-1', 'r-2'], [], { 'r-2': { priority: 'low', due_in_days: 3 } }),
    );
    expect(state.state).toBe('applying');
  });
});

describe('the effects of a decision', () => {
  const { payload } = decisionOf(['r-2', 'r-1'], [], { 'r-1': { description: 'soon', priority: 'low' } });

  it('are numbered within each recommendation, in the order of the recommendations', () => {
    const effects = planEffects(RECOMMENDATIONS, payload);
    expect(effects.map((effect) => [effect.recommendation_id, effect.effect_index, effect.entity_type])).toEqual([
      ['r-1', 0, 'work_order'],
      ['r-1', 1, 'task'],
      ['r-2', 0, 'work_order'],
    ]);
    expect(effects[0]?.payload).toEqual({ title: 'Mend the fence', priority: 'low', description: 'soon' });
    for (const effect of effects) expect(checkEntityPayload(effect.entity_type, effect.payload)).toEqual([]);
  });

  it('do not include rejected recommendations', () => {
    expect(planEffects(RECOMMENDATIONS, { ...payload, approved_items: [] })).toEqual([]);
  });

  it('lack each field that a patch sets to null, and the inputs stay unchanged', () => {
    const [target, patch] = [
      { a: 1, b: 2 },
      { b: null, c: 3 },
    ];
    expect(mergePatch(target, patch)).toEqual({ a: 1, c: 3 });
    expect([target, patch]).toEqual([
      { a: 1, b: 2 },
      { b: null, c: 3 },
    ]);
  });
});

describe('the session commands:', () => {
  it('opening a session again changes nothing', () => {
    expect(accepted(atStage.answered(), command('open_session', {})).verdict.events).toEqual([]);
  });

  it('resuming requires an answer, an observation or a draft', () => {
    expect(rejectionOf(newSession(), command('resume_session', {})).code).toBe('checkpoint_not_found');
    const saved = after(newSession(), command('save_checkpoint', { version: 3, hash: 'h' }));
    expect(accepted(saved, command('resume_session', {})).verdict.extra).toEqual({
      questions_answered: 0,
      checkpoint_version: 3,
      answered_meanwhile: [],
      language: 'en',
    });
    expect(accepted(atStage.answered(), command('resume_session', { device: 'phone' })).verdict.extra).toMatchObject({
      questions_answered: 4,
    });
    expect(after(after(newSession(), observationOf('o-1')), command('resume_session', {})).resumes).toBe(1);
  });

  it('a draft never returns to an older version', () => {
    const saved = after(newSession(), command('save_checkpoint', { version: 3, hash: 'new' }));
    const { state, verdict } = accepted(saved, command('save_checkpoint', { version: 2, hash: 'old' }));
    expect(state.checkpoint).toMatchObject({ version: 3, hash: 'new' });
    expect(verdict).toMatchObject({ events: [], extra: { checkpoint_version: 3 } });
  });

  it('cancelling ends open dead letters, but does not stop what is being applied', () => {
    const state = after(parked(atStage.answered()), command('cancel_session', { reason: 'cancelled_by_client' }));
    expect(state).toMatchObject({ state: 'cancelled', dead_letters: [], dead_letters_total: 1 });
    expect(rejectionOf(atStage.applying(), command('cancel_session', { reason: 'x' })).code).toBe('applying');
  });
});

describe('resolving a dead letter', () => {
  const { id } = deadLetterOf();
  const resolve = (over: object, state = parked(atStage.answered())): ReturnType<typeof accepted> =>
    accepted(state, command('resolve_dead_letter', { id, action: 'retry', ...over }));

  it('by a retry marks it as retried, with the actor and whether its input was corrected', () => {
    expect(resolve({ reason: 'disk is back' }).verdict.events).toEqual([
      {
        type: 'dead_letter_retrying',
        dead_letter_id: id,
        by: ADMIN,
        reason: 'disk is back',
        corrected: false,
      },
    ]);
    expect(resolve({ action: 'retryWith', input: { a: 1 } }).verdict.events).toMatchObject([{ corrected: true }]);
    expect(resolve({}).state.dead_letters).toMatchObject([{ status: 'retrying' }]);
  });

  it('by a skip or an abandonment leaves the outcome to the step itself', () => {
    for (const action of ['skip', 'abandon'] as const) {
      expect(resolve({ action }).verdict).toMatchObject({
        ok: true,
        events: [],
        resolution: { deadLetterId: id, resolution: { action } },
      });
    }
  });

  it('needs a confirmation when its step may not be skipped', () => {
    const state = parked(atStage.applying(), { skippable: false });
    expect(rejectionOf(state, command('resolve_dead_letter', { id, action: 'skip' })).code).toBe('confirmation_needed');
    expect(accepted(state, command('resolve_dead_letter', { id, action: 'skip', confirm: true })).verdict.ok).toBe(
      true,
    );
  });

  it('is rejected for an unknown dead letter, one that is being retried, and a correction without input', () => {
    const state = parked(atStage.answered());
    expect(rejectionOf(state, command('resolve_dead_letter', { id: 'other', action: 'retry' })).code).toBe(
      'dead_letter_not_found',
    );
    const retrying = commit(state, [{ type: 'dead_letter_retrying', dead_letter_id: id, by: ADMIN, corrected: false }]);
    expect(rejectionOf(retrying, command('resolve_dead_letter', { id, action: 'retry' })).code).toBe(
      'dead_letter_resolved',
    );
    expect(rejectionOf(state, command('resolve_dead_letter', { id, action: 'retryWith' }))).toMatchObject({
      code: 'invalid_answer',
      errors: [{ pointer: '/input' }],
    });
  });

  it('is for administrators only: the owner gets not found', () => {
    expect(
      rejectionOf(parked(atStage.answered()), command('resolve_dead_letter', { id, action: 'retry' }, { actor: OWNER }))
        .code,
    ).toBe('not_found');
    expect(
      rejectionOf(newSession(), command('resolve_dead_letter', { id, action: 'retry' }, { actor: ADMIN })).code,
    ).toBe('dead_letter_not_found');
  });
});
