/** Parts that several analytics responses share. */
import type { Counted } from '../../../adapters/postgres/analytics/counted.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { recommend } from '../../../domain/analytics/optimizer/recommend.js';

/** The start and end of a range as they appear in a response. */
export function periodOf({ start, end }: Pick<AnalyticsFilter, 'start' | 'end'>): { start: string; end: string } {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** The recommendations of a counted range as they appear in a response. */
export function recommendationsOf({ tally, evidence }: Counted): ReturnType<typeof recommend> {
  return recommend(tally, evidence);
}
