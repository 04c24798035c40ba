import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ARTICLES, COMPILED_RULES } from '../../../src/domain/recommendations/compiled-rules.js';
import { generateDrafts } from '../../../src/domain/recommendations/generate.js';
import { findCatalogue } from '../../../src/domain/catalogue/lookup.js';
import { CONVERSATION_TYPES, LANGUAGES, type QuestionStructure } from '../../../src/domain/catalogue/types.js';
import { checkEntityPayload, ENTITY_TYPES } from '../../../src/domain/operations/entity-fields.js';
import type { AnswerValue } from '../../../src/domain/facts.js';
import type { RecommendationDraft, RecommendationFacts } from '../../../src/domain/recommendations/types.js';
import { factsOf, RULE_FIXTURES, seen } from './rule-fixtures.js';

function draftOf(id: string, facts: RecommendationFacts): RecommendationDraft | undefined {
  return generateDrafts(facts).find((draft) => draft.rule_id === id);
}

function expectStorable(draft: RecommendationDraft): void {
  expect(checkEntityPayload(draft.kind, draft.payload), draft.rule_id).toEqual([]);
  for (const followUp of draft.follow_ups)
    expect(checkEntityPayload(followUp.entity_type, followUp.payload), draft.rule_id).toEqual([]);
}

describe('the set of rules', () => {
  it('covers every conversation type and every kind', () => {
    expect(COMPILED_RULES.length).toBeGreaterThanOrEqual(34);
    expect(new Set(COMPILED_RULES.flatMap((rule) => rule.conversation_types))).toEqual(new Set(CONVERSATION_TYPES));
    expect(new Set(COMPILED_RULES.map((rule) => rule.kind))).toEqual(new Set(ENTITY_TYPES));
  });

  it('has a fixture for each rule and no other fixture', () => {
    expect(Object.keys(RULE_FIXTURES).sort()).toEqual(COMPILED_RULES.map((rule) => rule.id).sort());
  });

  it('has fixtures that a conversation could produce', () => {
    for (const [id, fixture] of Object.entries(RULE_FIXTURES)) {
      const { questions } = findCatalogue(fixture.fires.conversation_type);
      for (const [question, value] of Object.entries(fixture.fires.answers)) {
        const asked = questions.find((one) => one.id === question);
        expect(asked, `${id}: ${question}`).toBeDefined();
        if (asked?.choices)
          for (const choice of Array.isArray(value) ? value : [value])
            expect(asked.choices, `${id}: ${question}`).toContain(choice);
      }
    }
  });
});

describe.each(COMPILED_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('fires with a storable payload in every language', () => {
    for (const language of LANGUAGES) {
      const draft = draftOf(id, { ...(RULE_FIXTURES[id]?.fires ?? factsOf('site_survey')), language });
      expect(draft).toBeDefined();
      if (draft === undefined) continue;
      expectStorable(draft);
      expect(draft.kind).toBe(rule.kind);
      expect(draft.title).toBe(rule.title[language]);
      expect(draft.evidence).toContain(`article:${rule.article}`);
      expect(JSON.stringify([draft.payload, draft.follow_ups])).not.toContain('{{');
    }
  });

  it('does not fire on other facts', () => {
    expect(draftOf(id, RULE_FIXTURES[id]?.quiet ?? factsOf('site_survey'))).toBeUndefined();
  });
});

describe('generateDrafts', () => {
  it('always proposes a site for a survey, even one without a name', () => {
    const draft = draftOf('site_record', {
      conversation_type: 'site_survey',
      language: 'es',
      answers: {},
      observations: [],
    });
    expect(draft?.payload).toEqual({ name: 'Sitio inspeccionado' });
  });

  it('keeps numbers and lists, turns hours into times, and drops missing values', () => {
    const shift = draftOf('day_shift_rule', RULE_FIXTURES['day_shift_rule']?.fires ?? factsOf('site_survey'));
    expect(shift?.payload).toMatchObject({
      shift_start: '07:00',
      shift_end: '19:30',
      minimum_staff: 3,
      days: ['mon', 'tue', 'wed', 'thu', 'fri'],
    });
    const meter = draftOf(
      'electricity_meter_asset',
      factsOf('site_survey', { electricity_meter: true, electricity_reading: 48213 }),
    );
    expect(meter?.payload).toEqual({
      name: 'Electricity meter',
      asset_type: 'electricity_meter',
      unit: 'kWh',
      reading: 48213,
    });
    const site = draftOf('site_record', RULE_FIXTURES['site_record']?.fires ?? factsOf('site_survey'));
    expect(site?.payload).toMatchObject({
      name: 'Marigold Depot',
      latitude: 18.5,
      longitude: 73.8,
      category: 'warehouse',
    });
  });

  it('cuts an answer that is too long for its field', () => {
    const draft = draftOf('site_record', factsOf('site_survey', { site_address: 'Kite Lane '.repeat(200) }));
    expect(String(draft?.payload['address'])).toMatch(/…$/);
    expect(draft && checkEntityPayload('site', draft.payload)).toEqual([]);
  });

  it('counts the available evidence', async () => {
    const answers = { unlocked_entry: true };
    const confidence = async (facts: RecommendationFacts): Promise<number | undefined> =>
      draftOf('unlocked_entry_secure', facts)?.confidence;
    expect(await confidence(factsOf('site_survey', answers))).toBe(0.85);
    expect(await confidence(factsOf('site_survey', { ...answers, unlocked_entry_where: 'Dock 2' }))).toBe(0.88);
    expect(await confidence(factsOf('site_survey', answers, [{ ...seen('access'), photos: 0 }]))).toBe(0.9);
    expect(await confidence(factsOf('site_survey', answers, [seen('access')]))).toBe(0.93);
    expect(draftOf('site_contact_missing', factsOf('site_survey'))?.confidence).toBe(0.45);
    expect(draftOf('night_shift_rule', factsOf('site_survey', { night_cover: true }))?.confidence).toBe(0.65);
  });

  it('cites the evidence of each draft', () => {
    const draft = draftOf(
      'unlocked_entry_secure',
      factsOf('site_survey', { unlocked_entry: true }, [seen('access', 'o-1'), seen('meter', 'o-2')]),
    );
    expect(draft?.evidence).toEqual(['answer:unlocked_entry', 'observation:o-1', 'article:entrances']);
    expect(ARTICLES.map((article) => article.id)).toContain('entrances');
  });

  it('never throws, is deterministic, and yields storable drafts for any answers', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...CONVERSATION_TYPES),
        fc.constantFrom(...LANGUAGES),
        fc.infiniteStream(fc.nat()),
        (type, language, entropy) => {
          const answers: Record<string, AnswerValue> = {};
          for (const question of findCatalogue(type).questions) {
            const value = anyAnswer(question, entropy.next().value as number);
            if (value !== undefined) answers[question.id] = value;
          }
          const facts = { ...factsOf(type, answers, [seen('meter'), seen('safety')]), language };
          const drafts = generateDrafts(facts);
          drafts.forEach(expectStorable);
          expect(generateDrafts(facts)).toEqual(drafts);
          if (type === 'site_survey') expect(drafts.some((draft) => draft.kind === 'site')).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});

function anyAnswer(question: QuestionStructure, entropy: number): AnswerValue | undefined {
  const choices = question.choices ?? [];
  if (entropy % 5 === 0) return undefined;
  if (question.kind === 'yes_no') return entropy % 2 === 0;
  if (question.kind === 'choice') return choices[entropy % choices.length];
  if (question.kind === 'multi_choice') return choices.filter((_choice, index) => (entropy >> index) % 2 === 1);
  if (question.kind === 'number' || question.kind === 'meter_reading')
    return Math.min((question.min ?? 0) + (entropy % 97) / 4, question.max ?? 1e9);
  if (question.kind === 'place') return { latitude: (entropy % 180) - 90, longitude: (entropy % 360) - 180 };
  return entropy % 3 === 0 ? 'x'.repeat(entropy % 3000) : `Note ${entropy}`;
}
