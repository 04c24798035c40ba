/**
 * The state of one session in its workflow. It runs the transitions of `domain/session`, one command at a time, and
 * passes the result of each to the projection, the search attributes, the current details and the jobs.
 */
import { ApplicationFailure } from '@temporalio/workflow';
import { CLIENT_TEXTS } from '../../activities/registry.js';
import { UNKNOWN_ADMINISTRATOR, shownActor } from '../../domain/access.js';
import type { Catalogue } from '../../domain/catalogue/types.js';
import { findCatalogue } from '../../domain/catalogue/lookup.js';
import type { Resolution } from '../../domain/dead-letters/dead-letter.js';
import { advance, type AdvanceContext, type Cause } from '../../domain/session/advance.js';
import type { Command, CommandResult, Rejection, StoredOutcome } from '../../domain/session/commands.js';
import type { EventBody, SessionEvent } from '../../domain/session/events.js';
import { initialState } from '../../domain/session/initial.js';
import { renderQuestion } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';
import { dueIntervention, riskOf } from '../../domain/session/risk/watch.js';
import { snapshotOf, type SessionSnapshot } from '../../domain/session/snapshot.js';
import { isClosed } from '../../domain/session/states.js';
import { transition, type Applied, type Rejected } from '../../domain/session/transition.js';
import {
  changedAttributes,
  searchAttributesOf,
  type SearchAttributeValues,
} from '../../domain/visibility/search-attributes.js';
import { Resolutions } from '../lib/resolutions.js';
import type { WorkflowRuntime } from '../lib/runtime.js';
import { detailsOf } from './details.js';
import type { OperationView, SessionCarry, SessionInput, UpdateResult } from './messages.js';
import { Projection, type ProjectionHead } from './projection.js';

export class SessionEntity {
  state: SessionState;
  readonly catalogue: Catalogue;
  readonly projection: Projection;
  readonly resolutions: Resolutions;
  /** Called after every change of the state. The workflow uses it to start jobs. */
  onChange: () => void = () => undefined;
  private readonly runNo: number;
  private attributes: SearchAttributeValues;

  constructor(
    private readonly input: SessionInput,
    private readonly runtime: WorkflowRuntime,
  ) {
    const { carry } = input;
    this.catalogue = findCatalogue(input.identity.conversation_type, input.catalogue_version);
    this.state = carry?.state ?? initialState(input.identity, this.catalogue, runtime.now());
    this.runNo = carry?.run_no ?? 0;
    this.resolutions = new Resolutions(carry?.resolutions);
    this.projection = new Projection(() => this.head(), runtime, carry?.outbox);
    // The API sets the search attributes of a new session. Continue-as-new keeps those of the previous run.
    this.attributes = searchAttributesOf(this.state);
  }

  get closed(): boolean {
    return isClosed(this.state.state);
  }

  /** Records the first event of a new session. After continue-as-new it already exists. */
  begin(): void {
    const { conversation_type, language, seq } = this.state;
    const { correlation_id, actor } = this.input;
    if (seq === 0) this.change([{ type: 'session_started', conversation_type, language }], { correlation_id, actor });
    this.runtime.setCurrentDetails(detailsOf(this.state, this.catalogue));
  }

  /** For validators: throws what the handler would throw, without changing the session. */
  validate(command: Command): void {
    const result = this.transition(command, false);
    if ('rejection' in result) throw failureOf(result.rejection, this.state);
  }

  /**
   * Applies a command once. It is synchronous, so no other handler runs between the decision and the new state. It
   * decides again, because another command may have been applied since the validator ran.
   *
   * @throws ApplicationFailure whose type is the code of the rejection
   */
  execute(command: Command): UpdateResult {
    const result = this.transition(command, false);
    if ('rejection' in result) throw failureOf(result.rejection, this.state);
    this.take(result);
    this.projection.write();
    if (result.outcome.status === 'rejected') throw failureOf(result.outcome.rejection, this.state);
    return this.updateResult(result.outcome.result);
  }

  /** Applies a command that came as a signal. Its sender polls for the outcome, so a rejection is stored as well. */
  async executeSignalled(command: Command): Promise<void> {
    // Without a command id nobody polls for an outcome, and without an actor nobody may do anything.
    const { command_id, actor } = (command as Partial<Command> | null) ?? {};
    if (typeof command_id !== 'string' || typeof actor?.sub !== 'string') return;
    // Signals come before the completions of the same activation. The sender may already have seen the effect of such a
    // completion: an earlier attempt of this workflow task wrote it to the projection and was then lost.
    let result = this.transition(command, true);
    if (isRejected(result)) {
      await this.runtime.endOfActivation();
      result = this.transition(command, true);
    }
    if (!('rejection' in result)) this.take(result);
    this.projection.write();
  }

  /** Applies and writes events that no command caused. */
  record(events: readonly EventBody[], cause: Cause = {}): void {
    this.change(events, cause);
    this.projection.write();
  }

  /** Assesses the risk of a silent session. @returns whether another intervention may become due in the same silence */
  assessRisk(): boolean {
    const { seq } = this.state;
    this.change([]);
    if (this.state.seq !== seq) this.projection.write();
    const { inactiveAfterMs } = this.context();
    return (
      inactiveAfterMs !== undefined &&
      dueIntervention(this.state, this.catalogue, this.runtime.now(), inactiveAfterMs) !== undefined
    );
  }

  /** Closes a session whose client has been silent for too long. */
  abandon(): void {
    this.record([{ type: 'state_change', from: this.state.state, to: 'abandoned', reason: 'silence' }]);
  }

  /** Handles a cancellation request for the workflow. It also resolves the open dead letters. */
  cancelByAdministrator(): void {
    if (this.closed) return;
    const actor = shownActor(UNKNOWN_ADMINISTRATOR);
    const resolved = this.state.dead_letters.map(
      ({ id }) =>
        ({
          type: 'dead_letter_resolved',
          dead_letter_id: id,
          resolution: 'abandoned_by_cancel',
          by: actor,
        }) as const,
    );
    this.record(
      [
        ...resolved,
        { type: 'state_change', from: this.state.state, to: 'cancelled', reason: 'cancelled_by_administrator' },
      ],
      { actor },
    );
  }

  /** Handles the signal `retryDeadLetters`: retries every open dead letter. */
  retryDeadLetters(): void {
    const actor = shownActor(UNKNOWN_ADMINISTRATOR);
    const resolution: Resolution = { action: 'retry', actor };
    for (const { id, correlation_id } of this.state.dead_letters.filter(({ status }) => status === 'open')) {
      this.record([{ type: 'dead_letter_retrying', dead_letter_id: id, by: resolution.actor, corrected: false }], {
        correlation_id,
        actor,
      });
      this.resolutions.add(id, resolution);
    }
  }

  /** The outcome of the command with this id; `null` if the session does not know the command. */
  operation(commandId: string): OperationView | null {
    const outcome = this.state.outcomes[commandId];
    if (outcome === undefined) return null;
    if (outcome.status === 'rejected') return { status: 'failed', outcome };
    const job = this.state.jobs.find(({ command_id, id }) => command_id === commandId && id === outcome.result.job_id);
    const isParked =
      job !== undefined && this.state.dead_letters.some(({ job_id, status }) => job_id === job.id && status === 'open');
    return { status: isParked ? 'parked' : (outcome.job ?? 'succeeded'), outcome };
  }

  snapshot(): SessionSnapshot & { readonly sub: string } {
    return { ...snapshotOf(this.state, this.catalogue, CLIENT_TEXTS), sub: this.state.sub };
  }

  /** Ends this run. @returns the input that the next run begins with */
  carry(): SessionCarry {
    return {
      state: this.state,
      run_no: this.runNo + 1,
      outbox: this.projection.stop(),
      resolutions: this.resolutions.carry(),
    };
  }

  private transition(command: Command, keepRejection: boolean): Applied | Rejected {
    return transition(this.state, command, {
      ...this.context(),
      startCommandId: this.input.start_command_id,
      outboxFull: this.projection.isFull,
      keepRejection,
    });
  }

  private change(bodies: readonly EventBody[], cause: Cause = {}): void {
    const { state, events, outcomes } = advance(this.state, bodies, cause, this.context());
    this.state = state;
    this.handOn(events, outcomes);
  }

  private take({ state, events, effects }: Applied): void {
    this.state = state;
    if (effects.resolution !== undefined)
      this.resolutions.add(effects.resolution.deadLetterId, effects.resolution.resolution);
    this.handOn(events, effects.outcomes);
  }

  /** Upserts search attributes once if their values changed. An ordinary answer does not change them. */
  private handOn(events: readonly SessionEvent[], outcomes: readonly StoredOutcome[]): void {
    if (events.length > 0 || outcomes.length > 0) this.projection.add(events, outcomes);
    if (events.length === 0) return;
    const attributes = searchAttributesOf(this.state);
    const changed = changedAttributes(this.attributes, attributes);
    if (changed !== undefined) this.runtime.upsertSearchAttributes(changed);
    this.attributes = attributes;
    this.runtime.setCurrentDetails(detailsOf(this.state, this.catalogue));
    this.onChange();
  }

  private context(): AdvanceContext {
    return {
      catalogue: this.catalogue,
      now: this.runtime.now(),
      inactiveAfterMs: this.input.options.risk?.inactive_after_ms,
    };
  }

  private head(): ProjectionHead {
    const { state, catalogue } = this;
    const { workflowId, runId, historyLength } = this.runtime.info();
    const { now, inactiveAfterMs } = this.context();
    return {
      session_id: state.session_id,
      client_id: state.client_id,
      sub: state.sub,
      workflow_id: workflowId,
      run_id: runId,
      run_no: this.runNo,
      fence: historyLength,
      version: state.seq,
      open_dead_letters: state.dead_letters.length,
      answers_total: state.answers_total,
      corrections_total: state.corrections_total,
      risk: riskOf(state, catalogue, now, inactiveAfterMs),
      snapshot: snapshotOf(state, catalogue, CLIENT_TEXTS),
    };
  }

  /** Uses the question that was current when the command was applied, so a repeated command gets the same result. */
  private updateResult(result: CommandResult): UpdateResult {
    const { catalogue, state } = this;
    const question = catalogue.questions.find(({ id }) => id === result.question_id);
    return {
      ...result,
      question: question === undefined ? null : renderQuestion(catalogue, state.language, question, state.risk),
    };
  }
}

function isRejected(result: Applied | Rejected): boolean {
  return !('rejection' in result) && result.outcome.status === 'rejected';
}

/** Gives callers a stable failure type. Any other exception in a handler would retry the workflow task forever. */
function failureOf(rejection: Rejection, { seq }: SessionState): ApplicationFailure {
  const { code, message } = rejection;
  return ApplicationFailure.create({ type: code, message, nonRetryable: true, details: [rejection, { version: seq }] });
}
