/**
 * Wraps every activity: local fault rehearsals, failures classified by the taxonomy, retry delays with jitter, log
 * lines.
 */
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import type { Context } from '@temporalio/activity';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { policyOf, retryDelayMs, retrySpanMs, type ActivityName } from '../activities/registry.js';
import { categorise } from '../domain/errors/categorise.js';
import { isPermanent } from '../domain/errors/taxonomy.js';
import { withoutValues } from '../domain/errors/without-values.js';
import { framesOf } from '../observability/errors/frames.js';
import type { ErrorReports } from '../observability/errors/error-reports.js';
import type { Logger } from '../observability/logging.js';
import type { Redactor } from '../pii/redactor.js';
import type { FaultSource } from './faults.js';

/** Longer messages are cut. */
const LONGEST_READ = 2_000;

type Execute = Next<ActivityInboundCallsInterceptor, 'execute'>;

export class PolicyInterceptor implements ActivityInboundCallsInterceptor {
  constructor(
    private readonly context: Context,
    private readonly faults: FaultSource,
    private readonly log: Logger,
    private readonly redactor: Redactor,
    private readonly errors: ErrorReports,
  ) {}

  async execute(input: ActivityExecuteInput, next: Execute): Promise<unknown> {
    const { activityType, attempt, workflowExecution } = this.context.info;
    const fields = {
      activity: activityType,
      attempt,
      workflow_id: workflowExecution?.workflowId,
      correlation_id: fieldOf(input.args, 'correlation_id'),
    };
    try {
      const result = await this.faults.run(activityType, attempt, () => next(input));
      this.log.debug(fields, 'activity done');
      if (attempt > 1) this.errors.recovered(this.recoveryKey());
      return result;
    } catch (error) {
      if (error instanceof CancelledFailure) throw error;
      const failure = toFailure(error, activityType as ActivityName, attempt, this.redactor);
      this.log.warn(
        { ...fields, failure: failure.type, detail: failure.message, permanent: failure.nonRetryable },
        'activity failed',
      );
      this.report(error, input.args);
      throw failure;
    }
  }

  private report(error: unknown, args: unknown[]): void {
    const { activityType, attempt, workflowExecution } = this.context.info;
    this.errors.report(categorise(error), error, {
      component: activityType,
      correlationId: fieldOf(args, 'correlation_id'),
      workflowId: workflowExecution?.workflowId,
      sessionId: fieldOf(args, 'session_id'),
      attempt,
      recoveryKey: this.recoveryKey(),
      recoversWithinMs: retrySpanMs(policyOf(activityType as ActivityName), attempt),
    });
  }

  /** All attempts of one activity in one run share a recovery key. */
  private recoveryKey(): string {
    const { workflowExecution, activityId } = this.context.info;
    return this.errors.recoveryKey(workflowExecution?.workflowId ?? '', workflowExecution?.runId ?? '', activityId);
  }
}

/**
 * The failure that the workflow sees: a stable type, a message without values and names, and the delay before the next
 * attempt.
 */
export function toFailure(
  error: unknown,
  activity: ActivityName,
  attempt: number,
  redactor: Redactor,
): ApplicationFailure {
  const policy = policyOf(activity);
  const { type: exception, category, severity, recommended_action } = categorise(error);
  const message =
    error instanceof Error
      ? withoutValues(redactor.redactText(error.message.slice(0, LONGEST_READ), 'dead_letter').text)
      : 'failed';
  return ApplicationFailure.create({
    type: category,
    message: message === '' ? category : message,
    // `flushProjection` never gives up: the outbox keeps its batch.
    nonRetryable: isPermanent(category) && policy.retry !== 'outbox',
    nextRetryDelay: retryDelayMs(policy.retry, attempt, Math.random),
    details: [
      {
        attempt,
        severity,
        recommended_action,
        exception,
        frames: framesOf(error),
      },
    ],
  });
}

function fieldOf(args: unknown[], name: 'correlation_id' | 'session_id'): string | undefined {
  const [first] = args as Readonly<Record<string, unknown>>[];
  const value = first?.[name];
  return typeof value === 'string' ? value : undefined;
}
