/**
 * Which resolutions a dead letter allows. Every way to resolve one (the API, the Temporal UI, bulk operations, the
 * signal `retryDeadLetters`) creates a `ResolutionRequest`, and every workflow checks it here.
 */
import type { Actor } from '../access.js';
import { DEAD_LETTER_ACTIONS, type DeadLetter, type DeadLetterAction, type Resolution } from './dead-letter.js';

export interface ResolutionRequest {
  /** Id of the dead letter. */
  readonly id: string;
  readonly action: DeadLetterAction;
  /** Corrected fields of the step's input, for `retryWith`. */
  readonly input?: unknown;
  readonly reason?: string;
  /** Required to skip a step that is not skippable. The session then ends as cancelled. */
  readonly confirm?: boolean;
}

export interface ResolutionRejection {
  readonly code:
    'invalid_command' | 'dead_letter_not_found' | 'dead_letter_resolved' | 'confirmation_needed' | 'invalid_answer';
  readonly message: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
}

/**
 * @param deadLetter the dead letter with the requested id; undefined if there is none
 * @param allowed the actions that this workflow allows
 * @returns why the request is rejected; undefined if it is valid
 */
export function checkResolution(
  deadLetter: DeadLetter | undefined,
  request: ResolutionRequest,
  allowed: readonly DeadLetterAction[] = DEAD_LETTER_ACTIONS,
): ResolutionRejection | undefined {
  const { action, input, confirm } = request;
  // In the Temporal UI a person types the action, so it may be any text.
  if (!DEAD_LETTER_ACTIONS.includes(action))
    return reject('invalid_command', `The action must be one of ${allowed.join(', ')}.`);
  if (deadLetter === undefined) return reject('dead_letter_not_found', 'There is no open dead letter with this id.');
  if (deadLetter.status !== 'open') return reject('dead_letter_resolved', 'This dead letter is already being retried.');
  if (!allowed.includes(action)) return reject('confirmation_needed', `This step allows only: ${allowed.join(', ')}.`);
  if (action === 'skip' && !deadLetter.skippable && confirm !== true) {
    return reject(
      'confirmation_needed',
      'This step may not be skipped: the session would end as cancelled. Confirm to continue.',
    );
  }
  if (action === 'retryWith' && (typeof input !== 'object' || input === null || Array.isArray(input))) {
    return reject('invalid_answer', 'A corrected input is required.', [
      { pointer: '/input', message: 'an object with the corrected fields' },
    ]);
  }
  return undefined;
}

/** The resolution to hand to the parked step. */
export function resolutionOf({ action, input, reason }: ResolutionRequest, actor: Actor): Resolution {
  return { action, actor, reason, ...(action === 'retryWith' ? { input } : {}) };
}

/** Whether the resolution makes the step run again. The dead letter is then marked as retrying at once. */
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
