/** Recommendations against drop-off. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import type { Severity } from '../../../domain/analytics/severity.js';
import { estimateOf } from '../../../domain/analytics/statistics/observed.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { recommendationsReportSchema } from '../schemas/advice.js';
import { adviceOf, comparedOf, momentOf, periodOf } from './parts.js';

/** The body of GET analytics/recommendations. */
export async function recommendationsReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  asOf: number,
  { priority, limit, offset }: { readonly priority?: Severity; readonly limit: number; readonly offset: number },
): Promise<Shown<typeof recommendationsReportSchema>> {
  const counted = await analytics.store.count(filter, asOf);
  const { recommendations, reason } = adviceOf(counted);
  const all = recommendations.filter((item) => priority === undefined || item.priority === priority);
  const {
    rate: _rate,
    ci95: _ci95,
    converted: _converted,
    ...judged
  } = estimateOf({
    ...comparedOf(filter, counted),
    ...momentOf(analytics, asOf),
  });
  const [best] = all.filter(({ estimated_roi: roi }) => roi !== null).sort((a, b) => gainOf(b) - gainOf(a));
  return {
    period: periodOf(filter),
    // The recommendations come from the sessions of the period that are old enough to be judged.
    ...judged,
    reason: reason ?? (all.length === 0 ? `no recommendation has the priority ${priority}` : null),
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
