/** Around every activity: local fault rehearsals, failures sorted by the taxonomy, retry pauses with jitter, log lines. */
import { ApplicationFailure, CancelledFailure } from '@temporalio/common';
import type { Context } from '@temporalio/activity';
import type { ActivityExecuteInput, ActivityInboundCallsInterceptor, Next } from '@temporalio/worker';
import { ACTIVITY_POLICIES, retryDelayMs, type ActivityName } from '../activities/policies.js';
import { categoryOf, isPermanent, withoutValues } from '../domain/failures.js';
import type { Logger } from '../logging.js';
import type { Redactor } from '../redactor.js';
import type { FaultSource } from './faults.js';

/** Of a longer message nothing more is kept than of this much. */
const LONGEST_READ = 2_000;

type Execute = Next<ActivityInboundCallsInterceptor, 'execute'>;

export class PolicyInterceptor implements ActivityInboundCallsInterceptor {
  constructor(
    private readonly context: Context,
    private readonly faults: FaultSource,
    private readonly log: Logger,
    private readonly redactor: Redactor,
  ) {}

  async execute(input: ActivityExecuteInput, next: Execute): Promise<unknown> {
    const { activityType, attempt, workflowExecution } = this.context.info;
    const fields = {
      activity: activityType,
      attempt,
      workflow_id: workflowExecution?.workflowId,
      correlation_id: correlationOf(input.args),
    };
    try {
      const result = await this.faults.run(activityType, attempt, () => next(input));
      this.log.debug(fields, 'activity done');
      return result;
    } catch (error) {
      if (error instanceof CancelledFailure) throw error;
      const failure = toFailure(error, activityType as ActivityName, attempt, this.redactor);
      this.log.warn({ ...fields, failure: failure.type, detail: failure.message, permanent: failure.nonRetryable }, 'activity failed');
      throw failure;
    }
  }
}

/** The failure the workflow sees: a stable type, a message without values and names, the pause before the next attempt. */
export function toFailure(error: unknown, activity: ActivityName, attempt: number, redactor: Redactor): ApplicationFailure {
  const policy = ACTIVITY_POLICIES[activity];
  const category = categoryOf(error);
  const message =
    error instanceof Error ? withoutValues(redactor.redactText(error.message.slice(0, LONGEST_READ), 'dead_letter').text) : 'failed';
  return ApplicationFailure.create({
    type: category,
    message: message === '' ? category : message,
    // A projection writer never gives up: its letter is the outbox.
    nonRetryable: isPermanent(category) && policy.retry !== 'outbox',
    nextRetryDelay: retryDelayMs(policy.retry, attempt, Math.random),
    details: [{ attempt }],
  });
}

function correlationOf(args: unknown[]): string | undefined {
  const [first] = args as { correlation_id?: unknown }[];
  return typeof first?.correlation_id === 'string' ? first.correlation_id : undefined;
}
