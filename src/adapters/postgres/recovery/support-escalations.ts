/** Alerts that ask for a person's help with one session. */
import type { NewAlert } from '../../../domain/dead-letters/alerts/evaluate.js';
import type { Redactor } from '../../../pii/redactor.js';
import type { Queryable } from '../pool.js';

export class PostgresSupportDesk {
  constructor(
    private readonly db: Queryable,
    private readonly board: { add(alert: NewAlert): Promise<void> },
    private readonly redactor: Redactor,
  ) {}

  /**
   * The alert has no end that would make room for it twice, so a repeated attempt looks first. It leaves for Slack and mail, and a
   * client id is whatever the issuer of tokens chose: an address of a person, say.
   */
  async tell(alert: NewAlert): Promise<void> {
    const { rowCount } = await this.db.query('SELECT 1 FROM alerts WHERE rule = $1 AND subject = $2', [alert.rule, alert.subject]);
    if (rowCount === 0) await this.board.add({ ...alert, title: this.clean(alert.title), body: this.clean(alert.body) });
  }

  private clean(text: string): string {
    return this.redactor.redactText(text, 'alert').text;
  }
}
