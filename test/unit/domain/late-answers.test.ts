/** Answers that arrive late or twice. */
import { describe, expect, it } from 'vitest';
import { NOW, accepted, after, command, atStage } from '../../support/session-fixtures.js';

const MINUTE = 60_000;

describe('a late answer', () => {
  const late = (over: Record<string, unknown>, submission: Record<string, unknown> = {}) =>
    command('submit_answers', {
      answers: [{ question_id: 'name', answer: 'Yard', ...over }],
      batch: true,
      ...submission,
    });
  const at = (ms: number): string => new Date(ms).toISOString();

  it('that is older than the newest is rejected with the newer one and changes nothing', () => {
    const { state, verdict } = accepted(atStage.answered(), late({ answered_at: at(NOW - MINUTE) }));
    expect(state.answers.name?.value).toBe('Depot');
    expect(verdict.events).toEqual([]);
    expect(verdict.extra.results).toMatchObject([
      { accepted: false, superseded_by: { question_id: 'name', value: 'Depot' } },
    ]);
  });

  it('that is newer replaces the stored one, and a time in the future counts as now', () => {
    const { state } = accepted(atStage.answered(), late({ answered_at: at(NOW + 60 * MINUTE) }));
    expect(state.answers.name).toMatchObject({ value: 'Yard', corrections: 1 });
    expect(state.answers.name?.answered_at).toBeLessThanOrEqual(state.last_activity_at);
  });

  it('with an id is applied once, whichever requests carry it', () => {
    const once = accepted(atStage.answered(), late({ answer_id: 'a-1' })).state;
    const again = accepted(once, late({ answer_id: 'a-1' }));
    expect(again.verdict).toMatchObject({
      events: [],
      extra: { results: [{ accepted: true, repeated: true, value: 'Yard' }] },
    });
    const newer = accepted(once, late({ answer: 'Tower', answer_id: 'a-2' })).state;
    expect(accepted(newer, late({ answer_id: 'a-1' })).verdict.extra.results).toMatchObject([
      { accepted: false, superseded_by: { value: 'Tower' } },
    ]);
    expect(newer.answers.name).toMatchObject({
      value: 'Tower',
      corrections: 2,
      answer_id: 'a-2',
      earlier_ids: ['a-1'],
    });
  });

  it('from a device with an outdated version is rejected, with or without a question', () => {
    const seen = atStage.answered();
    const newer = after(seen, late({ answer: 'Tower' }));
    expect(accepted(newer, late({}, { expected_version: newer.seq })).state.answers.name?.value).toBe('Yard');
    expect(accepted(newer, late({}, { expected_version: seen.seq })).state.answers.name?.value).toBe('Tower');
    const unnamed = late({ question_id: undefined }, { expected_version: seen.seq });
    expect(accepted(newer, unnamed).verdict.extra.results).toMatchObject([
      { accepted: false, error: { code: 'answer_superseded' } },
    ]);
  });
});
