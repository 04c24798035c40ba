/** Parts of several answers. */
import { recommend } from '../../../domain/analytics/optimizer/recommend.js';
import type { AnalyticsFilter, Counted } from '../ports.js';

/** Times of a range as they are answered. */
export function periodOf({ start, end }: Pick<AnalyticsFilter, 'start' | 'end'>): { start: string; end: string } {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** Recommendations of a counted range, as they are answered. */
export function recommendationsOf({ tally, evidence }: Counted): ReturnType<typeof recommend> {
  return recommend(tally, evidence);
}
