/** A filter of dead letters, inside the caller's scope, as SQL conditions. */
import type { Scope } from '../../../domain/access.js';

export interface DeadLetterFilter {
  readonly task_name?: string;
  readonly error_category?: string;
  readonly exception_type?: string;
  /** `quarantined` are the open dead letters that bulk retries exclude. */
  readonly status?: 'open' | 'retrying' | 'resolved' | 'quarantined';
  readonly session_id?: string;
  readonly fingerprint?: string;
  /** Minimum hours since the first failure. */
  readonly older_than_hours?: number;
}

/** @returns conditions over `dead_letters` (never empty) and their values, numbered from `first` */
export function deadLetterConditions(
  scope: Scope,
  filter: DeadLetterFilter,
  first = 1,
): { where: string; values: unknown[] } {
  const values: unknown[] = [];
  const conditions = ['true'];
  const equal = (column: string, value: string | undefined): void => {
    if (value !== undefined) conditions.push(`${column} = $${first - 1 + values.push(value)}`);
  };
  // Dead letters of the platform's own workflows have no client, so only a scope without one contains them.
  equal('client_id', scope.clientId ?? undefined);
  equal('task_name', filter.task_name);
  equal('error_category', filter.error_category);
  equal('exception_type', filter.exception_type);
  equal('session_id', filter.session_id);
  equal('fingerprint', filter.fingerprint);
  if (filter.status === 'quarantined') conditions.push(`status = 'open' AND quarantined_at IS NOT NULL`);
  else equal('status', filter.status);
  if (filter.older_than_hours !== undefined)
    conditions.push(
      `first_failed_at <= now() - make_interval(secs => $${first - 1 + values.push(filter.older_than_hours * 3_600)})`,
    );
  return { where: conditions.join(' AND '), values };
}
