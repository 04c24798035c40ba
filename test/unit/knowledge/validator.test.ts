import { describe, expect, it } from 'vitest';
import { COMPILED_RULES } from '../../../src/domain/recommendations/compiled-rules.js';
import { generateDrafts } from '../../../src/domain/recommendations/generate.js';
import { validateDraft } from '../../../src/domain/recommendations/validate.js';
import type { RecommendationDraft, RecommendationFacts } from '../../../src/domain/recommendations/types.js';
import { factsOf, RULE_FIXTURES, seen } from './rule-fixtures.js';

function draftOf(id: string, facts: RecommendationFacts): RecommendationDraft {
  const draft = generateDrafts(facts).find((one) => one.rule_id === id);
  if (draft === undefined) throw new Error(`${id} did not fire`);
  return draft;
}

const OPEN_DOCK = factsOf('site_survey', { unlocked_entry: true, unlocked_entry_where: 'Dock 2' }, [
  seen('access', 'o-1'),
]);

describe('the status supported', () => {
  it('is given to a draft with evidence and without issues', () => {
    expect(validateDraft(draftOf('unlocked_entry_secure', OPEN_DOCK), OPEN_DOCK)).toEqual({
      status: 'supported',
      issues: [],
    });
  });

  it('gives way to weak, but never to contradicted, on the facts that fired a rule', () => {
    for (const [id, { fires }] of Object.entries(RULE_FIXTURES)) {
      expect(validateDraft(draftOf(id, fires), fires).status, id).not.toBe('contradicted');
    }
  });
});

describe('the status weak', () => {
  it('is given to a draft without evidence', () => {
    const facts = factsOf('site_survey');
    expect(validateDraft(draftOf('site_contact_missing', facts), facts)).toEqual({
      status: 'weak',
      issues: [
        'The confidence of 0.45 is below 0.60.',
        'No answer or observation supports this recommendation directly.',
      ],
    });
  });

  it('is given to a draft with low confidence', () => {
    const draft = { ...draftOf('unlocked_entry_secure', OPEN_DOCK), confidence: 0.59 };
    expect(validateDraft(draft, OPEN_DOCK)).toEqual({
      status: 'weak',
      issues: ['The confidence of 0.59 is below 0.60.'],
    });
  });

  it('is given to a draft with a default value until a person replaces it', () => {
    const facts = factsOf('site_survey', { night_cover: true, guards_night: 2, night_end_hour: 6 });
    const draft = draftOf('night_shift_rule', facts);
    expect(draft.payload).toMatchObject({ shift_start: '20:00', shift_end: '06:00' });
    expect(validateDraft(draft, facts)).toEqual({
      status: 'weak',
      issues: ['The field shift_start holds a default value.'],
    });
    const edited = { ...draft, payload: { ...draft.payload, shift_start: '21:30' } };
    expect(validateDraft(edited, facts)).toEqual({ status: 'supported', issues: [] });
  });
});

describe('the status contradicted', () => {
  const contradictable = COMPILED_RULES.filter((rule) => rule.contradicted_by !== undefined).map((rule) => rule.id);

  it('has a fixture for each rule that can be contradicted', () => {
    expect(
      Object.keys(RULE_FIXTURES)
        .filter((id) => RULE_FIXTURES[id]?.contradicted !== undefined)
        .sort(),
    ).toEqual([...contradictable].sort());
  });

  it.each(contradictable)('is given to %s when another answer contradicts it', (id) => {
    const facts = RULE_FIXTURES[id]?.contradicted ?? factsOf('site_survey');
    const result = validateDraft(draftOf(id, facts), facts);
    expect(result).toEqual({
      status: 'contradicted',
      issues: ['Another answer or observation contradicts this recommendation.'],
    });
  });

  it('is given to a draft whose answer has changed', () => {
    const now = factsOf('site_survey', { ...OPEN_DOCK.answers, unlocked_entry: false }, OPEN_DOCK.observations);
    expect(validateDraft(draftOf('unlocked_entry_secure', OPEN_DOCK), now)).toEqual({
      status: 'contradicted',
      issues: ['The answers and observations no longer lead to this recommendation.'],
    });
  });

  it('is given to a draft whose evidence was removed', () => {
    const now = factsOf('site_survey', { unlocked_entry: true });
    expect(validateDraft(draftOf('unlocked_entry_secure', OPEN_DOCK), now)).toEqual({
      status: 'contradicted',
      issues: ['The answer to unlocked_entry_where no longer exists.', 'The observation o-1 no longer exists.'],
    });
  });

  it('is given to a draft with an unknown rule, article or kind of evidence', () => {
    const draft = draftOf('unlocked_entry_secure', OPEN_DOCK);
    expect(validateDraft({ ...draft, rule_id: 'gone' }, OPEN_DOCK).issues).toEqual(['The rule gone does not exist.']);
    expect(validateDraft({ ...draft, evidence: ['article:gone', 'rumour'] }, OPEN_DOCK).issues).toEqual([
      'The article gone does not exist.',
      'The evidence rumour is of an unknown kind.',
    ]);
  });
});
