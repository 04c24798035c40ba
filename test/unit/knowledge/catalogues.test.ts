import { describe, expect, it } from 'vitest';
import { COMPILED_CATALOGUES } from '../../../src/domain/catalogue/compiled.js';
import { holds } from '../../../src/domain/conditions.js';
import { findCatalogue } from '../../../src/domain/catalogue/lookup.js';
import { CONVERSATION_TYPES, LANGUAGES, QUESTION_KINDS } from '../../../src/domain/catalogue/types.js';
import { answersFor } from './answer-search.js';

const DEVANAGARI = /[\u0900-\u097f]/;

describe.each(COMPILED_CATALOGUES.map((catalogue) => [`${catalogue.id}@${catalogue.version}`, catalogue] as const))(
  '%s',
  (_name, catalogue) => {
    const branches = catalogue.questions.filter((question) => question.when !== undefined);

    it('begins with a required question that is always asked', () => {
      const first = catalogue.questions[0];
      expect(first).toMatchObject({ required: true, skippable: false });
      expect(first?.when).toBeUndefined();
      expect(['text', 'choice', 'number', 'yes_no']).toContain(first?.kind);
    });

    it('branches', () => {
      expect(branches.length).toBeGreaterThanOrEqual(3);
    });

    it.each(branches.map((question) => question.id))('asks %s on one path and not on another', (id) => {
      const when = branches.find((question) => question.id === id)?.when;
      for (const wanted of [true, false]) {
        const answers = answersFor(catalogue, id, wanted);
        expect(answers, `no answers make the branch ${wanted}`).toBeDefined();
        expect(when && answers && holds(when, { answers })).toBe(wanted);
      }
    });

    it.each(LANGUAGES)('is complete in %s', (language) => {
      for (const question of catalogue.questions) {
        const texts = catalogue.texts[language][question.id];
        expect(texts?.text.trim(), question.id).toBeTruthy();
        expect(Object.keys(texts?.choices ?? {}).sort(), question.id).toEqual([...(question.choices ?? [])].sort());
        expect(texts?.help === undefined, question.id).toBe(catalogue.texts.en[question.id]?.help === undefined);
      }
      expect(Object.keys(catalogue.texts[language])).toHaveLength(catalogue.questions.length);
    });

    it('is translated, not copied', () => {
      for (const { id } of catalogue.questions) {
        const [en, es, hi] = LANGUAGES.map((language) => catalogue.texts[language][id]);
        expect(es?.text, id).not.toBe(en?.text);
        expect(hi?.text, id).toMatch(DEVANAGARI);
        for (const label of Object.values(hi?.choices ?? {})) expect(label, id).toMatch(DEVANAGARI);
        if (hi?.help !== undefined) expect(hi.help, id).toMatch(DEVANAGARI);
      }
    });

    it('lets a photo be skipped', () => {
      for (const question of catalogue.questions) {
        if (question.kind === 'photo') expect(question.skippable, question.id).toBe(true);
        expect(question.required, question.id).toBe(!question.skippable);
      }
    });
  },
);

describe('the set of catalogues', () => {
  it('covers every conversation type with the required number of questions', () => {
    for (const type of CONVERSATION_TYPES) {
      expect(findCatalogue(type).questions.length, type).toBeGreaterThanOrEqual(type === 'site_survey' ? 34 : 9);
    }
  });

  it('uses every kind of question in the survey', () => {
    const kinds = new Set(findCatalogue('site_survey').questions.map((question) => question.kind));
    expect([...kinds].sort()).toEqual([...QUESTION_KINDS].sort());
    expect(findCatalogue('site_survey').questions[0]).toMatchObject({ id: 'site_name', kind: 'text' });
  });
});

describe('findCatalogue', () => {
  it('finds a pinned version and the newest one', () => {
    expect(findCatalogue('site_survey', 1).version).toBe(1);
    const versions = COMPILED_CATALOGUES.filter((one) => one.id === 'site_survey').map((one) => one.version);
    expect(findCatalogue('site_survey').version).toBe(Math.max(...versions));
  });

  it('throws a plain error for an unknown version', () => {
    expect(() => findCatalogue('site_survey', 99)).toThrow('No catalogue site_survey@99');
  });
});
