/**
 * What each activity does, how it is retried, and what its dead letter means: one row an activity. Pure data. Workflows schedule
 * by it, workers compute retry pauses by it, the API takes client texts and corrections from it, the runbook its table.
 */
import type { Language } from '../domain/catalogue/types.js';
import type { ClientTexts } from '../domain/session/attention.js';
import type { applyActivities } from './apply-recommendations.js';
import type { maintenanceActivities } from './dead-letter-maintenance.js';
import type { eraseActivities } from './erase-session.js';
import type { escalationActivities } from './escalate-to-support.js';
import type { projectionActivities } from './flush-projection.js';
import type { observationActivities } from './process-observation.js';
import type { recommendActivities } from './recommend.js';
import type { redriveActivities } from './redrive.js';
import type { alertActivities } from './alerts.js';

/** Pauses before the second, third, … attempt, milliseconds. There is one attempt more than pauses; 0 attempts: unbounded. */
export const RETRY_CLASSES = {
  database: { delaysMs: [1_000, 2_000], attempts: 3 },
  network: { delaysMs: [2_000, 4_000, 8_000], attempts: 4 },
  llm: { delaysMs: [5_000, 15_000, 45_000, 135_000], attempts: 5 },
  media: { delaysMs: [2_000, 6_000, 18_000], attempts: 4 },
  notify: { delaysMs: [2_000, 8_000, 32_000, 128_000], attempts: 5 },
  /** For the activity that writes the outbox: it never gives up. */
  outbox: { delaysMs: [250, 500, 1_000, 2_000, 5_000, 10_000], attempts: 0 },
} as const;
export type RetryClass = keyof typeof RETRY_CLASSES;

/** Jitter is uniform within this share of the pause, both ways. */
export const RETRY_JITTER = 0.2;

export const TASK_QUEUES = {
  session: 'onward-session',
  llm: 'onward-llm',
  media: 'onward-media',
  operations: 'onward-operations',
} as const;
type TaskQueue = (typeof TASK_QUEUES)[keyof typeof TASK_QUEUES];

/** What an administrator does about its dead letter: a row of the table in `docs/runbook.md`. Markdown. */
interface RunbookRow {
  readonly cause: string;
  readonly check: string;
  /** When the cause cannot be removed. */
  readonly otherwise: string;
}

/** The shape of a field of the input that `retryWith` may correct; `api/dead-letters/corrections.ts` has their schemas. */
export type CorrectionKind = 'media' | 'facts' | 'records' | 'title' | 'text';

export interface ActivityPolicy {
  readonly queue: TaskQueue;
  readonly retry: RetryClass;
  readonly startToCloseMs: number;
  /** A failure for good raises an alert. */
  readonly critical: boolean;
  /** Whether an administrator may skip it and let its workflow go on. */
  readonly skippable: boolean;
  /** Shown beside the activity in the Temporal UI. */
  readonly summary: string;
  /** What waits, in the words of a client. Absent: no step of a session, so no client sees its dead letter. */
  readonly clientText?: Readonly<Record<Language, string>>;
  /** Fields of the input that may be corrected. Absent: the input holds only ids. */
  readonly correctable?: Readonly<Record<string, CorrectionKind>>;
  /** Absent: it never fails for good. The outbox keeps what it writes, so it has no dead letter. */
  readonly runbook?: RunbookRow;
}

/**
 * How long an activity may wait for a worker, milliseconds. On a queue without workers it would otherwise never fail and never
 * become a dead letter.
 */
export const SCHEDULE_TO_START_MS = 600_000;

export const ACTIVITIES = {
  flushProjection: {
    queue: TASK_QUEUES.session,
    retry: 'outbox',
    startToCloseMs: 15_000,
    critical: false,
    skippable: false,
    summary: 'Write what the projection missed',
  },
  processObservation: {
    queue: TASK_QUEUES.media,
    retry: 'media',
    startToCloseMs: 120_000,
    critical: false,
    skippable: true,
    summary: 'Prepare the photos and documents of an observation',
    clientText: {
      en: 'preparing your photos and documents',
      es: 'preparar sus fotos y documentos',
      hi: 'आपकी तस्वीरें और दस्तावेज़ तैयार करना',
    },
    correctable: { media: 'media' },
    runbook: {
      cause: 'an unreadable photo, a full disk, a files folder that the worker does not share, no media worker',
      check: 'Is the file there? Can another photo be prepared?',
      otherwise:
        '`skip`: the observation stays, marked `unprocessed`. Or `retryWith` the `media` that can be prepared.',
    },
  },
  generateRecommendations: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 30_000,
    critical: false,
    skippable: true,
    summary: 'Work out recommendations from answers and observations',
    clientText: { en: 'working out recommendations', es: 'elaborar las recomendaciones', hi: 'सुझाव तैयार करना' },
    correctable: { facts: 'facts' },
    runbook: {
      cause: 'no operations worker, a rule that fails on these answers',
      check: 'Do other sessions generate? What changed in the last knowledge release?',
      otherwise: '`skip`: the session returns to the interview and can ask again after a fix.',
    },
  },
  validateRecommendations: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 30_000,
    critical: false,
    skippable: true,
    summary: 'Check each recommendation against its evidence',
    clientText: { en: 'checking the recommendations', es: 'comprobar las recomendaciones', hi: 'सुझावों की जाँच करना' },
    correctable: { facts: 'facts', drafts: 'records' },
    runbook: {
      cause: 'no operations worker, a rule that fails on these answers',
      check: 'Do other sessions generate? What changed in the last knowledge release?',
      otherwise: '`skip`: the client sees the recommendations as weak, because nothing checked them.',
    },
  },
  applyApprovedRecommendations: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 60_000,
    critical: true,
    skippable: false,
    summary: 'Create what was approved',
    clientText: { en: 'setting up what you approved', es: 'configurar lo que aprobó', hi: 'आपके स्वीकृत सुझाव लागू करना' },
    correctable: { effects: 'records' },
    runbook: {
      cause: 'PostgreSQL away or full, a missing migration, a value that the table refuses',
      check: '`npm run migrate -- --check`, disk space, `exception_type`',
      otherwise:
        '`retryWith` corrected `effects`, each with its `recommendation_id` and `effect_index`. `skip` or `abandon` only when nothing is to be created: the session ends as cancelled.',
    },
  },
  escalateToSupport: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 15_000,
    critical: false,
    skippable: true,
    summary: 'Ask support to help a client who may give up',
    clientText: {
      en: 'telling our support team',
      es: 'avisar a nuestro equipo de soporte',
      hi: 'हमारी सहायता टीम को बताना',
    },
    runbook: {
      cause: 'PostgreSQL away, a missing migration',
      check: '`npm run migrate -- --check`',
      otherwise: '`skip`, and call the client yourself: the session goes on and asks nobody again.',
    },
  },
  eraseSessionHistory: {
    queue: TASK_QUEUES.operations,
    retry: 'network',
    startToCloseMs: 60_000,
    critical: true,
    skippable: false,
    summary: 'Delete the workflow history of a session',
    runbook: {
      cause: 'Temporal refuses or is slow',
      check: 'May the identity of the worker delete workflows in the namespace?',
      otherwise: '`retry` only',
    },
  },
  eraseSessionRecords: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 60_000,
    critical: true,
    skippable: false,
    summary: 'Delete the personal data of a session',
    runbook: {
      cause: 'PostgreSQL away, files folder not writable',
      check: 'disk, rights on the files folder',
      otherwise: '`retry` only',
    },
  },
  sendRedriveBatch: {
    queue: TASK_QUEUES.operations,
    retry: 'network',
    startToCloseMs: 60_000,
    critical: false,
    skippable: true,
    summary: 'Retry the next dead letters of a bulk retry, at its rate',
    runbook: {
      cause: 'Temporal or PostgreSQL away during a bulk retry',
      check: '`GET /health`',
      otherwise: '`retry`: no dead letter is resolved twice.',
    },
  },
  finishRedrive: {
    queue: TASK_QUEUES.operations,
    retry: 'network',
    startToCloseMs: 120_000,
    critical: false,
    skippable: false,
    summary: 'Wait for the outcomes of a bulk retry and count them',
    runbook: { cause: 'Temporal or PostgreSQL away during a bulk retry', check: '`GET /health`', otherwise: '`retry`' },
  },
  reconcileDeadLetters: {
    queue: TASK_QUEUES.operations,
    retry: 'network',
    startToCloseMs: 300_000,
    critical: false,
    skippable: true,
    summary: 'Compare the index of dead letters with workflow visibility, both ways',
    runbook: {
      cause: 'PostgreSQL or Temporal away',
      check: '`GET /health`',
      otherwise: '`retry` or `skip`: the next round does the same. Rounds wait while one is parked.',
    },
  },
  purgeDeadLetters: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 60_000,
    critical: false,
    skippable: true,
    summary: 'Remove dead letters that were resolved long ago',
    runbook: {
      cause: 'PostgreSQL away',
      check: '`GET /health`',
      otherwise: '`retry` or `skip`: the next round does the same.',
    },
  },
  raiseAlerts: {
    queue: TASK_QUEUES.operations,
    retry: 'database',
    startToCloseMs: 30_000,
    critical: false,
    skippable: true,
    summary: 'Evaluate the alert rules',
    runbook: {
      cause: 'PostgreSQL away',
      check: '`GET /health`',
      otherwise: '`retry` or `skip`: the next round does the same.',
    },
  },
  sendSlackAlert: {
    queue: TASK_QUEUES.operations,
    retry: 'notify',
    startToCloseMs: 15_000,
    critical: false,
    skippable: true,
    summary: 'Post an alert to Slack',
    correctable: { title: 'title', body: 'text' },
    runbook: {
      cause: 'a revoked webhook (404)',
      check: '`exception_message` has the status of the answer.',
      otherwise: 'Correct `SLACK_WEBHOOK_URL`, restart the worker, `retry`; or `skip`.',
    },
  },
  sendEmailAlert: {
    queue: TASK_QUEUES.operations,
    retry: 'notify',
    startToCloseMs: 30_000,
    critical: false,
    skippable: true,
    summary: 'Mail an alert',
    correctable: { title: 'title', body: 'text' },
    runbook: {
      cause: 'a wrong SMTP password, a refused recipient',
      check: '`exception_message` has the status of the answer.',
      otherwise: 'Correct `SMTP_URL`, restart the worker, `retry`; or `skip`.',
    },
  },
  sendSmsAlert: {
    queue: TASK_QUEUES.operations,
    retry: 'notify',
    startToCloseMs: 15_000,
    critical: false,
    skippable: true,
    summary: 'Send an alert as a text message',
    correctable: { title: 'title', body: 'text' },
    runbook: {
      cause: 'Twilio refuses the number',
      check: '`exception_message` has the status of the answer.',
      otherwise: 'Correct the `TWILIO_` settings, restart the worker, `retry`; or `skip`.',
    },
  },
} as const satisfies Record<string, ActivityPolicy>;
export type ActivityName = keyof typeof ACTIVITIES;

/** The row of an activity, with its optional columns. */
export function policyOf(name: ActivityName): ActivityPolicy {
  return ACTIVITIES[name];
}

/** The activities whose failure becomes a dead letter. */
export const ACTIVITIES_WITH_DEAD_LETTERS = (Object.keys(ACTIVITIES) as ActivityName[]).filter(
  (name) => policyOf(name).runbook !== undefined,
);

/** What waits while an activity is parked, by its name. */
export const CLIENT_TEXTS: ClientTexts = Object.fromEntries(
  (Object.keys(ACTIVITIES) as ActivityName[]).map((name) => [name, policyOf(name).clientText]),
);

/** Failure types that no retry can mend; also listed in each retry policy. */
export const PERMANENT_FAILURES = ['user_input', 'permission', 'not_found', 'conflict', 'configuration'] as const;

/**
 * The pause before the next attempt.
 *
 * @param attempt the attempt that just failed, 1 the first time
 * @param random uniform in [0, 1): injected, so that tests see the bounds
 */
export function retryDelayMs(retryClass: RetryClass, attempt: number, random: () => number): number {
  const { delaysMs } = RETRY_CLASSES[retryClass];
  const base = delaysMs[Math.min(attempt, delaysMs.length) - 1] ?? 1_000;
  return Math.round(base * (1 - RETRY_JITTER + 2 * RETRY_JITTER * random()));
}

/**
 * How long an activity may still succeed by itself, milliseconds: its pauses and attempts to come, each at its longest. One
 * that never gives up is given all its pauses once.
 *
 * @param attempt the attempt that just failed, 1 the first time
 */
export function retrySpanMs(
  { retry, startToCloseMs }: Pick<ActivityPolicy, 'retry' | 'startToCloseMs'>,
  attempt: number,
): number {
  const { delaysMs, attempts } = RETRY_CLASSES[retry];
  const toCome = attempts === 0 ? delaysMs : delaysMs.slice(attempt - 1);
  return toCome.reduce<number>((span, pause) => span + pause * (1 + RETRY_JITTER) + startToCloseMs, 0);
}

/** Every activity with its input and result. `compose/worker.ts` makes the implementations. */
export type Activities = ReturnType<typeof projectionActivities> &
  ReturnType<typeof observationActivities> &
  typeof recommendActivities &
  ReturnType<typeof applyActivities> &
  ReturnType<typeof eraseActivities> &
  ReturnType<typeof redriveActivities> &
  ReturnType<typeof maintenanceActivities> &
  ReturnType<typeof escalationActivities> &
  ReturnType<typeof alertActivities>;
