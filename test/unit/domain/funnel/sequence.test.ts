import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { computeFunnel } from '../../../../src/domain/analytics/funnel/sequence/funnel.js';
import { bestAttempt } from '../../../../src/domain/analytics/funnel/sequence/attempt.js';
import {
  problemOf,
  type FunnelDefinition,
  type FunnelEvent,
} from '../../../../src/domain/analytics/funnel/sequence/definition.js';
import { naiveReached } from './naive.js';

const define = (over: Partial<FunnelDefinition> = {}): FunnelDefinition => ({
  steps: ['a', 'b', 'c'],
  windowMs: 100_000,
  order: 'ordered',
  reentry: 'first',
  exclusions: [],
  ...over,
});
/** `a0 b5`: event and second; properties by the way. */
const events = (text: string, unit = 'u'): FunnelEvent[] =>
  text
    .split(' ')
    .map((word, sequence) => ({ unit, event: word[0] ?? '', time: Number(word.slice(1)) * 1_000, sequence }));
const counts = (units: readonly string[], over: Partial<FunnelDefinition> = {}, asOf = 1e9): number[] =>
  computeFunnel(
    units.map((text, index) => events(text, `u${index}`)),
    define(over),
    { asOf },
  ).steps.map(({ count }) => count);

const anyEvents = fc
  .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'x'), fc.nat(20)), { maxLength: 12 })
  .map((list) =>
    list.map(([event, second], sequence): FunnelEvent => ({ unit: 'u', event, time: second * 1_000, sequence })),
  );
const anyQuestion = fc.record({
  steps: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 2, maxLength: 4 }),
  windowMs: fc.integer({ min: 1, max: 25_000 }),
  order: fc.constantFrom('ordered', 'strict', 'unordered'),
  reentry: fc.constantFrom('first', 'reanchor'),
});

describe('every sequence', () => {
  it('reaches the step that an exhaustive search finds (10,000 random cohorts)', () => {
    fc.assert(
      fc.property(fc.array(anyEvents, { maxLength: 3 }), anyQuestion, (cohort, question) => {
        const definition = define(question);
        const reached = cohort.map((unit) => naiveReached(unit, question));
        const { steps, censoring } = computeFunnel(cohort, definition, { asOf: 1e9 });
        expect(steps.map(({ count }) => count)).toEqual(
          question.steps.map((_, step) => reached.filter((far) => far > step).length),
        );
        expect(censoring.converted + censoring.dropped + censoring.in_progress).toBe(censoring.entered);
      }),
      { numRuns: 10_000 },
    );
  });

  it('counts the same for any order of rows, and never more at a later step', () => {
    fc.assert(
      fc.property(
        anyEvents,
        anyQuestion,
        fc.array(fc.nat(), { minLength: 12, maxLength: 12 }),
        (unit, question, random) => {
          const shuffled = unit
            .map((event, index) => ({ event, key: random[index] ?? 0 }))
            .sort((a, b) => a.key - b.key);
          const definition = define(question);
          const one = computeFunnel([unit], definition, { asOf: 1e9 });
          expect(computeFunnel([shuffled.map(({ event }) => event)], definition, { asOf: 1e9 })).toEqual(one);
          one.steps.reduce((before, { count }) => (expect(count).toBeLessThanOrEqual(before), count), Infinity);
        },
      ),
    );
  });

  it('equals the sum of its disjoint parts', () => {
    fc.assert(
      fc.property(fc.array(anyEvents), fc.array(anyEvents), anyQuestion, (left, right, question) => {
        const of = (cohort: FunnelEvent[][]): number[] =>
          computeFunnel(cohort, define(question), { asOf: 1e9 }).steps.map(({ count }) => count);
        expect(of([...left, ...right])).toEqual(of(left).map((count, step) => count + (of(right)[step] ?? 0)));
      }),
    );
  });
});

describe('as documented by other products,', () => {
  it('one event never counts for two steps with the same name', () => {
    expect(counts(['a0'], { steps: ['a', 'a'] })).toEqual([1, 0]);
    expect(counts(['a0 a1'], { steps: ['a', 'a'] })).toEqual([1, 1]);
    expect(counts(['a0'], { steps: ['a', 'a'], order: 'unordered' })).toEqual([1, 0]);
  });

  it('the window runs from the entry, not from the previous step, and includes its end', () => {
    expect(counts(['a0 b60 c100', 'a0 b60 c101'])).toEqual([2, 2, 1]);
  });

  it('a skipped step ends an ordered funnel, but not an unordered one', () => {
    expect(counts(['a0 c5'])).toEqual([1, 0, 0]);
    expect(counts(['a0 c5'], { order: 'unordered' })).toEqual([1, 1, 0]);
    expect(counts(['c0 b1 a2'], { order: 'unordered' })).toEqual([1, 1, 1]);
  });

  it('a strict funnel allows no other event in between', () => {
    expect(counts(['a0 x1 b2', 'a0 b1 c2'], { order: 'strict' })).toEqual([2, 1, 1]);
    expect(counts(['a0 x1 a2 b3 c4'], { order: 'strict' })).toEqual([1, 0, 0]);
    expect(counts(['a0 x1 a2 b3 c4'], { order: 'strict', reentry: 'reanchor' })).toEqual([1, 1, 1]);
  });

  it('a later entry counts only on request, and then the last one before the next step', () => {
    expect(counts(['a0 a90 b110'])).toEqual([1, 0, 0]);
    expect(counts(['a0 a90 b110'], { reentry: 'reanchor' })).toEqual([1, 1, 0]);
    const best = bestAttempt(events('a0 a10 b15'), define({ reentry: 'reanchor' }));
    expect(best?.events.map(({ time }) => time)).toEqual([10_000, 15_000]);
  });

  it('events with equal times count in order of their sequence', () => {
    expect(counts(['a5 b5 c5'])).toEqual([1, 1, 1]);
    expect(counts(['b5 a5'])).toEqual([1, 0, 0]);
  });

  it('an exclusion removes the unit, or keeps the steps reached before it', () => {
    const exclude = (mode: 'remove_unit' | 'keep_reached', from = 0, to = 1): Partial<FunnelDefinition> => ({
      exclusions: [{ event: 'x', from, to, mode }],
    });
    expect(counts(['a0 x1 b2 c3', 'a0 b1 c2'], exclude('remove_unit'))).toEqual([1, 1, 1]);
    expect(counts(['a0 x1 b2 c3', 'a0 b1 c2'], exclude('keep_reached'))).toEqual([2, 1, 1]);
    expect(counts(['a0 b1 x2 c3'], exclude('remove_unit')), 'outside of its range').toEqual([1, 1, 1]);
    expect(counts(['a0 b1 x2 c3'], exclude('keep_reached', 1, 2))).toEqual([1, 1, 0]);
    expect(counts(['a0 x200'], exclude('remove_unit')), 'after the window').toEqual([1, 0, 0]);
    expect(computeFunnel([events('a0 x1 b2')], define(exclude('remove_unit')), { asOf: 1e9 }).removed).toBe(1);
  });

  it('a unit inside its window is in progress and not dropped', () => {
    const { censoring } = computeFunnel([events('a0 b1', 'u1'), events('a0 b1 c2', 'u2')], define(), { asOf: 50_000 });
    expect(censoring).toMatchObject({
      entered: 2,
      mature: 0,
      converted: 1,
      dropped: 0,
      in_progress: 1,
      // A rate of those that converted so far would begin at 1 and fall.
      mature_conversion_rate: null,
    });
    const later = computeFunnel([events('a0 b1', 'u1'), events('a0 b1 c2', 'u2')], define(), { asOf: 100_001 });
    expect(later.censoring).toMatchObject({ mature: 2, dropped: 1, mature_conversion_rate: 0.5 });
  });

  it('events after as-of are ignored, but events after a range of days still count', () => {
    expect(counts(['a0 b1 c2'], {}, 1_500)).toEqual([1, 1, 0]);
    expect(counts(['a0 b1 c99'])).toEqual([1, 1, 1]);
  });

  it('a breakdown counts each unit once, by the value at the requested step', () => {
    const unit = events('a0 b1 c2').map((event, index) => ({
      ...event,
      properties: { plan: ['free', 'pro', undefined][index] },
    }));
    const values = (at: 'first' | 'last' | number): string[] =>
      computeFunnel([unit], define({ breakdown: { property: 'plan', at } }), { asOf: 1e9 }).breakdowns.map(
        ({ value }) => value,
      );
    expect([values('first'), values('last'), values(1), values(2)]).toEqual([['free'], ['pro'], ['pro'], ['(none)']]);
    const short = computeFunnel([unit.slice(0, 1)], define({ breakdown: { property: 'plan', at: 1 } }), { asOf: 1e9 });
    expect(short.breakdowns, 'never came to the step').toEqual([]);
  });

  it('the times are those of the counted attempt', () => {
    const { steps } = computeFunnel([events('a0 b10 c30', 'u1'), events('a0 b20', 'u2')], define(), { asOf: 1e9 });
    expect(steps).toMatchObject([
      { avg_seconds: null, median_seconds: null, conversion_rate: 1 },
      { avg_seconds: 15, median_seconds: 15 },
      { avg_seconds: 20, conversion_rate: 0.5 },
    ]);
  });

  it('a day is a local day', () => {
    const at = Date.parse('2026-05-01T03:00:00Z');
    const unit = [{ unit: 'u', event: 'a', time: at, sequence: 0 }];
    const day = (timezone: string) => computeFunnel([unit], define(), { asOf: at, timezone }).days[0];
    expect([day('UTC')?.day, day('US/Pacific')?.day]).toEqual(['2026-05-01', '2026-04-30']);
    expect(day('UTC')?.mature).toBe(false);
  });
});

describe('a funnel definition', () => {
  it.each([
    [{ steps: ['a'] }, 'two steps'],
    [{ steps: ['a', ''] }, 'no name'],
    [{ windowMs: 0 }, 'window'],
    [{ exclusions: [{ event: 'x', from: 1, to: 1, mode: 'remove_unit' }] }, 'between two steps'],
    [{ exclusions: [{ event: 'a', from: 0, to: 1, mode: 'remove_unit' }] }, 'is a step'],
    [{ order: 'unordered', exclusions: [{ event: 'x', from: 0, to: 1, mode: 'remove_unit' }] }, 'all steps'],
    [{ breakdown: { property: 'p', at: 3 } }, 'unknown step'],
  ] as [Partial<FunnelDefinition>, string][])('with %j is refused', (over, word) => {
    expect(problemOf(define(over))).toContain(word);
    expect(() => computeFunnel([], define(over), { asOf: 0 })).toThrow(word);
  });
});
