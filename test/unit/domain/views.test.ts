/** The views of a session: the snapshot for its owner, the facts for the rules, the attention message for a client. */
import { describe, expect, it } from 'vitest';
import { ACTIVITIES_WITH_DEAD_LETTERS, CLIENT_TEXTS, policyOf } from '../../../src/activities/registry.js';
import { LANGUAGES } from '../../../src/domain/catalogue/types.js';
import { attentionOf } from '../../../src/domain/session/attention.js';
import { factsOf, recommendationsFrom } from '../../../src/domain/session/facts.js';
import { snapshotOf } from '../../../src/domain/session/snapshot.js';
import {
  after,
  answersOf,
  CATALOGUE,
  command,
  commit,
  deadLetterOf,
  newSession,
  NOW,
  observationOf,
  parked,
  PHOTO,
  RECOMMENDATIONS,
  atStage,
} from '../../support/session-fixtures.js';

const EN = { language: 'en', state: 'collecting_info' } as const;

describe('the snapshot', () => {
  it('of a new session asks the first question and fills every field', () => {
    const snapshot = snapshotOf(newSession(), CATALOGUE, CLIENT_TEXTS);
    expect(snapshot).toMatchObject({
      session_id: 's-1',
      conversation_id: 's-1',
      state: 'started',
      stage: 'started',
      parked: false,
      question: { id: 'name' },
      progress: { answered: 0, percent: 0 },
      device: null,
      site_name: null,
      close_reason: null,
      checkpoint_version: null,
      closed_at: null,
      version: 0,
      started_at: new Date(NOW).toISOString(),
      stage_reached_at: { started: new Date(NOW).toISOString() },
    });
    expect(Object.entries(snapshot).filter(([, value]) => value === undefined)).toEqual([]);
  });

  it('shows the owner’s answers, and times as ISO 8601', () => {
    const snapshot = snapshotOf(
      after(atStage.answered(), answersOf({ question_id: 'name', answer: 'Yard' })),
      CATALOGUE,
      CLIENT_TEXTS,
    );
    expect(snapshot.answers.name).toEqual({
      value: 'Yard',
      answered_at: expect.stringMatching(/^2031-05-06T09:3\d:\d\d\.000Z$/) as string,
      corrections: 1,
    });
    expect(snapshot.version).toBeGreaterThan(4);
  });

  it('reveals no internals of the session', () => {
    const state = parked(after(atStage.generating(), observationOf('o-1', [PHOTO])));
    const snapshot = snapshotOf(state, CATALOGUE, CLIENT_TEXTS);
    for (const name of ['sub', 'outcomes', 'jobs', 'recent', 'dead_letters', 'client_id'])
      expect(snapshot).not.toHaveProperty(name);
    expect(snapshot).toMatchObject({
      parked: true,
      attention: [{ step: 'processObservation' }],
      observations: [{ observation_id: 'o-1', observed_at: new Date(NOW).toISOString() }],
    });
  });

  it('of a closed session says when and why', () => {
    expect(snapshotOf(atStage.closed(), CATALOGUE, CLIENT_TEXTS)).toMatchObject({
      state: 'cancelled',
      close_reason: 'cancelled_by_client',
      closed_at: expect.any(String) as string,
    });
  });
});

describe('the attention message', () => {
  it.each(LANGUAGES)('is in plain %s for every step that can park, without the technical failure', (language) => {
    for (const task_name of ACTIVITIES_WITH_DEAD_LETTERS.filter((name) => policyOf(name).clientText !== undefined)) {
      const shown = attentionOf(
        deadLetterOf({ task_name, error_message: 'ECONNREFUSED' }),
        { language, state: 'collecting_info' },
        CLIENT_TEXTS,
      );
      expect(shown.message).not.toContain(task_name);
      expect(shown.message).not.toContain('ECONNREFUSED');
      expect(shown.message.length).toBeGreaterThan(40);
    }
  });

  it('says whether the step is being retried', () => {
    expect(attentionOf(deadLetterOf(), EN, CLIENT_TEXTS)).toMatchObject({
      status: 'needs_attention',
      since: new Date(NOW).toISOString(),
    });
    expect(attentionOf(deadLetterOf({ status: 'retrying' }), EN, CLIENT_TEXTS).status).toBe('being_retried');
    expect(attentionOf(deadLetterOf(), EN, CLIENT_TEXTS).message).toMatch(/You can continue\.$/);
    const applying = attentionOf(deadLetterOf(), { language: 'en', state: 'applying' }, CLIENT_TEXTS);
    expect(applying.message).toMatch(/You do not need to do anything\.$/);
  });
});

describe('the facts for the rules', () => {
  it('are the answers of the branch, without skips', () => {
    const left = after(
      atStage.answered(),
      answersOf(
        { question_id: 'has_dogs', answer: true },
        { question_id: 'dogs', answer: 4 },
        { question_id: 'has_dogs', answer: false },
        { question_id: 'visit', answer: 'skip' },
      ),
    );
    expect(factsOf(left, CATALOGUE).answers).toEqual({
      name: 'Depot',
      colour: 'red',
      has_dogs: false,
      tools: ['keys'],
    });
  });

  it('count media without naming files or people', () => {
    const document = { ...PHOTO, media_id: 'm-2', kind: 'document' as const, file_name: 'plan.pdf' };
    const facts = factsOf(after(newSession(), observationOf('o-1', [PHOTO, document, document])), CATALOGUE);
    expect(facts.observations).toEqual([
      { observation_id: 'o-1', observation_type: 'safety', note: 'a note', photos: 1, documents: 2 },
    ]);
    expect(JSON.stringify(facts)).not.toMatch(/walker-1|gate\.jpg|plan\.pdf|acme/);
  });
});

describe('recommendations', () => {
  const drafts = RECOMMENDATIONS.map(({ id: _id, validation: _validation, ...draft }) => draft);

  it('get the same ids each time they are generated from the same command', () => {
    const ids = (commandId: string): string[] => recommendationsFrom(commandId, drafts, []).map((item) => item.id);
    expect(ids('abcdefghijklmnop')).toEqual(ids('abcdefghijklmnop'));
    expect(ids('abcdefghijklmnop')).toEqual(['rule_0.abcdefghijkl', 'rule_1.abcdefghijkl']);
    expect(ids('another-command1')).not.toEqual(ids('abcdefghijklmnop'));
  });

  it('whose validation was skipped are marked as weak, with an issue', () => {
    const [first, second] = recommendationsFrom('c', drafts, [{ status: 'supported', issues: [] }]);
    expect(first?.validation.status).toBe('supported');
    expect(second?.validation).toEqual({ status: 'weak', issues: [expect.stringContaining('not checked') as string] });
  });

  it('are removed when new ones are requested, so that old ones cannot be opened or decided', () => {
    const corrected = after(atStage.awaiting(), answersOf({ question_id: 'name', answer: 'Yard' }));
    expect(snapshotOf(corrected, CATALOGUE, CLIENT_TEXTS).recommendations).toHaveLength(2);
    const again = after(corrected, command('request_recommendations', {}));
    expect(snapshotOf(again, CATALOGUE, CLIENT_TEXTS).recommendations).toEqual([]);
    expect(commit(again, []).stage).toBe('recommendations_generated');
  });
});
