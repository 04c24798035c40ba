/** The clear part of every projected event, which analysts read, holds nothing that a person said or wrote. */
import { describe, expect, it } from 'vitest';
import { analyticsOf, REASON_CODES, reasonCode } from '../../../src/domain/session/analytics.js';
import type { EventBody, EventType } from '../../../src/domain/session/events.js';
import { decide } from '../../../src/domain/session/decide/decide.js';
import {
  after,
  answersOf,
  CATALOGUE,
  command,
  decisionOf,
  deadLetterOf,
  NOW,
  observationOf,
  PHOTO,
  RECOMMENDATIONS,
  atStage,
} from '../../support/session-fixtures.js';

const CANARY = 'canary';
const recommendation = {
  ...(RECOMMENDATIONS[0] ?? {
    id: '',
    rule_id: '',
    kind: 'task' as const,
    follow_ups: [],
    confidence: 0,
    evidence: [],
    validation: { status: 'weak' as const, issues: [] },
  }),
  title: CANARY,
  payload: { title: CANARY },
  follow_ups: [{ entity_type: 'task' as const, payload: { title: CANARY } }],
  validation: { status: 'weak' as const, issues: [CANARY] },
};
const { id: _id, validation: _validation, ...draft } = recommendation;

/** One event of every type, with a canary in every field that can hold a client's words. */
const KEEPER = { role: 'admin', sub: 'keeper', client_id: 'acme' } as const;

const EVENTS: { readonly [T in EventType]: Extract<EventBody, { type: T }> } = {
  session_started: { type: 'session_started', language: 'en', conversation_type: 'site_survey' },
  state_change: { type: 'state_change', from: 'collecting_info', to: 'cancelled', reason: CANARY },
  answer_accepted: {
    type: 'answer_accepted',
    question_id: 'name',
    value: CANARY,
    previous: CANARY,
    answered_at: CANARY,
  },
  question_skipped: { type: 'question_skipped', question_id: 'name', previous: CANARY, answered_at: CANARY },
  observation_added: {
    type: 'observation_added',
    observation: {
      observation_id: 'o-1',
      observation_type: 'safety',
      note: CANARY,
      latitude: 12.3456,
      longitude: 77.6543,
      media: [{ ...PHOTO, file_name: `${CANARY}.jpg` }],
      at: NOW,
      status: 'queued',
    },
  },
  observation_processed: {
    type: 'observation_processed',
    unreadable: [],
    observation_id: 'o-1',
    status: 'processed',
    sizes: { 'm-1': { width: 1, height: 1 } },
  },
  answer_refused: { type: 'answer_refused', question_id: 'name', code: 'invalid_answer', kind: 'unfit', times: 2 },
  risk_changed: { type: 'risk_changed', from: 'low', to: 'high', score: 75, factors: ['inactivity_5min'] },
  intervention_made: {
    type: 'intervention_made',
    intervention: 'simplify_question',
    question_id: 'name',
    score: 55,
    level: 'medium',
    factors: ['question_confusion'],
  },
  recommendations_requested: { type: 'recommendations_requested' },
  drafts_generated: { type: 'drafts_generated', job_id: 'generate:c', drafts: [draft], answers_version: 3 },
  recommendations_generated: { type: 'recommendations_generated', recommendations: [recommendation] },
  review_opened: { type: 'review_opened' },
  decision_made: {
    type: 'decision_made',
    decision: {
      approved_items: ['r-1'],
      rejected_items: [{ id: 'r-2', reason: CANARY }],
      modifications: { 'r-1': { title: CANARY } },
      comment: CANARY,
    },
  },
  recommendations_applied: {
    type: 'recommendations_applied',
    applied: [{ recommendation_id: 'r-1', effect_index: 0, entity_type: 'task', entity_id: 'e-1' }],
  },
  checkpoint_saved: { type: 'checkpoint_saved', version: 3, hash: CANARY },
  session_resumed: { type: 'session_resumed', device: CANARY },
  dead_letter_opened: { type: 'dead_letter_opened', dead_letter: deadLetterOf() },
  dead_letter_retrying: {
    type: 'dead_letter_retrying',
    dead_letter_id: 'l',
    by: KEEPER,
    reason: CANARY,
    corrected: true,
  },
  dead_letter_resolved: {
    type: 'dead_letter_resolved',
    dead_letter_id: 'l',
    resolution: 'skipped',
    by: KEEPER,
    reason: CANARY,
  },
  job_finished: { type: 'job_finished', job_id: 'apply:c', status: 'failed' },
};

describe.each(Object.entries(EVENTS))('%s', (_type, body) => {
  const shown = analyticsOf({ ...body, seq: 1, at: NOW });

  it('shows nothing that a person said, wrote or named', () => {
    const text = JSON.stringify(shown);
    expect(text).not.toContain(CANARY);
    expect(text).not.toContain('12.34');
    expect(text).not.toContain('77.65');
  });

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(shown))).toEqual(JSON.parse(JSON.stringify(shown)));
    expect(typeof shown).toBe('object');
  });
});

describe('the clear part of an event', () => {
  const show = (body: EventBody): Record<string, unknown> => analyticsOf({ ...body, seq: 1, at: NOW });

  it('names the question and says whether the answer is a correction', () => {
    expect(show(EVENTS.answer_accepted)).toEqual({ question_id: 'name', correction: true });
    expect(show({ type: 'answer_accepted', question_id: 'name', value: 'x' })).toEqual({
      question_id: 'name',
      correction: false,
    });
    expect(show({ type: 'question_skipped', question_id: 'visit', previous: null })).toEqual({
      question_id: 'visit',
      correction: true,
    });
  });

  it('names recommendations and decisions by id', () => {
    expect(show(EVENTS.recommendations_generated)).toEqual({
      recommendations: [{ id: 'r-1', kind: 'work_order', confidence: 0.8, status: 'weak' }],
    });
    expect(show(EVENTS.decision_made)).toEqual({ approved: ['r-1'], rejected: ['r-2'], modified: ['r-1'] });
    expect(show(EVENTS.recommendations_applied)).toEqual({ applied: 1 });
  });

  it('shows the kinds of media, never their names', () => {
    expect(show(EVENTS.observation_added)).toEqual({
      observation_id: 'o-1',
      observation_type: 'safety',
      media: ['photo'],
    });
  });

  it('shows the whole dead letter and who resolved it', () => {
    expect(show(EVENTS.dead_letter_opened)).toEqual({ dead_letter: deadLetterOf() });
    expect(show(EVENTS.dead_letter_resolved)).toEqual({
      dead_letter_id: 'l',
      resolution: 'skipped',
      by: KEEPER,
    });
  });

  it('names the person who caused it, and replaces the characters that a JSON column refuses', () => {
    const actor = { ...KEEPER, sub: `a\u0000b\ud800c${'x'.repeat(900)}` };
    const { actor: shown } = analyticsOf({ type: 'review_opened', seq: 1, at: NOW, actor });
    expect(shown).toMatchObject({ role: 'admin', client_id: 'acme', sub: expect.stringMatching(/^a b c/) as string });
    expect((shown as typeof actor).sub).toHaveLength(500);
  });
});
