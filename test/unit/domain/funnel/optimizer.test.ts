import { describe, expect, it } from 'vitest';
import { recommend as recommendFor } from '../../../../src/domain/analytics/optimizer/recommend.js';
import { ROOT_CAUSES, type RootCause, type StageEvidence } from '../../../../src/domain/analytics/optimizer/signals.js';
import { severityOf } from '../../../../src/domain/analytics/severity.js';
import type { Tally } from '../../../../src/domain/analytics/funnel/tally.js';
import { tallyAll, type SessionRow } from '../../../support/tally.js';

const row = (rank: number): SessionRow => ({
  started_at: 0,
  stage_rank: rank,
  reached_at: [1, 2, 3, 4],
  last_activity_at: 0,
  closed_at: 10,
});
const tally = (ranks: readonly number[]) =>
  tallyAll(
    ranks.flatMap((n, index) => Array.from({ length: n }, () => row(index + 1))),
    100,
    1,
  );
const evidence = (
  ranks: readonly number[],
  marked: Partial<Record<RootCause, readonly number[]>> = {},
): StageEvidence[] =>
  ranks.map((n, stage) => ({
    n,
    with: Object.fromEntries(ROOT_CAUSES.map((cause) => [cause, marked[cause]?.[stage] ?? 0])) as Record<
      RootCause,
      number
    >,
  }));

const recommend = (of: Tally, from: readonly StageEvidence[]) =>
  recommendFor(
    of,
    from,
    of.stages.reduce((sum, { dropped, converted }) => sum + dropped + converted, 0),
  );

describe('the optimizer', () => {
  it('reports insufficient data under 30 sessions, and nothing without sessions', () => {
    expect(recommend(tally([20, 0, 0, 0, 9]), evidence([20, 0, 0, 0, 9]))).toMatchObject([
      { type: 'insufficient_data', expected_improvement: null, estimated_roi: null },
    ]);
    expect(recommend(tally([]), evidence([]))).toEqual([]);
    const few = [0, 0, 15, 5, 5];
    expect(
      recommend(tally([75, ...few.slice(1)]), evidence([75, ...few.slice(1)])).map(({ type, stage }) => [type, stage]),
    ).toContainEqual(['insufficient_data', 'recommendations_generated']);
  });

  it.each([
    [0.15, 'low'],
    [0.16, 'medium'],
    [0.3, 'medium'],
    [0.31, 'high'],
    [0.5, 'high'],
    [0.51, 'critical'],
  ])('calls %f %s', (rate, severity) => expect(severityOf(rate)).toBe(severity));

  it('ignores a stage that loses at most 30 %', () => {
    expect(recommend(tally([30, 0, 0, 0, 70]), evidence([30, 0, 0, 0, 70]))).toEqual([]);
  });

  it('names no cause and no number without evidence', () => {
    const ranks = [60, 0, 0, 0, 40];
    expect(recommend(tally(ranks), evidence(ranks, { technical: [6, 0, 0, 0, 4] }))).toMatchObject([
      { priority: 'critical', root_cause: null, expected_improvement: null, estimated_roi: null },
    ]);
  });

  it.each(ROOT_CAUSES)(
    'finds %s where its signal comes with more drop-off, and names the evidence for its number',
    (cause) => {
      const ranks = [400, 0, 0, 0, 600];
      const [found] = recommend(tally(ranks), evidence(ranks, { [cause]: [250, 0, 0, 0, 50] }));
      expect(found).toMatchObject({ root_cause: cause, priority: 'high', stage: 'started' });
      // 150 of the 700 others dropped: 78.6 % would pass instead of 60 %.
      expect(found?.expected_improvement).toBeCloseTo(550 / 700 / 0.6 - 1, 6);
      expect(found?.estimated_roi?.estimated_new_rate).toBeCloseTo(550 / 700, 6);
      expect(found?.estimated_roi?.additional_completions_per_period).toBe(186);
      expect(found?.category).toBe(found?.effort === 'low' ? 'quick_win' : 'high_impact');
      expect(found?.basis).toContain('association, not proof');
      expect(found?.estimated_impact).toMatch(/^\d+-\d+% improvement$/);
    },
  );

  it('picks the most costly of several causes', () => {
    const ranks = [400, 0, 0, 0, 600];
    const found = recommend(tally(ranks), evidence(ranks, { ux: [250, 0, 0, 0, 50], technical: [40, 0, 0, 0, 2] }));
    expect(found[0]?.root_cause).toBe('ux');
    expect(found[0]?.evidence.map(({ cause }) => cause)).toEqual(['ux', 'technical']);
  });
});
