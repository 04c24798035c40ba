/**
 * What may be done to a dead letter. Every way to resolve one (the API, the Temporal UI, bulk work, the signal
 * `retryDeadLetters`) makes a `ResolutionRequest`, and every workflow checks it here.
 */
import { DEAD_LETTER_ACTIONS, type DeadLetter, type DeadLetterAction, type Resolution } from './dead-letter.js';

export interface ResolutionRequest {
  /** Id of the dead letter. */
  readonly id: string;
  readonly action: DeadLetterAction;
  /** `retryWith`: the corrected fields of the step's input. */
  readonly input?: unknown;
  readonly reason?: string;
  /** Needed to skip a step that may not be skipped: its session then ends as cancelled. */
  readonly confirm?: boolean;
}

export interface ResolutionRejection {
  readonly code:
    'invalid_command' | 'dead_letter_not_found' | 'dead_letter_resolved' | 'confirmation_needed' | 'invalid_answer';
  readonly message: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
}

/**
 * @param deadLetter the one with the id of the request; absent: there is none
 * @param allowed actions of this workflow
 * @returns why the request is rejected; undefined when it is valid
 */
export function checkResolution(
  deadLetter: DeadLetter | undefined,
  request: ResolutionRequest,
  allowed: readonly DeadLetterAction[] = DEAD_LETTER_ACTIONS,
): ResolutionRejection | undefined {
  const { action, input, confirm } = request;
  // A person types the action in the Temporal UI.
  if (!DEAD_LETTER_ACTIONS.includes(action))
    return reject('invalid_command', `The action is one of ${allowed.join(', ')}.`);
  if (deadLetter === undefined) return reject('dead_letter_not_found', 'There is no open dead letter with this id.');
  if (deadLetter.status !== 'open') return reject('dead_letter_resolved', 'This dead letter is being retried already.');
  if (!allowed.includes(action)) return reject('confirmation_needed', `This step allows only: ${allowed.join(', ')}.`);
  if (action === 'skip' && !deadLetter.skippable && confirm !== true) {
    return reject(
      'confirmation_needed',
      'This step may not be skipped: the session would end as cancelled. Confirm to go on.',
    );
  }
  if (action === 'retryWith' && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    return reject('invalid_answer', 'A corrected input is needed.', [
      { pointer: '/input', message: 'an object with the corrected fields' },
    ]);
  }
  return undefined;
}

/** The resolution that the parked step takes. */
export function resolutionOf({ action, input, reason }: ResolutionRequest, actor: string): Resolution {
  return { action, actor, reason, ...(action === 'retryWith' ? { input } : {}) };
}

/** Whether the step runs again at once; `skip` and `abandon` wait for the step to end by itself. */
export function isRetry({ action }: Pick<Resolution, 'action'>): boolean {
  return action === 'retry' || action === 'retryWith';
}

function reject(
  code: ResolutionRejection['code'],
  message: string,
  errors: ResolutionRejection['errors'] = [],
): ResolutionRejection {
  return { code, message, errors };
}
