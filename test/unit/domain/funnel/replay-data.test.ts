/** What a replay shows of an event: an allow-list, tested with a canary in every field that can hold a person's words. */
import { describe, expect, it } from 'vitest';
import { replayData } from '../../../../src/domain/analytics/replay-data.js';
import { COMPILED_CATALOGUES } from '../../../../src/domain/catalogue/compiled.js';
import { shownAnswer } from '../../../../src/domain/catalogue/shown-answer.js';
import { QUESTION_KINDS } from '../../../../src/domain/catalogue/types.js';
import { visibleInput } from '../../../../src/domain/dead-letters/visible-input.js';

const CANARY = 'सुनीता देवी, ४२ गांधी मार्ग';
const questions = COMPILED_CATALOGUES.flatMap(({ questions: all }) => all);

describe('an answer in a replay', () => {
  it.each(QUESTION_KINDS)('to a %s question never holds words or a place', (kind) => {
    for (const { id } of questions.filter((question) => question.kind === kind)) {
      for (const value of [CANARY, [CANARY], { note: CANARY }, { latitude: 28.6139, longitude: 77.209 }]) {
        const text = JSON.stringify(shownAnswer(id, value));
        expect(text, id).not.toContain(CANARY);
        expect(text, id).not.toMatch(/28\.|77\./);
      }
    }
  });

  it('shows numbers, choices, dates and yes or no, and names the kind of the rest', () => {
    const shown = {
      entrance_count: 4,
      site_kind: 'warehouse',
      key_register: false,
      handover_date: '2026-03-14',
      electricity_reading: 1203.5,
    };
    for (const [id, value] of Object.entries(shown)) expect(shownAnswer(id, value), id).toEqual(value);
    expect(shownAnswer('hazards', ['none'])).toEqual(
      questions.find(({ id }) => id === 'hazards')?.choices?.includes('none') === true ? ['none'] : '[WITHHELD]',
    );
    expect(shownAnswer('site_contact_name', 'Ada')).toBe('[TEXT]');
    expect(shownAnswer('site_name', 'North Depot')).toBe('[TEXT]');
    expect(shownAnswer('site_location', { latitude: 1, longitude: 2 })).toBe('[PLACE]');
    expect(shownAnswer('site_front_photo', 'media-1')).toBe('[PHOTO]');
    expect(shownAnswer('no_such_question', 5)).toBe('[WITHHELD]');
    expect(shownAnswer('site_name', null)).toBeNull();
  });
});

describe('the data of a replayed event', () => {
  it('leaves out every field that is not listed', () => {
    for (const type of ['session_started', 'state_change', 'observation_added', 'decision_made', 'job_finished', 'new'])
      expect(JSON.stringify(replayData(type, { note: CANARY, comment: CANARY, device: CANARY })), type).toBe('{}');
  });

  it('quotes neither the message of a dead letter nor a reason, and names the account that acted', () => {
    const deadLetter = { id: 'l', task_name: 'generateRecommendations', error_message: CANARY, frames: [CANARY] };
    expect(replayData('dead_letter_opened', { dead_letter: deadLetter })).toEqual({
      dead_letter: { id: 'l', task_name: 'generateRecommendations' },
    });
    const by = { role: 'admin', sub: 'keeper', client_id: 'ops' };
    const resolved = { dead_letter_id: 'l', resolution: 'skipped', by, reason: CANARY };
    expect(replayData('dead_letter_resolved', resolved)).toEqual({ dead_letter_id: 'l', resolution: 'skipped', by });
  });
});

it('the input of a dead letter shows answers by the kind of their question, whatever their id looks like', () => {
  const answers = { site_kind: 'warehouse', site_kind_other: CANARY, entrance_count: 4, made_up_status: CANARY };
  expect(visibleInput({ facts: { answers } })).toEqual({
    facts: {
      answers: {
        site_kind: 'warehouse',
        site_kind_other: `[TEXT: ${CANARY.length} characters]`,
        entrance_count: 4,
        made_up_status: `[TEXT: ${CANARY.length} characters]`,
      },
    },
  });
});
