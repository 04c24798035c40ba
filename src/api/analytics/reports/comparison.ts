/** Compares two periods. */
import type { Observed } from '../../../adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { comparePeriods } from '../../../domain/analytics/compare.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { comparisonReportSchema } from '../schemas/comparisons.js';
import { comparedOf, funnelOf, momentOf, periodOf } from './parts.js';

/** The body of GET analytics/comparison. */
export async function comparisonReport(
  analytics: Analytics,
  first: AnalyticsFilter,
  second: AnalyticsFilter,
  asOf: number,
): Promise<Shown<typeof comparisonReportSchema>> {
  const { store } = analytics;
  const [before, after] = await Promise.all([store.count(first, asOf), store.count(second, asOf)]);
  const moment = momentOf(analytics, asOf);
  const period = (filter: AnalyticsFilter, counted: Observed): Shown<typeof comparisonReportSchema>['period1'] => ({
    ...periodOf(filter),
    ...funnelOf(filter, counted, moment),
  });
  return {
    period1: period(first, before),
    period2: period(second, after),
    changes: comparePeriods(comparedOf(first, before), comparedOf(second, after), moment),
  };
}
