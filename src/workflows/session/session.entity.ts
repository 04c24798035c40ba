/**
 * One session: its state, and the guards that every command passes, one command at a time. The workflow function wires it to
 * Temporal; the rules themselves are in `domain/session`.
 */
import { ApplicationFailure, setCurrentDetails, workflowInfo } from '@temporalio/workflow';
import type { Catalogue } from '../../domain/catalogue/types.js';
import { findCatalogue } from '../../domain/catalogue/lookup.js';
import type { Resolution } from '../../domain/dead-letters/dead-letter.js';
import type { RiskAssessment } from '../../domain/session/risk/assess.js';
import { countedRefusal } from '../../domain/session/risk/refusals.js';
import { dueIntervention, riskEvents, riskOf } from '../../domain/session/risk/watch.js';
import { apply } from '../../domain/session/apply.js';
import type { Command, CommandOutcome, CommandResult, Rejection } from '../../domain/session/commands.js';
import { decide } from '../../domain/session/decide/decide.js';
import { refuse, type Verdict } from '../../domain/session/decide/decision.js';
import type { EventBody, SessionEvent } from '../../domain/session/events.js';
import { initialState } from '../../domain/session/initial.js';
import { positionOf, progressOf, renderQuestion } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';
import { findOutcome, finishedOutcomes, rememberOutcome } from '../../domain/session/outcomes.js';
import { snapshotOf, type SessionSnapshot } from '../../domain/session/snapshot.js';
import { isClosed } from '../../domain/session/states.js';
import { changedAttributes, searchAttributesOf, type SearchAttributeValues } from '../../domain/visibility/search-attributes.js';
import { workflowNow } from '../lib/clock.js';
import { lookedAtAgain, restOfTask } from '../lib/activation.js';
import { upsertAll } from '../lib/search-attributes.js';
import { detailsOf } from './details.js';
import type { CommandAnswer, OperationView, SessionCarry, SessionInput } from './messages.js';
import { Projection } from './projection.js';

export class SessionEntity {
  state: SessionState;
  readonly catalogue: Catalogue;
  readonly projection: Projection;
  /** Resolutions that wait for the step they resolve. */
  readonly resolutions: Map<string, Resolution>;
  readonly correctedInputs: Map<string, unknown>;
  readonly runNo: number;
  private attributes: SearchAttributeValues;
  /** Told after every change of the state; the jobs listen. */
  onChange: () => void = () => undefined;

  constructor(private readonly input: SessionInput) {
    this.catalogue = findCatalogue(input.identity.conversation_type, input.catalogue_version);
    this.state = input.carry?.state ?? initialState(input.identity, this.catalogue, workflowNow());
    this.runNo = input.carry?.run_no ?? 0;
    this.resolutions = new Map(Object.entries(input.carry?.resolutions ?? {}));
    this.correctedInputs = new Map(Object.entries(input.carry?.corrected_inputs ?? {}));
    this.projection = new Projection(this, input.carry?.outbox, input.options);
    // The starter gives the attributes of a new session, a continued run keeps those of the run before.
    this.attributes = searchAttributesOf(this.state);
  }

  get closed(): boolean {
    return isClosed(this.state.state);
  }

  /** First event of a new session; a continued run has it already. */
  begin(): void {
    const { conversation_type, language } = this.state;
    if (this.state.seq === 0)
      this.commit([{ type: 'session_started', conversation_type, language }], { correlation_id: this.input.correlation_id });
    setCurrentDetails(detailsOf(this.state, this.catalogue));
    // Not at once: the Update that came with the start is about to write, and one write holds both.
    void lookedAtAgain().then(() => this.projection.writeFirst());
  }

  /** For validators: throws what the handler would throw on the state as it is, and leaves no trace in the history. */
  validate(command: Command): void {
    const repeated = findOutcome(this.state, command);
    if (repeated === undefined) {
      const verdict = this.overfull() ?? decide(this.state, command, this.context());
      // A refusal that counts goes on to the handler: what leaves no trace cannot be counted.
      if (!verdict.ok && this.refusalOf(command, verdict.rejection) === undefined) throw this.failureOf(verdict.rejection);
    } else if (repeated.status === 'rejected') throw this.failureOf(repeated.rejection);
  }

  /** Applies a command once. Its projection is written within the same workflow task, or is safe in the outbox. */
  execute(command: Command): CommandAnswer {
    // Deciding and committing is one synchronous section, so handlers cannot interleave in it. It decides again because
    // another command may have come between the validator and here; the loser is refused.
    const outcome = this.settle(command, false);
    this.projection.write();
    if (outcome.status === 'rejected') throw this.failureOf(outcome.rejection);
    return this.answer(outcome.result);
  }

  /** The durable way in: a refusal is an outcome too, because somebody polls for it. */
  async enqueue(command: Command): Promise<void> {
    // Anybody may send a signal from the Temporal UI; without an id there is nobody to answer.
    if (typeof (command as Command | null)?.command_id !== 'string') return;
    // A task is given its signals before the completions that came earlier, and a signal may be about one of them: its sender has
    // read the projection that a task wrote before it was lost.
    if (this.input.options.second_look && this.wouldRefuse(command)) await restOfTask();
    this.settle(command, true);
    this.projection.write();
  }

  /** Events the session causes by itself. */
  record(events: readonly EventBody[], correlationId?: string): void {
    this.commit(events, { correlation_id: correlationId });
    this.projection.write();
  }

  /** The risk of being broken off, now. */
  risk(): RiskAssessment {
    return riskOf(this.state, this.catalogue, workflowNow(), this.input.options.risk?.inactive_after_ms);
  }

  /** Looks at the risk while nothing happens. @returns whether there is another intervention to make after this one */
  lookAtRisk(): boolean {
    const before = this.state.seq;
    this.commit([], {});
    if (this.state.seq !== before) this.projection.write();
    const inactive = this.input.options.risk?.inactive_after_ms;
    return inactive !== undefined && dueIntervention(this.state, this.catalogue, workflowNow(), inactive) !== undefined;
  }

  /** Closes a session whose client has been silent for too long. */
  abandon(): void {
    this.record([{ type: 'state_change', from: this.state.state, to: 'abandoned', reason: 'silence' }]);
  }

  /** Somebody requested cancellation of the workflow itself: open dead letters end with it. */
  cancelledByAdministrator(): void {
    if (this.closed) return;
    const letters = this.state.letters.map(
      (letter) => ({ type: 'dead_letter_resolved', letter_id: letter.id, resolution: 'abandoned_by_cancel', actor: 'temporal' }) as const,
    );
    this.record([...letters, { type: 'state_change', from: this.state.state, to: 'cancelled', reason: 'cancelled_by_administrator' }]);
  }

  /** Wakes every open dead letter; harmless when none is open. */
  retryDeadLetters(): void {
    const by: Resolution = { action: 'retry', actor: 'signal:retryDeadLetters' };
    for (const letter of this.state.letters.filter((candidate) => candidate.status === 'open')) {
      this.record([{ type: 'dead_letter_retrying', letter_id: letter.id, actor: by.actor, corrected: false }], letter.correlation_id);
      this.resolutions.set(letter.id, by);
    }
  }

  operation(commandId: string): OperationView | null {
    const outcome = this.state.outcomes[commandId];
    if (outcome === undefined) return null;
    if (outcome.status === 'rejected') return { status: 'failed', outcome };
    const job = this.state.jobs.find((candidate) => candidate.command_id === commandId && candidate.id === outcome.result.job_id);
    const parkedJob = job !== undefined && this.state.letters.some((letter) => letter.job_id === job.id && letter.status === 'open');
    if (parkedJob) return { status: 'parked', outcome };
    return { status: outcome.job ?? 'succeeded', outcome };
  }

  snapshot(): SessionSnapshot & { sub: string } {
    return { ...snapshotOf(this.state, this.catalogue), sub: this.state.sub };
  }

  /** The end of this run. @returns what the next one begins with */
  carry(): SessionCarry {
    return {
      state: this.state,
      run_no: this.runNo + 1,
      outbox: this.projection.stop(),
      corrected_inputs: Object.fromEntries(this.correctedInputs),
      resolutions: Object.fromEntries(this.resolutions),
    };
  }

  private settle(command: Command, remember: boolean): CommandOutcome {
    const repeated = findOutcome(this.state, command);
    if (repeated !== undefined) return repeated;
    const verdict = this.verdictOn(command);
    if (!verdict.ok) {
      const rejected: CommandOutcome = {
        status: 'rejected',
        rejection: verdict.rejection,
        hash: command.hash,
        type: command.type,
        seq: this.state.seq,
      };
      if (remember) this.remember(command.command_id, rejected);
      const refusal = this.refusalOf(command, verdict.rejection);
      if (refusal !== undefined) this.commit([refusal], { correlation_id: command.correlation_id });
      return rejected;
    }
    this.commit(verdict.events, command);
    const created = command.command_id === this.input.start_command_id;
    const result: CommandResult = { ...this.standing(), ...verdict.extra, ...(created ? { created } : {}) };
    const outcome: CommandOutcome = {
      status: 'accepted',
      result,
      hash: command.hash,
      type: command.type,
      seq: this.state.seq,
      ...(result.job_id === undefined ? {} : { job: 'running' }),
    };
    this.remember(command.command_id, outcome);
    this.noteResolution(command);
    return outcome;
  }

  private wouldRefuse(command: Command): boolean {
    return findOutcome(this.state, command) === undefined && !this.verdictOn(command).ok;
  }

  /** A signal has no validator: one with a malformed payload is refused instead of failing the workflow task for ever. */
  private verdictOn(command: Command): Verdict {
    try {
      return this.overfull() ?? decide(this.state, command, this.context());
    } catch {
      return refuse('invalid_command', 'The command is not well-formed.');
    }
  }

  /** While PostgreSQL is away the outbox grows; it must never outgrow what continue-as-new may carry. */
  private overfull(): ReturnType<typeof refuse> | undefined {
    return this.projection.overfull
      ? refuse('projection_behind', 'Too much is waiting to be stored. Please try again in a moment.')
      : undefined;
  }

  private noteResolution(command: Command): void {
    if (command.type !== 'resolve_dead_letter') return;
    const { id, action, input, reason } = command.payload;
    this.resolutions.set(id, { action, input, reason, actor: `${command.actor.role}:${command.actor.sub}` });
  }

  private remember(commandId: string, outcome: CommandOutcome): void {
    this.state = rememberOutcome(this.state, commandId, outcome);
    this.projection.add([], [{ command_id: commandId, outcome }]);
  }

  private commit(bodies: readonly EventBody[], cause: { command_id?: string; correlation_id?: string }): void {
    const jobsBefore = this.state.jobs;
    const events = [...this.applyAll(bodies, cause), ...this.applyAll(this.riskEvents(), { correlation_id: cause.correlation_id })];
    this.projection.add(events, finishedOutcomes(this.state, jobsBefore));
    if (events.length === 0) return;
    this.publish();
    this.onChange();
  }

  private applyAll(bodies: readonly EventBody[], cause: { command_id?: string; correlation_id?: string }): SessionEvent[] {
    const at = workflowNow();
    return bodies.map((body): SessionEvent => {
      const { command_id, correlation_id } = cause;
      const event = { ...body, seq: this.state.seq + 1, at, command_id, correlation_id };
      this.state = apply(this.state, event);
      return event;
    });
  }

  private riskEvents(): EventBody[] {
    const { risk } = this.input.options;
    return risk === undefined ? [] : riskEvents(this.state, this.catalogue, workflowNow(), risk.inactive_after_ms);
  }

  private refusalOf(command: Command, { code }: Rejection): EventBody | undefined {
    return this.input.options.risk === undefined ? undefined : countedRefusal(this.state, this.catalogue, command, code);
  }

  /** One search-attribute event when a stage, state or letter changed, none for an ordinary answer. */
  private publish(): void {
    const values = searchAttributesOf(this.state);
    const changed = changedAttributes(this.attributes, values);
    if (changed !== undefined) upsertAll(changed);
    this.attributes = values;
    setCurrentDetails(detailsOf(this.state, this.catalogue));
  }

  /** Callers see a stable type; any other exception in a handler would retry the workflow task for ever. */
  private failureOf(rejection: Rejection): ApplicationFailure {
    const { code, message } = rejection;
    return ApplicationFailure.create({ type: code, message, nonRetryable: true, details: [rejection, { version: this.state.seq }] });
  }

  private context(): { catalogue: Catalogue; now: number } {
    return { catalogue: this.catalogue, now: workflowNow() };
  }

  private standing(): CommandResult {
    const position = positionOf(this.catalogue, this.state.answers);
    return {
      state: this.state.state,
      stage: this.state.stage,
      version: this.state.seq,
      question_id: position.current?.id ?? null,
      progress: progressOf(position),
    };
  }

  private answer(result: CommandResult): CommandAnswer {
    // The question of the moment the command was applied: a repeated command gets its first answer.
    const asked = this.catalogue.questions.find((question) => question.id === result.question_id);
    const question = asked === undefined ? null : renderQuestion(this.catalogue, this.state.language, asked, this.state.risk);
    return { ...result, question };
  }

  /** Ordering of projection writes; see `ProjectionBatch`. */
  get fence(): { run_id: string; run_no: number; fence: number; workflow_id: string } {
    const { runId, workflowId, historyLength } = workflowInfo();
    return { run_id: runId, run_no: this.runNo, fence: historyLength, workflow_id: workflowId };
  }
}
