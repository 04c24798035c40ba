/** The text of the daily digest. */
import type { Queryable } from '../pool.js';

interface DigestRow {
  opened: number;
  resolved: number;
  open_now: number;
  overdue: number;
  suppressed: number;
}

/** @returns a few lines; undefined when nothing happened and nothing is open */
export async function digestOf(db: Queryable, since: Date): Promise<string | undefined> {
  const { rows } = await db.query<DigestRow>(
    `SELECT (SELECT count(*)::int FROM dead_letter_history WHERE event = 'opened' AND at > $1) AS opened,
       (SELECT count(*)::int FROM dead_letters WHERE status = 'resolved' AND resolved_at > $1) AS resolved,
       (SELECT count(*)::int FROM dead_letters WHERE status <> 'resolved') AS open_now,
       (SELECT count(*)::int FROM dead_letters WHERE status <> 'resolved' AND first_failed_at < now() - interval '24 hours') AS overdue,
       (SELECT count(*)::int FROM alerts WHERE suppressed AND raised_at > $1) AS suppressed`,
    [since],
  );
  const [row] = rows;
  if (row === undefined || row.opened + row.resolved + row.open_now === 0) return undefined;
  const groups = await db.query<{ line: string }>(
    `SELECT format('%s: %s (%s times)', task_name, exception_type, failures) AS line FROM dead_letter_groups
     WHERE status = 'unresolved' AND last_seen > $1 ORDER BY failures DESC LIMIT 5`,
    [since],
  );
  return [
    `${row.opened} failed, ${row.resolved} resolved, ${row.open_now} open, ${row.overdue} of them for more than 24 hours.`,
    ...groups.rows.map(({ line }) => `- ${line}`),
    ...(row.suppressed > 0 ? [`${row.suppressed} alerts were held back by the hourly limit.`] : []),
  ].join('\n');
}
