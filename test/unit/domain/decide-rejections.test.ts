import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../src/domain/access.js';
import type { Catalogue } from '../../../src/domain/catalogue/types.js';
import {
  REJECTION_STATUS,
  type Command,
  type CommandType,
  type RejectionCode,
} from '../../../src/domain/session/commands.js';
import type { SessionState } from '../../../src/domain/session/model.js';
import { findOutcome, rememberOutcome } from '../../../src/domain/session/outcomes.js';
import { ANSWERS_BUDGET_BYTES } from '../../../src/domain/session/size.js';
import {
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
  PLACED_CATALOGUE,
  rejectionOf,
  atStage,
} from '../../support/session-fixtures.js';

const { id } = deadLetterOf();
const full = (): SessionState =>
  newSession(undefined, {
    answers: { kennel: { value: 'x'.repeat(ANSWERS_BUDGET_BYTES), at: 0, corrections: 0, seq: 1 } },
  });
const finished = (): SessionState =>
  after(
    atStage.answered(),
    answersOf(...['visit', 'spot', 'photo', 'meter'].map((question_id) => ({ question_id, answer: 'skip' }))),
  );
const photoNext = (): SessionState =>
  after(
    atStage.answered(),
    answersOf({ question_id: 'visit', answer: 'skip' }, { question_id: 'spot', answer: 'skip' }),
  );

/** One way to reach each rejection. The test below names the codes that no decision yields. */
const WAYS: Partial<Record<RejectionCode, () => [SessionState, Command, Catalogue?]>> = {
  not_found: () => [atStage.answered(), command('open_session', {}, { actor: { ...OWNER, sub: 'someone-else' } })],
  dead_letter_not_found: () => [atStage.answered(), command('resolve_dead_letter', { id, action: 'retry' })],
  checkpoint_not_found: () => [newSession(), command('resume_session', {})],
  session_closed: () => [atStage.closed(), command('open_session', {})],
  question_not_reached: () => [newSession(), answersOf({ question_id: 'tools', answer: ['keys'] })],
  answer_superseded: () => [
    atStage.answered(),
    command('submit_answers', {
      answers: [{ question_id: 'name', answer: 'Yard', answered_at: '2020-01-01T00:00:00Z' }],
      batch: false,
    }),
  ],
  nothing_to_answer: () => [finished(), answersOf({ answer: 'x' })],
  answers_missing: () => [after(newSession(), answersOf({ answer: 'x' })), command('request_recommendations', {})],
  not_awaiting_approval: () => [atStage.answered(), decisionOf(['r-1'])],
  already_generating: () => [atStage.generating(), command('request_recommendations', {})],
  applying: () => [atStage.applying(), command('cancel_session', { reason: 'x' })],
  dead_letter_resolved: () => [
    commit(parked(atStage.answered()), [
      { type: 'dead_letter_retrying', dead_letter_id: id, by: ADMIN, corrected: false },
    ]),
    command('resolve_dead_letter', { id, action: 'retry' }),
  ],
  confirmation_needed: () => [
    parked(atStage.applying(), { skippable: false }),
    command('resolve_dead_letter', { id, action: 'skip' }),
  ],
  unknown_question: () => [newSession(), answersOf({ question_id: 'nope', answer: 'x' })],
  invalid_answer: () => [newSession(), answersOf({ answer: '' })],
  question_not_skippable: () => [newSession(), answersOf({ answer: 'skip' })],
  unknown_media: () => [photoNext(), answersOf({ question_id: 'photo', answer: 'm-9' })],
  place_required: () => [
    after(photoNext(), observationOf('o-1', [PHOTO])),
    answersOf({ question_id: 'photo', answer: 'm-1' }),
    PLACED_CATALOGUE,
  ],
  unknown_recommendation: () => [atStage.awaiting(), decisionOf(['r-1', 'r-2', 'r-3'])],
  recommendation_not_mentioned: () => [atStage.awaiting(), decisionOf(['r-1'])],
  recommendation_mentioned_twice: () => [atStage.awaiting(), decisionOf(['r-1', 'r-2', 'r-2'])],
  invalid_modification: () => [atStage.awaiting(), decisionOf(['r-1', 'r-2'], [], { 'r-1': { priority: 'whenever' } })],
  session_full: () => [full(), answersOf({ answer: 'Depot' })],
};
const BY_THE_WORKFLOW: readonly RejectionCode[] = ['invalid_command', 'projection_behind'];

describe('a rejection', () => {
  it.each(Object.entries(WAYS))('with the code %s can happen', (code, way) => {
    const rejection = rejectionOf(...way());
    expect(rejection.code).toBe(code);
    expect(rejection.message).toMatch(/^[A-Z].*\.$/);
  });

  it('has a code that is covered above, is the reused key, or comes from the workflow', () => {
    expect([...Object.keys(WAYS), ...BY_THE_WORKFLOW, 'idempotency_key_reused'].sort()).toEqual(
      Object.keys(REJECTION_STATUS).sort(),
    );
  });

  it('has a client error status, unless the projection is behind', () => {
    for (const [code, status] of Object.entries(REJECTION_STATUS))
      expect([400, 404, 409, 422], code).toContain(code === 'projection_behind' ? 404 : status);
    expect(REJECTION_STATUS.projection_behind).toBe(503);
  });

  it('of a reused key precedes every other check', () => {
    const state = rememberOutcome(newSession(), 'c', {
      status: 'rejected',
      hash: 'one',
      type: 'decide',
      actor: OWNER,
      seq: 0,
      rejection: { code: 'applying', message: '', errors: [] },
    });
    const rejected = findOutcome(state, command('open_session', {}, { command_id: 'c', hash: 'two' }));
    expect(rejected).toMatchObject({ status: 'rejected', rejection: { code: 'idempotency_key_reused' } });
  });

  it('has no text that the client sent', () => {
    const secret = 'Priya Sharma';
    const rejections = [
      rejectionOf(after(newSession(), answersOf({ answer: 'Depot' })), answersOf({ answer: secret })),
      rejectionOf(newSession(), answersOf({ question_id: secret, answer: secret })),
    ];
    for (const { message, errors } of rejections) expect(JSON.stringify([message, errors])).not.toContain('Priya');
  });
});

const COMMANDS: readonly Command[] = [
  command('open_session', {}),
  answersOf({ answer: 'x' }),
  observationOf('o-1'),
  command('request_recommendations', {}),
  command('open_review', {}),
  decisionOf(['r-1', 'r-2']),
  command('save_checkpoint', { version: 1, hash: 'h' }),
  command('resume_session', {}),
  command('cancel_session', { reason: 'x' }),
  command('resolve_dead_letter', { id, action: 'retry' }),
];
const as = (given: Command, actor: Actor): Command => ({ ...given, actor });

describe.each(COMMANDS.map((given) => [given.type, given] as const))('%s', (type: CommandType, given) => {
  it('from another client or an analyst finds no session, whatever its state', () => {
    for (const state of [newSession(), parked(atStage.awaiting()), atStage.closed()]) {
      expect(rejectionOf(state, as(given, { ...OWNER, sub: 'someone-else' })).code).toBe('not_found');
      expect(rejectionOf(state, as(given, { ...OWNER, role: 'analyst' })).code).toBe('not_found');
      expect(rejectionOf(state, as(given, { ...OWNER, client_id: 'another' })).code).toBe('not_found');
      expect(rejectionOf(state, as(given, { ...ADMIN, client_id: 'another' })).code).toBe('not_found');
    }
  });

  it('from an approver of the client finds a session only to decide, and from another client never', () => {
    const approver = { ...ADMIN, role: 'approver' } as const;
    const code = rejectionOf(atStage.closed(), as(given, approver)).code;
    expect(code).toBe(type === 'decide' ? 'session_closed' : 'not_found');
    expect(rejectionOf(atStage.closed(), as(given, { ...approver, client_id: 'another' })).code).toBe('not_found');
  });

  it('from an administrator of every client finds the session', () => {
    const anywhere = { ...ADMIN, client_id: 'another', all_clients: true } as const;
    expect(rejectionOf(atStage.closed(), as(given, anywhere)).code).toBe('session_closed');
  });

  it('on a closed session is rejected as closed for everyone who may see it', () => {
    expect(rejectionOf(atStage.closed(), as(given, ADMIN))).toMatchObject({
      code: 'session_closed',
      message: expect.stringContaining('cancelled') as string,
    });
    if (type !== 'resolve_dead_letter') expect(rejectionOf(atStage.closed(), given).code).toBe('session_closed');
  });
});
