import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stageCurve, stageFunnel } from '../../../../src/domain/analytics/funnel/stage-funnel.js';
import { quantile } from '../../../../src/domain/analytics/statistics/quantiles.js';
import { mergeTallies, tallyAll, type SessionRow } from '../../../support/tally.js';
import { naiveStages } from './naive.js';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const WINDOW = 24 * HOUR;

const anyRow: fc.Arbitrary<SessionRow> = fc
  .record({
    age: fc.integer({ min: 0, max: 900 * HOUR }),
    rank: fc.integer({ min: 1, max: 5 }),
    steps: fc.array(fc.option(fc.integer({ min: 0, max: HOUR }), { nil: null }), { minLength: 4, maxLength: 4 }),
    idle: fc.integer({ min: 0, max: 48 * HOUR }),
    open: fc.boolean(),
  })
  .map(({ age, rank, steps, idle, open }) => {
    let at = NOW - age;
    const reached = steps.map((step, index) => (index + 2 > rank || step === null ? null : (at += step)));
    const last = Math.max(at, NOW - idle);
    return {
      started_at: NOW - age,
      stage_rank: rank,
      reached_at: reached as unknown as SessionRow['reached_at'],
      last_activity_at: last,
      closed_at: open && rank < 5 ? null : last,
    };
  });
const anyRows = fc.array(anyRow, { maxLength: 30 });
const tally = (rows: readonly SessionRow[]) => tallyAll(rows, NOW, WINDOW);
const many = (n: number, row: Partial<SessionRow>): SessionRow[] =>
  Array.from({ length: n }, () => ({
    started_at: 0,
    stage_rank: 1,
    reached_at: [null, null, null, null],
    last_activity_at: 0,
    closed_at: null,
    ...row,
  }));
const completed = { stage_rank: 5, reached_at: [1_000, 2_000, 3_000, 4_000], closed_at: 4_000 } as const;
const active = { started_at: NOW - HOUR, last_activity_at: NOW - 1 };

describe('every cohort', () => {
  it('counts as the naive reference does (10,000 random cohorts)', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const { stages } = stageFunnel(tally(rows));
        expect(
          stages.map(({ count, in_progress, drop_off_count }) => ({ count, in_progress, dropped: drop_off_count })),
        ).toEqual(naiveStages(rows, NOW, WINDOW));
      }),
      { numRuns: 10_000 },
    );
  });

  it('never counts more at a later stage, and its sums are consistent', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const funnel = stageFunnel(tally(rows));
        expect(funnel.total_sessions).toBe(rows.length);
        expect(funnel.converted + funnel.dropped + funnel.in_progress).toBe(rows.length);
        funnel.stages.forEach(({ count, drop_off_count, in_progress }, stage) => {
          const next = funnel.stages[stage + 1]?.count ?? funnel.converted;
          expect(count).toBe(drop_off_count + in_progress + next);
        });
      }),
    );
  });

  it('is counted equally in any order of rows, and equals the sum of its disjoint parts', () => {
    fc.assert(
      fc.property(anyRows, anyRows, (left, right) => {
        const whole = stageFunnel(tally([...left, ...right]));
        expect(stageFunnel(tally([...right, ...left]))).toEqual(whole);
        expect(stageFunnel(mergeTallies(tally(left), tally(right)))).toEqual(whole);
      }),
    );
  });

  it('has rates that active sessions do not lower', () => {
    fc.assert(
      fc.property(anyRows, fc.integer({ min: 1, max: 4 }), (rows, rank) => {
        const before = stageFunnel(tally(rows));
        const after = stageFunnel(tally([...rows, ...many(3, { ...active, stage_rank: rank })]));
        expect(after.overall_conversion_rate).toBe(before.overall_conversion_rate);
        after.stages.forEach(({ conversion_rate, drop_off_rate }, stage) => {
          const was = before.stages[stage];
          if (was?.conversion_rate !== null && was !== undefined)
            expect(conversion_rate ?? 0).toBeGreaterThanOrEqual(was.conversion_rate);
          if (was?.drop_off_rate !== null && was !== undefined)
            expect(drop_off_rate ?? 0).toBeLessThanOrEqual(was.drop_off_rate);
        });
      }),
    );
  });

  it('has time quantiles within one per cent of an order statistic', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 30 * 86_400 }), { minLength: 1 }), (seconds) => {
        const rows = seconds.flatMap((second) =>
          many(1, {
            ...completed,
            reached_at: [second * 1_000, null, null, null],
            stage_rank: 2,
            closed_at: second * 1_000,
          }),
        );
        const found = stageFunnel(tally(rows)).stages[1]?.median_time_seconds ?? 0;
        const sorted = [...seconds].sort((a, b) => a - b);
        const exact = sorted[Math.ceil(0.5 * (sorted.length - 1))] ?? 0;
        expect(Math.abs(found - exact) / exact).toBeLessThan(0.0101);
      }),
    );
  });
});

describe('sessions in progress', () => {
  it('of the last hour have no rate yet, rather than 0 %', () => {
    const funnel = stageFunnel(tally(many(50, active)));
    expect(funnel).toMatchObject({
      in_progress: 50,
      mature: 0,
      overall_conversion_rate: null,
      top_drop_off_points: [],
    });
    expect(funnel.stages[0]?.drop_off_rate).toBeNull();
    expect(funnel.stages[1]?.conversion_rate).toBeNull();
  });

  it('count as dropped once they are silent for longer than the window', () => {
    expect(stageFunnel(tally(many(1, { last_activity_at: NOW - WINDOW })))).toMatchObject({ in_progress: 1 });
    expect(stageFunnel(tally(many(1, { last_activity_at: NOW - WINDOW - 1 })))).toMatchObject({ dropped: 1 });
  });

  it('are censored when last seen, while dropped sessions count as never arriving', () => {
    const rows = [...many(2, completed), ...many(1, { closed_at: 500 }), ...many(1, active)];
    expect(stageCurve(tally(rows), 'engaged')).toMatchObject([
      { reached: expect.closeTo(0.5, 9) as number, at_risk: 4 },
    ]);
    expect(stageCurve(tally(rows), 'completed')).toMatchObject([{ reached: 1, at_risk: 2 }]);
    expect(stageCurve(tally(rows), 'started')).toEqual([]);
    expect(stageCurve(tally(many(4, active)), 'completed')).toEqual([]);
  });
});

it('exact quantiles interpolate', () => {
  expect([quantile([], 0.5), quantile([1, 2], 0.5), quantile([3, 1, 2], 0.5), quantile([1, 2, 3, 4, 5], 0.9)]).toEqual([
    null,
    1.5,
    2,
    4.6,
  ]);
});
