/** Which alerts to raise and which have recovered, from the index of dead letters. Pure; runs once a minute. */
import { CAPACITY_SHARE, OVERDUE_MS, PATTERN_FAILURES, PATTERN_GROWTH, type AlertRuleName } from './rules.js';

export interface OpenDeadLetter {
  readonly id: string;
  readonly task_name: string;
  readonly exception_type: string;
  readonly critical: boolean;
  /** Milliseconds since the epoch. */
  readonly first_failed_at: number;
}

export interface Pattern {
  readonly fingerprint: string;
  readonly task_name: string;
  readonly exception_type: string;
  /** Failures in the last 15 minutes, and in the 15 minutes before. */
  readonly recent: number;
  readonly before: number;
}

/** An alert that was raised and has not recovered. */
export interface OpenAlert {
  readonly rule: AlertRuleName;
  readonly subject: string;
  readonly title: string;
}

export interface AlertFacts {
  readonly now: number;
  /** Dead letters that are critical or overdue. `open_total` counts all open ones. */
  readonly dead_letters: readonly OpenDeadLetter[];
  readonly open_total: number;
  readonly capacity: number;
  readonly patterns: readonly Pattern[];
  readonly open: readonly OpenAlert[];
}

export interface NewAlert {
  readonly rule: AlertRuleName;
  /** What the alert is about. A rule raises no second alert for a subject that has an open one. */
  readonly subject: string;
  /** Alerts of one rule and kind share an hourly budget. Absent: the title. */
  readonly kind?: string;
  readonly title: string;
  readonly body: string;
}

export interface Evaluation {
  readonly raise: readonly NewAlert[];
  /** Open alerts that have recovered. Each is reported as a `recovery`. */
  readonly recovered: readonly OpenAlert[];
}

const RECOVERING: readonly AlertRuleName[] = [
  'critical_dead_letter',
  'queue_near_capacity',
  'dead_letter_overdue',
  'failure_pattern',
];

/** Dead letters of one step and kind share one alert, so an outage is one message and not a thousand. */
export function evaluateAlerts(facts: AlertFacts): Evaluation {
  const due = [...critical(facts), ...capacity(facts), ...overdue(facts), ...patterns(facts)];
  const key = ({ rule, subject }: Pick<NewAlert, 'rule' | 'subject'>): string => `${rule} ${subject}`;
  const openKeys = new Set(facts.open.map(key));
  const stillDue = new Set(due.map(key));
  return {
    raise: due.filter((alert) => !openKeys.has(key(alert))),
    recovered: facts.open.filter((alert) => RECOVERING.includes(alert.rule) && !stillDue.has(key(alert))),
  };
}

function critical({ dead_letters: deadLetters }: AlertFacts): NewAlert[] {
  return grouped(deadLetters.filter((deadLetter) => deadLetter.critical)).map(([subject, group]) => ({
    rule: 'critical_dead_letter',
    subject,
    title: `Critical step parked: ${subject}`,
    body:
      `${group.length} dead letter(s), the oldest since ${since(group)}. ` +
      'Sessions continue, but approved recommendations are not applied until it is resolved.',
  }));
}

function capacity({ open_total, capacity: max }: AlertFacts): NewAlert[] {
  if (open_total < max * CAPACITY_SHARE) return [];
  const percent = Math.round((100 * open_total) / max);
  return [
    {
      rule: 'queue_near_capacity',
      subject: 'dead_letters',
      title: `${open_total} open dead letters, ${percent} % of the alarm level`,
      body: `The alarm level is ${max}. Nothing is dropped above it. Look at the groups and retry them in bulk.`,
    },
  ];
}

function overdue({ dead_letters: deadLetters, now }: AlertFacts): NewAlert[] {
  return grouped(deadLetters.filter((deadLetter) => now - deadLetter.first_failed_at > OVERDUE_MS)).map(
    ([subject, group]) => ({
      rule: 'dead_letter_overdue',
      subject,
      title: `Open for more than 24 hours: ${subject}`,
      body:
        `${group.length} dead letter(s), the oldest since ${since(group)}. ` +
        'Open dead letters are kept until they are resolved.',
    }),
  );
}

function patterns({ patterns: found }: AlertFacts): NewAlert[] {
  return found
    .filter(({ recent, before }) => recent >= PATTERN_FAILURES && recent > PATTERN_GROWTH * before)
    .map(({ fingerprint, task_name, exception_type, recent, before }) => ({
      rule: 'failure_pattern',
      subject: fingerprint,
      title: `Rising failures: ${task_name}, ${exception_type}`,
      body: `${recent} failures in 15 minutes, ${before} in the 15 minutes before. Group ${fingerprint}.`,
    }));
}

function grouped(deadLetters: readonly OpenDeadLetter[]): [string, OpenDeadLetter[]][] {
  const groups = new Map<string, OpenDeadLetter[]>();
  for (const deadLetter of deadLetters) {
    const subject = `${deadLetter.task_name}, ${deadLetter.exception_type}`;
    groups.set(subject, [...(groups.get(subject) ?? []), deadLetter]);
  }
  return [...groups];
}

function since(deadLetters: readonly OpenDeadLetter[]): string {
  return new Date(Math.min(...deadLetters.map((deadLetter) => deadLetter.first_failed_at))).toISOString();
}
