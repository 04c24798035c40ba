/**
 * Which messages a workflow believes. The Temporal frontend does not know our callers, so a workflow accepts its input,
 * a command or a reading only from this platform and for itself. A person may resolve dead letters from the Temporal
 * UI. The codec endpoint knows who that was. Without it, the sender is unknown.
 *
 * Nothing here is async: handlers run in the order in which the SDK delivers their jobs (`activation.ts`).
 */
import { ApplicationFailure, log, metricMeter, workflowInfo, type WorkflowInterceptors } from '@temporalio/workflow';
import { openedValue, originOf, senderOf, type Origin } from '../../domain/unbelieved.js';
import { resolveDeadLetter } from '../session/messages.js';
import { isIdOf } from './workflow-ids.js';

/** Failure type of a message that is not believed. */
const NOT_AUTHENTICATED = 'not_authenticated';

export function interceptors(): WorkflowInterceptors {
  return {
    inbound: [
      {
        execute(input, next) {
          const origin = originOfInput(input.args);
          if (origin === undefined) return next(input);
          refuse('input', origin);
          // With a wrong key every input looks like this. The task is repeated, and nothing is lost.
          if (origin === 'undecryptable') throw new Error('the input of the workflow cannot be decrypted');
          return Promise.reject(failure());
        },
        handleSignal(input, next) {
          if (isRefused(input.signalName, input.args)) return Promise.resolve();
          return next(input);
        },
        validateUpdate(input, next) {
          next({ ...input, args: believed(input.name, input.args) });
        },
        handleUpdate(input, next) {
          return next({ ...input, args: believed(input.name, input.args) });
        },
        // An answer is encrypted, so only we can read it.
        handleQuery(input, next) {
          return next({ ...input, args: input.args.map(openedValue) });
        },
      },
    ],
  };
}

/** Why the input is not believed. A ciphertext of this workflow is no input of another type of workflow. */
function originOfInput(args: unknown[]): Origin | 'missing' | 'another type' | undefined {
  const { workflowType, workflowId } = workflowInfo();
  if (args.length === 0) return 'missing';
  return (
    args.map(originOf).find((found) => found !== undefined) ??
    (isIdOf(workflowType, workflowId) ? undefined : 'another type')
  );
}

/** @throws ApplicationFailure for arguments that are not ours */
function believed(name: string, args: unknown[]): unknown[] {
  if (name === resolveDeadLetter.name) return args.map((arg) => resolutionOf(arg));
  if (args.length === 0 || isRefused(name, args)) throw failure();
  return args;
}

/**
 * A resolution that a person sent never names its actor itself. In plain text anybody may have sent it, so it can only
 * run the step again as it is.
 *
 * @throws ApplicationFailure
 */
function resolutionOf(arg: unknown): unknown {
  const origin = originOf(arg);
  if (origin === undefined) return arg;
  const opened = openedValue(arg);
  const value: { readonly action?: unknown } = typeof opened === 'object' && opened !== null ? opened : {};
  if (origin !== 'endpoint' && value.action !== 'retry') {
    refuse(resolveDeadLetter.name, origin);
    throw failure();
  }
  return { ...value, actor: senderOf(arg) };
}

function isRefused(name: string, args: unknown[]): boolean {
  const origin = args.map(originOf).find((found) => found !== undefined);
  if (origin !== undefined) refuse(name, origin);
  return origin !== undefined;
}

function refuse(message: string, origin: string): void {
  log.warn('message not believed', { message, origin });
  metricMeter.createCounter('onward_messages_not_believed', 'Messages that did not come from this platform').add(1);
}

function failure(): ApplicationFailure {
  return ApplicationFailure.nonRetryable('Only Onward may send this message.', NOT_AUTHENTICATED);
}
