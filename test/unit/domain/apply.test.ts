import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apply, RECENT_EVENTS } from '../../../src/domain/session/apply.js';
import type { CommandOutcome, CommandResult } from '../../../src/domain/session/commands.js';
import type { EventBody } from '../../../src/domain/session/events.js';
import type { SessionState } from '../../../src/domain/session/model.js';
import { rememberOutcome } from '../../../src/domain/session/outcomes.js';
import { SESSION_STATES, stageRank } from '../../../src/domain/session/states.js';
import {
  ADMIN,
  OWNER,
  after,
  answersOf,
  command,
  commit,
  decisionOf,
  deadLetterOf,
  newSession,
  NOW,
  observationOf,
  parked,
  PHOTO,
  RECOMMENDATIONS,
  atStage,
} from '../../support/session-fixtures.js';

const anyEvent: fc.Arbitrary<EventBody> = fc.oneof(
  fc.record({
    type: fc.constant('answer_accepted' as const),
    question_id: fc.constantFrom('name', 'colour', 'dogs'),
    value: fc.string(),
  }),
  fc.record({ type: fc.constant('question_skipped' as const), question_id: fc.constantFrom('visit', 'spot') }),
  fc.record({
    type: fc.constant('state_change' as const),
    from: fc.constant('started' as const),
    to: fc.constantFrom(...SESSION_STATES),
  }),
  fc.constant({ type: 'recommendations_requested' } as const),
  fc
    .constantFrom([], RECOMMENDATIONS)
    .map((recommendations) => ({ type: 'recommendations_generated', recommendations }) as const),
  fc.constant({ type: 'review_opened' } as const),
  fc.constant({ type: 'session_resumed' } as const),
  fc.nat(9).map((version) => ({ type: 'checkpoint_saved', version, hash: 'h' }) as const),
  fc.constantFrom('a', 'b').map((id) => ({ type: 'dead_letter_opened', dead_letter: deadLetterOf({ id }) }) as const),
  fc
    .constantFrom('a', 'b')
    .map((id) => ({ type: 'dead_letter_resolved', dead_letter_id: id, resolution: 'retried', by: ADMIN }) as const),
);

const accept = (state: SessionState, id: string, jobId?: string): SessionState => {
  const result: CommandResult = {
    state: state.state,
    stage: state.stage,
    version: state.seq,
    question_id: null,
    progress: { answered: 0, estimated_total: 0, percent: 0 },
    job_id: jobId,
  };
  const outcome: CommandOutcome = {
    status: 'accepted',
    hash: 'h',
    type: 'decide',
    actor: OWNER,
    seq: state.seq,
    result,
    ...(jobId === undefined ? {} : { job: 'running' }),
  };
  return rememberOutcome(state, id, outcome);
};
const jobOf = (state: SessionState, id: string): string | undefined => {
  const outcome = state.outcomes[id];
  return outcome?.status === 'accepted' ? outcome.job : undefined;
};

describe('any sequence of events', () => {
  const afterAll = (events: readonly EventBody[]): SessionState[] => {
    const states = [newSession()];
    for (const event of events) states.push(commit(states[states.length - 1] ?? newSession(), [event], 'c'));
    return states;
  };

  it('is numbered without gaps', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => afterAll(events).every((state, index) => state.seq === index)),
    );
  });

  it('never lowers the stage, and dates each stage once', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const states = afterAll(events);
        for (const [index, state] of states.entries()) {
          const before = states[index - 1] ?? state;
          expect(stageRank(state.stage)).toBeGreaterThanOrEqual(stageRank(before.stage));
          expect(state.stage_reached_at).toMatchObject(before.stage_reached_at);
          expect(state.stage_reached_at[state.stage]).toBeDefined();
        }
      }),
    );
  });

  it('keeps the newest events only, without a client’s words', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: RECENT_EVENTS, maxLength: RECENT_EVENTS * 2 }), (events) => {
        const state = afterAll(events)[events.length];
        expect(state?.recent).toHaveLength(RECENT_EVENTS);
        expect(state?.recent.at(-1)?.seq).toBe(events.length);
        for (const event of state?.recent ?? []) if (event.type === 'answer_accepted') expect(event.value).toBe('');
      }),
    );
  });

  it('does not change the state it is applied to', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), anyEvent, (events, last) => {
        const state = afterAll(events).at(-1) ?? newSession();
        const before = structuredClone(state);
        apply(state, { ...last, seq: state.seq + 1, at: NOW });
        expect(state).toEqual(before);
      }),
    );
  });
});

describe('answers', () => {
  it('engage the session, but a skip does not', () => {
    const skipped = commit(newSession(), [{ type: 'question_skipped', question_id: 'visit' }]);
    expect(skipped).toMatchObject({ stage: 'started', answers: { visit: { value: null } }, answers_total: 1 });
    expect(commit(skipped, [{ type: 'answer_accepted', question_id: 'name', value: 'x' }])).toMatchObject({
      stage: 'engaged',
      answers_version: 2,
    });
  });

  it('are counted as corrections when they replace an earlier answer', () => {
    const answer = (value: string): EventBody => ({ type: 'answer_accepted', question_id: 'name', value });
    const state = commit(newSession(), [answer('a'), answer('b'), answer('c')]);
    expect(state).toMatchObject({
      answers_total: 3,
      corrections_total: 2,
      answers: { name: { value: 'c', corrections: 2 } },
    });
  });
});

describe('jobs', () => {
  it('are named after the command that created them', () => {
    expect(atStage.generating().jobs).toMatchObject([
      { kind: 'generate_recommendations', id: expect.stringMatching(/^generate:command-\d+$/) as string },
    ]);
    const decision = decisionOf(['r-1', 'r-2']);
    expect(after(atStage.awaiting(), decision).jobs).toEqual([
      { kind: 'apply', id: `apply:${decision.command_id}`, command_id: decision.command_id },
    ]);
    const observation = observationOf('o-9', [PHOTO]);
    expect(after(newSession(), observation).jobs).toMatchObject([
      { kind: 'process_observation', id: 'process:o-9', command_id: observation.command_id },
    ]);
  });

  it('are not created for an observation without media', () => {
    expect(after(newSession(), observationOf('o-9'))).toMatchObject({
      jobs: [],
      observations: [{ status: 'processed' }],
    });
  });

  it('finish their own command and no other', () => {
    const decision = decisionOf(['r-1', 'r-2']);
    const jobId = `apply:${decision.command_id}`;
    let state = accept(
      accept(after(atStage.awaiting(), decision), decision.command_id, jobId),
      'another',
      'apply:another',
    );
    state = commit(state, [{ type: 'job_finished', job_id: jobId, status: 'succeeded' }]);
    expect(state.jobs).toEqual([]);
    expect([jobOf(state, decision.command_id), jobOf(state, 'another')]).toEqual(['succeeded', 'running']);
  });

  it('that no command waits for change no outcome', () => {
    const observation = observationOf('o-9', [PHOTO]);
    let state = accept(after(newSession(), observation), observation.command_id);
    state = commit(state, [{ type: 'job_finished', job_id: 'process:o-9', status: 'failed' }]);
    expect(state.jobs).toEqual([]);
    expect(jobOf(state, observation.command_id)).toBeUndefined();
  });

  it('that are open when the session closes fail together with their commands', () => {
    for (const to of ['cancelled', 'abandoned'] as const) {
      const decision = decisionOf(['r-1', 'r-2']);
      const before = accept(after(atStage.awaiting(), decision), decision.command_id, `apply:${decision.command_id}`);
      const state = commit(before, [{ type: 'state_change', from: 'applying', to, reason: 'because' }]);
      expect(state).toMatchObject({ state: to, jobs: [], close_reason: 'because' });
      expect(state.closed_at).toBeDefined();
      expect(jobOf(state, decision.command_id)).toBe('failed');
    }
  });

  it('keep their drafts and the version of the answers that the drafts were made from', () => {
    const state = atStage.generating();
    const [job] = state.jobs;
    const drafts = RECOMMENDATIONS.map(({ id: _id, validation: _validation, ...draft }) => draft);
    const kept = commit(state, [{ type: 'drafts_generated', job_id: job?.id ?? '', drafts, answers_version: 4 }]);
    expect(kept.jobs).toEqual([{ ...job, drafts, drafts_version: 4 }]);
  });
});

describe('observations', () => {
  it('take the sizes of their own photos’ renditions', () => {
    const state = commit(after(newSession(), observationOf('o-9', [PHOTO])), [
      {
        type: 'observation_processed',
        unreadable: [],
        observation_id: 'o-9',
        status: 'processed',
        sizes: { 'm-1': { width: 640, height: 480 }, 'm-2': { width: 1, height: 1 } },
      },
    ]);
    expect(state.observations).toMatchObject([
      { status: 'processed', media: [{ media_id: 'm-1', width: 640, height: 480 }] },
    ]);
    expect(state.observations[0]?.media).toHaveLength(1);
  });
});

describe('decisions', () => {
  it('that approve nothing return the session to the interview with their reasons', () => {
    const state = after(atStage.awaiting(), decisionOf([], ['r-1', 'r-2']));
    expect(state).toMatchObject({
      state: 'collecting_info',
      stage: 'approval_decision',
      returned_reasons: ['not r-1', 'not r-2'],
      jobs: [],
    });
  });

  it('are dropped when new recommendations arrive', () => {
    const rejected = after(atStage.awaiting(), decisionOf([], ['r-1', 'r-2']));
    const state = commit(rejected, [{ type: 'recommendations_generated', recommendations: RECOMMENDATIONS }]);
    expect(state.decision).toBeUndefined();
    expect(state.returned_reasons).toEqual([]);
  });
});

describe('dead letters', () => {
  it('count as one however often they return', () => {
    const twice = parked(parked(newSession()), { occurrences: 2, attempts: 8 });
    expect(twice).toMatchObject({ dead_letters_total: 1, dead_letters: [{ attempts: 8 }] });
    expect(twice.dead_letters).toHaveLength(1);
  });

  it('are marked while they are retried and removed once resolved', () => {
    const { id } = deadLetterOf();
    const retrying = commit(parked(newSession()), [
      { type: 'dead_letter_retrying', dead_letter_id: id, by: ADMIN, corrected: false },
    ]);
    expect(retrying.dead_letters).toMatchObject([{ status: 'retrying' }]);
    expect(
      commit(retrying, [{ type: 'dead_letter_resolved', dead_letter_id: id, resolution: 'retried', by: ADMIN }])
        .dead_letters,
    ).toEqual([]);
  });
});

describe('completion', () => {
  it('sets the last stage', () => {
    const state = commit(atStage.applying(), [{ type: 'state_change', from: 'applying', to: 'completed' }]);
    expect(state).toMatchObject({ state: 'completed', stage: 'completed' });
    expect(Object.keys(state.stage_reached_at)).toHaveLength(5);
  });

  it('is not reached by a cancelled session', () => {
    expect(after(atStage.awaiting(), command('cancel_session', { reason: 'x' })).stage).toBe(
      'recommendations_generated',
    );
  });

  it('requires answers', () => {
    expect(after(newSession(), answersOf({ answer: 'Depot' })).stage).toBe('engaged');
  });
});
