/** Retries or skips many dead letters at a steady rate. The list is fixed when the redrive is created. */
import { CancellationScope, continueAsNew, setHandler, workflowInfo } from '@temporalio/workflow';
import type { RedriveStatus } from '../../domain/dead-letters/redrive.js';
import { workflowNow } from '../lib/clock.js';
import { runStep } from '../lib/run-step.js';
import { temporalRuntime } from '../lib/runtime.js';
import { openDeadLetterBox } from '../lib/dead-letter-box.js';
import { cancelRedrive, type RedriveInput } from './messages.js';

/** A batch holds the dead letters of one second, so a cancellation takes effect within two seconds. */
const SECOND_MS = 1_000;

/** @returns how the redrive ended. The table `redrive_items` has the outcome of each dead letter. */
export async function redriveDeadLetters(input: RedriveInput): Promise<{ readonly status: RedriveStatus }> {
  const { redrive_id, correlation_id, matched, rate_per_second, stop_on_failure_ratio } = input;
  const runtime = temporalRuntime();
  const box = openDeadLetterBox(
    {
      key: `redrive.${redrive_id}`,
      clientId: null,
      autoRetryBaseMs: input.dead_letter_retry_ms,
      purpose: `Resolves ${matched} dead letters in bulk, ${rate_per_second} per second. Stop: signal \`cancelRedrive\`.`,
      actions: ['retry', 'skip'],
    },
    runtime,
  );
  let cancelled = false;
  setHandler(cancelRedrive, () => void (cancelled = true), {
    description: 'Stops the redrive after the current batch. Takes no input.',
  });
  CancellationScope.current().cancelRequested.catch(() => (cancelled = true));

  return CancellationScope.nonCancellable(async () => {
    const startedAt = input.started_at ?? workflowNow();
    const interval = SECOND_MS / rate_per_second;
    let stopped = false;
    let next = input.next ?? 0;
    while (next < matched && !cancelled && !stopped) {
      const to = Math.min(matched, next + rate_per_second);
      const batch = {
        redrive_id,
        correlation_id,
        from: next,
        to,
        due_at: startedAt + next * interval,
        interval_ms: interval,
      };
      const step = {
        jobId: `batch-${next}`,
        correlationId: correlation_id,
        what: `dead letters ${next + 1} to ${to} of ${matched}`,
      } as const;
      const done = await runStep(box, runtime, { ...step, activity: 'sendRedriveBatch', input: batch });
      stopped =
        done.status === 'done' && stop_on_failure_ratio !== null && done.value.failure_ratio >= stop_on_failure_ratio;
      next = to;
      if (workflowInfo().continueAsNewSuggested && next < matched) {
        await box.written();
        await continueAsNew<typeof redriveDeadLetters>({ ...input, next, started_at: startedAt });
      }
    }
    const status: RedriveStatus = stopped ? 'stopped' : cancelled && next < matched ? 'cancelled' : 'completed';
    await runStep(box, runtime, {
      jobId: 'finish',
      correlationId: correlation_id,
      activity: 'finishRedrive',
      input: { redrive_id, correlation_id, status },
    });
    await box.written();
    return { status };
  });
}
