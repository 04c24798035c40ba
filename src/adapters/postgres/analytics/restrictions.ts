/** Turns the dimensions of an analytics filter into SQL conditions. */
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';

/** The columns that a filter restricts. */
export function restrictions(filter: AnalyticsFilter): (readonly [column: string, value: string])[] {
  const columns = {
    client_id: filter.clientId,
    conversation_type: filter.conversationType,
    language: filter.language,
    device: filter.device,
    variant: filter.variant,
    user_type: filter.userType,
  };
  return Object.entries(columns).flatMap(([column, value]) => (value === undefined ? [] : [[column, value] as const]));
}

/** These restrictions as SQL, empty or starting with AND. Their values are appended to those of the statement. */
export function conditions(filter: AnalyticsFilter, values: unknown[], table = ''): string {
  return restrictions(filter)
    .map(([column, value]) => `AND ${table}${column} = $${values.push(value)}`)
    .join(' ');
}
