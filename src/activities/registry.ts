/**
 * What each activity does and how it is retried: the table an administrator reads first. Pure data, shared by workflows
 * (which schedule by it), workers (which compute retry delays by it) and the local fault rehearsals.
 */

/** Pauses before the second, third, … attempt, milliseconds; one attempt more than pauses. */
export const RETRY_CLASSES = {
  database: { delaysMs: [1_000, 2_000], attempts: 3 },
  network: { delaysMs: [2_000, 4_000, 8_000], attempts: 4 },
  llm: { delaysMs: [5_000, 15_000, 45_000, 135_000], attempts: 5 },
  media: { delaysMs: [2_000, 6_000, 18_000], attempts: 4 },
  notify: { delaysMs: [2_000, 8_000, 32_000, 128_000], attempts: 5 },
  /** Projection writers only: their letter is the outbox, so they never give up. */
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
export type TaskQueue = (typeof TASK_QUEUES)[keyof typeof TASK_QUEUES];

export interface ActivityPolicy {
  readonly retry: RetryClass;
  readonly queue: TaskQueue;
  readonly startToCloseMs: number;
  /** On a queue without workers an activity would otherwise wait for ever and never become a letter. */
  readonly scheduleToStartMs: number;
  /** A letter of a critical activity raises an alert. */
  readonly critical: boolean;
  /** Whether an administrator may skip it and let the session go on. */
  readonly skippable: boolean;
  /** Exempt from dead letters: the outbox keeps what these write. */
  readonly outbox?: true;
  readonly summary: string;
}

const TEN_MINUTES = 600_000;

export const ACTIVITY_POLICIES = {
  projectSession: {
    retry: 'outbox',
    queue: TASK_QUEUES.session,
    startToCloseMs: 4_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: false,
    outbox: true,
    summary: 'Write the step to the projection',
  },
  flushProjection: {
    retry: 'outbox',
    queue: TASK_QUEUES.session,
    startToCloseMs: 15_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: false,
    outbox: true,
    summary: 'Write what the projection missed',
  },
  processObservation: {
    retry: 'media',
    queue: TASK_QUEUES.media,
    startToCloseMs: 120_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Prepare the photos and documents of an observation',
  },
  generateRecommendations: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 30_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Work out recommendations from answers and observations',
  },
  validateRecommendations: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 30_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Check each recommendation against its evidence',
  },
  applyApprovedRecommendations: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 60_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: true,
    skippable: false,
    summary: 'Create what was approved',
  },
  eraseSessionRecords: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 60_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: true,
    skippable: false,
    summary: 'Delete the personal data of a session',
  },
  eraseSessionHistory: {
    retry: 'network',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 60_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: true,
    skippable: false,
    summary: 'Delete the workflow history of a session',
  },
  sendRedriveBatch: {
    retry: 'network',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 60_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Retry the next letters of a bulk retry, at its rate',
  },
  settleRedrive: {
    retry: 'network',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 120_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: false,
    summary: 'Wait for the outcomes of a bulk retry and count them',
  },
  reconcileDeadLetters: {
    retry: 'network',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 300_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Compare the index of dead letters with workflow visibility, both ways',
  },
  purgeDeadLetters: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 60_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Remove resolved letters of long ago',
  },
  raiseAlerts: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 30_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Evaluate the alert rules',
  },
  escalateToSupport: {
    retry: 'database',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 15_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Ask support to help a client who may break off',
  },
  sendSlackAlert: {
    retry: 'notify',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 15_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Post an alert to Slack',
  },
  sendEmailAlert: {
    retry: 'notify',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 30_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Mail an alert',
  },
  sendSmsAlert: {
    retry: 'notify',
    queue: TASK_QUEUES.operations,
    startToCloseMs: 15_000,
    scheduleToStartMs: TEN_MINUTES,
    critical: false,
    skippable: true,
    summary: 'Send an alert as a text message',
  },
} as const satisfies Record<string, ActivityPolicy>;
export type ActivityName = keyof typeof ACTIVITY_POLICIES;

/** The activities whose failure becomes a dead letter: all but the projection writers. */
export const STEPS_WITH_LETTERS = (Object.keys(ACTIVITY_POLICIES) as ActivityName[]).filter(
  (name) => !('outbox' in ACTIVITY_POLICIES[name]),
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
export function retrySpanMs({ retry, startToCloseMs }: Pick<ActivityPolicy, 'retry' | 'startToCloseMs'>, attempt: number): number {
  const { delaysMs, attempts } = RETRY_CLASSES[retry];
  const toCome = attempts === 0 ? delaysMs : delaysMs.slice(attempt - 1);
  return toCome.reduce<number>((span, pause) => span + pause * (1 + RETRY_JITTER) + startToCloseMs, 0);
}
