/** Compares two periods. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { comparePeriods } from '../../../domain/analytics/compare.js';
import { stageFunnel } from '../../../domain/analytics/funnel/stage-funnel.js';
import type { Analytics } from '../analytics.js';
import { periodOf } from './parts.js';

/** The body of GET analytics/comparison. */
export async function comparisonReport(
  analytics: Analytics,
  first: AnalyticsFilter,
  second: AnalyticsFilter,
  asOf: number,
): Promise<object> {
  const [before, after] = await Promise.all([analytics.store.count(first, asOf), analytics.store.count(second, asOf)]);
  return {
    period1: { ...periodOf(first), ...stageFunnel(before.tally) },
    period2: { ...periodOf(second), ...stageFunnel(after.tally) },
    changes: comparePeriods(before.tally, after.tally),
  };
}
