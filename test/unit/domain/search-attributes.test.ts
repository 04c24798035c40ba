import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changedAttributes,
  deviceClass,
  SEARCH_ATTRIBUTES,
  searchAttributesOf,
} from '../../../src/domain/visibility/search-attributes.js';
import {
  OWNER,
  after,
  answersOf,
  command,
  newSession,
  NOW,
  observationOf,
  parked,
  atStage,
} from '../../support/session-fixtures.js';

/** Limits of the SQL visibility stores. */
const MOST_KEYWORDS = 10;
const MOST_OF_ANOTHER_TYPE = 3;

describe('the search attributes', () => {
  it('fit every visibility store', () => {
    const counts = new Map<string, number>();
    for (const type of Object.values(SEARCH_ATTRIBUTES)) counts.set(type, (counts.get(type) ?? 0) + 1);
    for (const [type, count] of counts)
      expect(count, type).toBeLessThanOrEqual(type === 'KEYWORD' ? MOST_KEYWORDS : MOST_OF_ANOTHER_TYPE);
  });

  it('carry the prefix of the project', () => {
    for (const name of Object.keys(SEARCH_ATTRIBUTES)) expect(name).toMatch(/^Onward[A-Z]/);
  });

  it('all have a value of their type in every state', () => {
    const of = { KEYWORD: 'string', INT: 'number', DATETIME: 'number', BOOL: 'boolean' } as const;
    for (const state of [
      newSession(),
      atStage.answered(),
      parked(atStage.awaiting()),
      atStage.applying(),
      atStage.closed(),
    ]) {
      const values = searchAttributesOf(state);
      expect(Object.keys(values).sort()).toEqual(Object.keys(SEARCH_ATTRIBUTES).sort());
      for (const [name, value] of Object.entries(values)) {
        if (value !== null)
          expect(typeof value, name).toBe(of[SEARCH_ATTRIBUTES[name as keyof typeof SEARCH_ATTRIBUTES]]);
      }
    }
  });

  it('are at most 255 characters', () => {
    const values = searchAttributesOf(
      parked(newSession(undefined, { client_id: 'c'.repeat(400) }), { error_type: 'e'.repeat(400) }),
    );
    for (const value of Object.values(values)) expect(String(value).length).toBeLessThanOrEqual(255);
  });

  it('are upserted together when one of them changes', () => {
    const [fresh, answered, waiting] = [newSession(), atStage.answered(), parked(atStage.answered())].map(
      searchAttributesOf,
    );
    if (fresh === undefined || answered === undefined || waiting === undefined) throw new Error('three states');
    expect(changedAttributes(fresh, fresh)).toBeUndefined();
    expect(changedAttributes(fresh, answered)).toEqual({
      OnwardState: answered.OnwardState,
      OnwardStageRank: answered.OnwardStageRank,
      OnwardStartedAt: answered.OnwardStartedAt,
    });
    // Resolving the dead letter clears its values.
    expect(changedAttributes(waiting, answered)).toMatchObject({
      OnwardDeadLetterStep: null,
      OnwardDeadLetterError: null,
      OnwardDeadLetters: 0,
      OnwardNeedsAttention: false,
    });
  });

  it('describe the dead letter that has waited longest', () => {
    const state = parked(parked(atStage.answered(), { id: 'young', task_name: 'processObservation' }), {
      id: 'old',
      task_name: 'generateRecommendations',
      error_type: 'database_failure',
      first_failed_at: NOW - 60_000,
    });
    expect(searchAttributesOf(state)).toMatchObject({
      OnwardNeedsAttention: true,
      OnwardDeadLetters: 2,
      OnwardDeadLetterStep: 'generateRecommendations',
      OnwardDeadLetterError: 'database_failure',
      OnwardDeadLetterSince: NOW - 60_000,
    });
    expect(searchAttributesOf(atStage.answered())).toMatchObject({
      OnwardNeedsAttention: false,
      OnwardDeadLetters: 0,
      OnwardDeadLetterStep: null,
      OnwardDeadLetterSince: null,
    });
  });

  it('do not change with an ordinary answer, so it adds no history event', () => {
    const before = atStage.answered();
    expect(searchAttributesOf(after(before, answersOf({ question_id: 'name', answer: 'Yard' })))).toEqual(
      searchAttributesOf(before),
    );
  });
});

describe('personal data', () => {
  const CANARY = 'Priya Sharma';

  it('is in no attribute, wherever it was entered', () => {
    let state = newSession(undefined, { device: `${CANARY}'s iPhone`, site_name: CANARY, sub: CANARY });
    state = after(state, { ...answersOf({ answer: CANARY }), actor: { ...OWNER, sub: CANARY } });
    const observed = observationOf('o-1');
    state = after(state, {
      ...observed,
      actor: { ...OWNER, sub: CANARY },
      payload: { observation: { ...observed.payload.observation, note: CANARY } },
    });
    state = after(parked(state), command('cancel_session', { reason: CANARY }, { actor: { ...OWNER, sub: CANARY } }));
    expect(JSON.stringify(searchAttributesOf(state))).not.toContain('Priya');
    expect(searchAttributesOf(state).OnwardDevice).toBe('phone');
  });

  it('in a device name is reduced to the class of the device', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (device) =>
        ['tablet', 'phone', 'desktop', 'other'].includes(deviceClass(device) ?? ''),
      ),
    );
    expect(deviceClass(undefined)).toBeNull();
  });

  it.each([
    ['iPad Pro', 'tablet'],
    ['Android tablet', 'tablet'],
    ['iPhone 15', 'phone'],
    ['Samsung (Android)', 'phone'],
    ['Windows laptop', 'desktop'],
    ['Firefox on Linux', 'desktop'],
    ['kiosk', 'other'],
  ])('in the device name %s is reduced to %s', (device, kind) => {
    expect(deviceClass(device)).toBe(kind);
  });
});
