/** Recommendations against drop-off. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import type { Severity } from '../../../domain/analytics/severity.js';
import type { Analytics } from '../analytics.js';
import { periodOf, recommendationsOf } from './parts.js';

/** The body of GET analytics/recommendations. */
export async function recommendationsReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  { priority, limit, offset }: { readonly priority?: Severity; readonly limit: number; readonly offset: number },
): Promise<object> {
  const all = recommendationsOf(await analytics.store.count(filter, asOf)).filter(
    (item) => priority === undefined || item.priority === priority,
  );
  const [best] = all.filter(({ estimated_roi: roi }) => roi !== null).sort((a, b) => gainOf(b) - gainOf(a));
  return {
    period: periodOf(filter),
    drop_offs: all.map(({ stage, drop_off_rate, title, estimated_impact }) => ({
      stage,
      drop_off_rate,
      recommendation: title,
      expected_improvement: estimated_impact,
    })),
    // Not the sum: the gains of two causes overlap, at one stage or at two.
    estimated_roi: best?.estimated_roi ?? null,
    quick_wins: all.filter(({ category }) => category === 'quick_win').length,
    high_impact: all.filter(({ category }) => category === 'high_impact').length,
    total: all.length,
    recommendations: all.slice(offset, offset + limit),
  };
}

function gainOf({
  estimated_roi: roi,
}: {
  readonly estimated_roi: { readonly additional_completions_per_period: number } | null;
}): number {
  return roi?.additional_completions_per_period ?? 0;
}
