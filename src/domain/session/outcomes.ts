/** Outcomes of recent commands. A repeated id gets its first outcome; the same id with another body is rejected. */
import { shownActor } from '../access.js';
import type { Command, CommandOutcome, StoredOutcome } from './commands.js';
import type { SessionState } from './model.js';
import { OUTCOMES_BUDGET_BYTES, OUTCOMES_KEPT, sizeOfAll, sizeOfMember } from './size.js';

/** The outcome of an earlier command with this id, or a rejection when its body was different. */
export function findOutcome(state: SessionState, command: Command): CommandOutcome | undefined {
  const outcome = Object.hasOwn(state.outcomes, command.command_id) ? state.outcomes[command.command_id] : undefined;
  if (outcome === undefined || outcome.hash === command.hash) return outcome;
  return {
    status: 'rejected',
    hash: command.hash,
    type: command.type,
    seq: state.seq,
    actor: shownActor(command.actor),
    rejection: {
      code: 'idempotency_key_reused',
      message: 'This idempotency key was used for another request.',
      errors: [],
    },
  };
}

/**
 * Stores the outcome and drops the oldest beyond the count and byte budgets. Outcomes of running jobs are never
 * dropped.
 */
export function rememberOutcome(state: SessionState, commandId: string, outcome: CommandOutcome): SessionState {
  const outcomes = { ...state.outcomes, [commandId]: compact(outcome) };
  const ids = Object.keys(outcomes);
  let excess = Math.max(0, ids.length - OUTCOMES_KEPT);
  let bytes = sizeOfAll(outcomes);
  for (const id of ids) {
    if (excess <= 0 && bytes <= OUTCOMES_BUDGET_BYTES) break;
    const candidate = outcomes[id];
    if (candidate === undefined || id === commandId || (candidate.status === 'accepted' && candidate.job === 'running'))
      continue;
    bytes -= sizeOfMember(candidate);
    excess -= 1;
    delete outcomes[id];
  }
  return { ...state, outcomes };
}

/** Outcomes whose job the session no longer has: they have just changed. */
export function finishedOutcomes({ jobs, outcomes }: SessionState, before: SessionState['jobs']): StoredOutcome[] {
  return before
    .filter((job) => !jobs.some((still) => still.id === job.id))
    .flatMap(({ command_id }) => {
      const outcome = outcomes[command_id];
      return outcome === undefined ? [] : [{ command_id, outcome }];
    });
}

/** Longest value stored in an outcome, characters. A longer one comes from the request that repeats the command. */
const VALUE_CHARS = 200;

function compact(outcome: CommandOutcome): CommandOutcome {
  if (outcome.status !== 'accepted' || outcome.result.results === undefined) return outcome;
  const results = outcome.result.results.map(({ value, ...rest }) =>
    value === undefined || JSON.stringify(value).length > VALUE_CHARS ? rest : { ...rest, value },
  );
  return { ...outcome, result: { ...outcome.result, results } };
}
