/** Comparisons of periods and segments, by the sessions that have been observed for the whole horizon. */
import { describe, expect, it } from 'vitest';
import {
  comparePeriods,
  compareSegments,
  segmentInsights,
  type Compared,
} from '../../../../src/domain/analytics/compare.js';
import { estimateOf, stageEstimates } from '../../../../src/domain/analytics/statistics/observed.js';
import { tallyAll, type SessionRow } from '../../../support/tally.js';

const HOUR = 3_600_000;
const NOW = 1_000 * HOUR;
const HORIZON = 24 * HOUR;
const moment = { asOf: NOW, horizonMs: HORIZON };
const END = NOW - 2 * HORIZON;

/** Sessions that started together, of which some completed `after` milliseconds. */
function sessions(completed: number, dropped: number, { at = END - HOUR, after = HOUR } = {}): SessionRow[] {
  const row = { started_at: at, last_activity_at: at, closed_at: at + after };
  const none = [null, null, null, null] as const;
  return [
    ...Array.from({ length: completed }, () => ({
      ...row,
      stage_rank: 5,
      reached_at: [at + after, at + after, at + after, at + after] as const,
    })),
    ...Array.from({ length: dropped }, () => ({ ...row, stage_rank: 1, reached_at: none })),
  ];
}
const compared = (rows: readonly SessionRow[], end = END): Compared => ({
  tally: tallyAll(rows, NOW, HORIZON),
  mature: tallyAll(
    rows.filter(({ started_at }) => started_at + HORIZON <= NOW),
    NOW,
    HORIZON,
  ),
  end,
});
const cohort = (completed: number, dropped: number): Compared => compared(sessions(completed, dropped));

describe('an estimate', () => {
  it('counts a completion beyond the horizon as none, because younger sessions had no time for it', () => {
    const rows = [...sessions(40, 50), ...sessions(10, 0, { at: END - 5 * HORIZON, after: 2 * HORIZON })];
    expect(estimateOf({ ...compared(rows), ...moment })).toMatchObject({
      n_at_risk: 100,
      converted: 40,
      rate: 0.4,
      mature: true,
      horizon_seconds: 86_400,
      judgeable_from: new Date(END + HORIZON).toISOString(),
    });
  });

  it('leaves younger sessions out, completed ones too', () => {
    const young = sessions(30, 0, { at: NOW - HOUR, after: HOUR / 2 });
    expect(estimateOf({ ...compared([...sessions(40, 60), ...young], NOW), ...moment })).toMatchObject({
      n_at_risk: 100,
      rate: 0.4,
      mature: false,
    });
  });

  it('of a stage counts the sessions that reached it or a further one within the horizon', () => {
    const estimates = stageEstimates({ ...cohort(40, 60), ...moment });
    expect(estimates.map(({ rate }) => rate)).toEqual([1, 0.4, 0.4, 0.4, 0.4]);
    expect(estimates[4]?.ci95?.low).toBeCloseTo(0.309, 3);
  });
});

describe('comparisons', () => {
  const compare = (first: Compared, second: Compared) => comparePeriods(first, second, moment);

  it('call a change of periods a trend only when it is significant', () => {
    expect(compare(cohort(500, 500), cohort(600, 400))).toMatchObject({
      trend: 'improving',
      significant: true,
      sessions_change: 0,
      reason: null,
    });
    expect(compare(cohort(600, 400), cohort(500, 500))).toMatchObject({ trend: 'declining' });
    expect(compare(cohort(50, 50), cohort(52, 48))).toMatchObject({ trend: 'stable', significant: false });
  });

  it('give no verdict on few sessions, and say why', () => {
    for (const [first, second] of [
      [cohort(0, 5), cohort(5, 0)],
      [cohort(0, 0), cohort(500, 500)],
    ] as const)
      expect(compare(first, second)).toMatchObject({
        trend: 'stable',
        significant: false,
        p_value: null,
        conversion_rate_change: null,
        reason: expect.stringContaining('a verdict needs 30') as string,
      });
  });

  it('give no verdict on a period whose last sessions have not been observed for the whole horizon', () => {
    const running = compared(sessions(900, 100), NOW - HORIZON / 2);
    expect(compare(cohort(500, 500), running)).toMatchObject({
      trend: 'stable',
      significant: false,
      p_value: null,
      mature: false,
      judgeable_from: new Date(NOW + HORIZON / 2).toISOString(),
      reason: expect.stringContaining('24 hours after its end') as string,
    });
  });

  it('test each segment against the others, and say where there is too little', () => {
    const segments = compareSegments(
      { phone: cohort(300, 700), desktop: cohort(500, 500), tablet: cohort(1, 2) },
      moment,
    );
    expect(segments).toMatchObject({
      phone: { conversion_rate: 0.3, significant: true, reason: null },
      tablet: { p_value: null, significant: false, reason: expect.stringContaining('3 sessions') as string },
    });
    const insights = segmentInsights(segments).join('\n');
    expect(insights).toContain('phone completes 30.0 % of 1000 sessions within 24 hours');
    expect(insights).toContain('insufficient data (fewer than 30 sessions observed for the whole horizon): tablet');
  });

  it('leave weeks that cannot be judged out of the test and of what others are tested against', () => {
    const young = { ...cohort(900, 100), end: NOW };
    const segments = compareSegments({ a: cohort(500, 500), b: cohort(490, 510), c: young }, moment, true);
    expect(segments.c).toMatchObject({ p_value: null, significant: false, mature: false });
    expect(segments.a?.significant).toBe(false);
    expect(segmentInsights(segments)).toEqual(['no segment differs significantly from the others']);
  });

  it('say when nothing stands out', () => {
    expect(segmentInsights(compareSegments({ a: cohort(50, 50), b: cohort(50, 50) }, moment))).toEqual([
      'no segment differs significantly from the others',
    ]);
  });
});
