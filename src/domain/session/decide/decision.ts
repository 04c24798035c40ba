/** What a decider returns: the events that a command causes, or why it is rejected. */
import type { Catalogue } from '../../catalogue/types.js';
import type { Resolution } from '../../dead-letters/dead-letter.js';
import type { Command, CommandResult, CommandType, Rejection, RejectionCode } from '../commands.js';
import type { EventBody } from '../events.js';
import type { SessionState } from '../model.js';

export interface Accepted {
  readonly ok: true;
  readonly events: readonly EventBody[];
  /** Result fields besides state, stage, version, question and progress. */
  readonly extra: Partial<CommandResult>;
  /** For the step that is parked with this dead letter. */
  readonly resolution?: { readonly deadLetterId: string; readonly resolution: Resolution };
}
export interface Rejected {
  readonly ok: false;
  readonly rejection: Rejection;
}
export type Verdict = Accepted | Rejected;

/** Decides one command type on a state. Pure. */
export type Decider<T extends CommandType> = (
  state: SessionState,
  command: Command<T>,
  context: DecisionContext,
) => Verdict;

export interface DecisionContext {
  readonly catalogue: Catalogue;
  /** Workflow time, milliseconds since the epoch. */
  readonly now: number;
}

/** The events that a command causes, in order. */
export function accept(
  events: readonly EventBody[],
  extra: Partial<CommandResult> = {},
  resolution?: Accepted['resolution'],
): Accepted {
  return { ok: true, events, extra, resolution };
}

/** Rejects a command. `errors` point into its payload. */
export function reject(
  code: RejectionCode,
  message: string,
  more: Partial<Pick<Rejection, 'errors' | 'question' | 'current'>> = {},
): Rejected {
  return {
    ok: false,
    rejection: {
      code,
      message,
      errors: more.errors ?? [],
      question: more.question,
      ...(more.current === undefined ? {} : { current: more.current }),
    },
  };
}
