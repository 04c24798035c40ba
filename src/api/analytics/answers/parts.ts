/** Parts of several answers. */
import type { Counted } from '../../../adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { recommend } from '../../../domain/analytics/optimizer/recommend.js';

/** Times of a range as they are answered. */
export function periodOf({ start, end }: Pick<AnalyticsFilter, 'start' | 'end'>): { start: string; end: string } {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** Recommendations of a counted range, as they are answered. */
export function recommendationsOf({ tally, evidence }: Counted): ReturnType<typeof recommend> {
  return recommend(tally, evidence);
}
