/** Alerts: raised by the rules, open until they recover, and pending until every channel has delivered them. */
import { randomUUID } from 'node:crypto';
import { ALERT_CHANNELS, type AlertChannel, type AlertDelivery } from '../../../domain/dead-letters/alerts/delivery.js';
import {
  type AlertFacts,
  type NewAlert,
  type OpenDeadLetter,
  type Pattern,
  type OpenAlert,
} from '../../../domain/dead-letters/alerts/evaluate.js';
import { ALERT_RULES, OVERDUE_MS, PATTERN_MS, type AlertRuleName } from '../../../domain/dead-letters/alerts/rules.js';
import type { Logger } from '../../../observability/logging.js';
import { digestOf } from './alert-digest.js';
import type { Queryable } from '../pool.js';

/** Dead letters read in one round. More of the same kind would add nothing. */
const DEAD_LETTERS_MAX = 1_000;
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface AlertSettings {
  /** The number of open dead letters that counts as a full queue. */
  readonly capacity: number;
  /** Configured channels. */
  readonly channels: readonly AlertChannel[];
  /** Maximum alerts of one rule and kind per hour, at every severity. The digest counts further ones. */
  readonly maxPerHour: number;
  /** Hour of the day (UTC) of the digest. */
  readonly digestHour: number;
}

export class AlertRepository {
  constructor(
    private readonly db: Queryable,
    private readonly settings: AlertSettings,
    private readonly log: Logger,
    private readonly clock: () => number,
  ) {}

  async exists(rule: AlertRuleName, subject: string): Promise<boolean> {
    const { rowCount } = await this.db.query('SELECT 1 FROM alerts WHERE rule = $1 AND subject = $2', [rule, subject]);
    return rowCount !== 0;
  }

  /**
   * Stores an alert. A duplicate for the same subject is ignored while the first is open or, if the rule has no
   * recovery, for an hour.
   */
  async add(alert: NewAlert): Promise<void> {
    const rule = ALERT_RULES[alert.rule];
    const suppressed = (await this.raisedSince(this.clock() - HOUR_MS, alert)) >= this.settings.maxPerHour;
    const { rowCount } = await this.db.query(
      `INSERT INTO alerts (alert_id, rule, subject, kind, severity, title, body, channels, raised_at, suppressed, recovered_at)
       SELECT $1, $2, $3, $11, $4, $5, $6, $7, $8::timestamptz, $9, $10
       WHERE $10::timestamptz IS NULL OR NOT EXISTS (SELECT 1 FROM alerts WHERE rule = $2 AND subject = $3 AND raised_at > $8::timestamptz - interval '1 hour')
       ON CONFLICT (rule, subject) WHERE recovered_at IS NULL DO NOTHING`,
      [
        randomUUID(),
        alert.rule,
        alert.subject,
        rule.severity,
        alert.title,
        alert.body,
        rule.channels.filter((channel) => this.settings.channels.includes(channel)),
        new Date(this.clock()),
        suppressed,
        // An alert without recovery must not block the next one.
        rule.recovers ? null : new Date(this.clock()),
        kindOf(alert),
      ],
    );
    if (rowCount === 1) this.log.warn({ rule: alert.rule, subject: alert.subject, suppressed }, 'alert');
  }

  /** An error that the taxonomy does not know. If PostgreSQL is down, only its log line remains. */
  raiseUnknownError({
    component,
    exception_type,
    fingerprint,
  }: {
    component: string;
    exception_type: string;
    fingerprint: string;
  }): void {
    const body = `${exception_type} in ${component}. See the error log rows with the fingerprint ${fingerprint}.`;
    this.add({ rule: 'unknown_error', subject: fingerprint, title: `Unknown error: ${component}`, body }).catch(
      () => undefined,
    );
  }

  async isDelivered(alertId: string, channel: AlertChannel): Promise<boolean> {
    const { rowCount } = await this.db.query('SELECT 1 FROM alert_deliveries WHERE alert_id = $1 AND channel = $2', [
      alertId,
      channel,
    ]);
    return rowCount === 1;
  }

  async markDelivered(alertId: string, channel: AlertChannel): Promise<void> {
    await this.db.query('INSERT INTO alert_deliveries (alert_id, channel) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
      alertId,
      channel,
    ]);
  }

  async facts(): Promise<AlertFacts> {
    const now = this.clock();
    const deadLetters = await this.db.query<OpenDeadLetter>(
      `SELECT id, task_name, exception_type, critical, extract(epoch FROM first_failed_at)::float8 * 1000 AS first_failed_at
       FROM dead_letters WHERE status <> 'resolved' AND (critical OR first_failed_at < $1) ORDER BY first_failed_at LIMIT $2`,
      [new Date(now - OVERDUE_MS), DEAD_LETTERS_MAX],
    );
    const total = await this.db.query<{ total: number }>(
      `SELECT count(*)::int AS total FROM dead_letters WHERE status <> 'resolved'`,
    );
    const patterns = await this.db.query<Pattern>(
      `SELECT h.fingerprint, min(dead_letter.task_name) AS task_name, min(dead_letter.exception_type) AS exception_type,
         count(*) FILTER (WHERE h.at > $1)::int AS recent, count(*) FILTER (WHERE h.at <= $1)::int AS before
       FROM dead_letter_history AS h JOIN dead_letters AS dead_letter ON dead_letter.id = h.dead_letter_id
       JOIN dead_letter_groups AS g ON g.fingerprint = h.fingerprint AND g.status <> 'ignored'
       WHERE h.event = 'opened' AND h.at > $2 GROUP BY h.fingerprint`,
      [new Date(now - PATTERN_MS), new Date(now - 2 * PATTERN_MS)],
    );
    const open = await this.db.query<OpenAlert>('SELECT rule, subject, title FROM alerts WHERE recovered_at IS NULL');
    return {
      now,
      dead_letters: deadLetters.rows,
      open_total: total.rows[0]?.total ?? 0,
      capacity: this.settings.capacity,
      patterns: patterns.rows,
      open: open.rows,
    };
  }

  async recover({ rule, subject, title }: OpenAlert): Promise<void> {
    const { rowCount } = await this.db.query(
      'UPDATE alerts SET recovered_at = $3 WHERE rule = $1 AND subject = $2 AND recovered_at IS NULL',
      [rule, subject, new Date(this.clock())],
    );
    if (rowCount === 1)
      await this.add({
        rule: 'recovery',
        subject: `${rule} ${subject}`,
        title: `Over: ${title}`,
        body: 'Recovered. Nothing needs to be done.',
      });
  }

  /** Adds at most one digest a day, from its hour on, and only if there is something to report. */
  async addDigest(): Promise<void> {
    const now = new Date(this.clock());
    if (now.getUTCHours() < this.settings.digestHour) return;
    const day = now.toISOString().slice(0, 10);
    const { rowCount } = await this.db.query(`SELECT 1 FROM alerts WHERE rule = 'daily_digest' AND subject = $1`, [
      day,
    ]);
    if (rowCount !== 0) return;
    const body = await digestOf(this.db, new Date(this.clock() - DAY_MS));
    if (body !== undefined)
      await this.add({ rule: 'daily_digest', subject: day, title: `Dead letters on ${day}`, body });
  }

  /**
   * Each kind has a budget of its own, so the alerts of one kind neither delay nor suppress those of another.
   */
  private async raisedSince(since: number, alert: NewAlert): Promise<number> {
    const { rows } = await this.db.query<{ total: number }>(
      'SELECT count(*)::int AS total FROM alerts WHERE rule = $2 AND kind = $3 AND raised_at > $1 AND NOT suppressed',
      [new Date(since), alert.rule, kindOf(alert)],
    );
    return rows[0]?.total ?? 0;
  }

  /**
   * The oldest pending deliveries of each rule in turn, at most 100: many of one rule do not delay those of another. A
   * suppressed alert that is still open after an hour is delivered too.
   */
  async undelivered(): Promise<AlertDelivery[]> {
    const { rows } = await this.db.query<AlertDelivery & { rule: AlertRuleName }>(
      `SELECT alert.alert_id, over.channel, alert.rule, alert.severity, alert.title, alert.body, alert.raised_at::text AS raised_at
       FROM alerts AS alert CROSS JOIN unnest(alert.channels) AS over (channel)
       LEFT JOIN alert_deliveries AS delivery ON delivery.alert_id = alert.alert_id AND delivery.channel = over.channel
       WHERE delivery.alert_id IS NULL AND alert.raised_at > $1 AND over.channel = ANY($2)
         AND (NOT alert.suppressed OR (alert.recovered_at IS NULL AND alert.raised_at < $3))
       ORDER BY row_number() OVER (PARTITION BY alert.rule ORDER BY alert.raised_at), alert.raised_at LIMIT 100`,
      [new Date(this.clock() - DAY_MS), ALERT_CHANNELS, new Date(this.clock() - HOUR_MS)],
    );
    return rows;
  }
}

/** A title names a step or a route, of which there is a fixed number. A rule whose titles vary names its kind. */
function kindOf({ kind, title }: NewAlert): string {
  return kind ?? title;
}
