/**
 * The dead letters of any workflow that is not a session: kept in its state, shown in the Temporal UI, resolved with the same
 * messages, and written to the index by the flushing activity, which never gives up.
 */
import { ApplicationFailure, CancellationScope, condition, setCurrentDetails, setHandler, sleep, workflowInfo } from '@temporalio/workflow';
import {
  DEAD_LETTER_ACTIONS,
  type DeadLetter,
  type DeadLetterAction,
  type DeadLetterResolution,
  type LetterEvent,
  type Resolution,
} from '../../domain/dead-letters/dead-letter.js';
import type { Command } from '../../domain/session/commands.js';
import { workflowNow } from './clock.js';
import type { DeadLetterHost } from './run-step.js';
import { letterDetails } from './dead-letter-details.js';
import { upsertLetters } from './search-attributes.js';
import { deadLetters, resolveDeadLetter, retryDeadLetters, submitCommand, type ResolveDeadLetterInput } from '../session/messages.js';
import { scheduleActivity } from './schedule-activity.js';

/** After a flush that failed outside its own retries (it was never picked up, say). */
const FLUSH_PAUSE_MS = 5_000;

export interface WorkflowLettersOptions {
  /** Begins the ids of the letters; unique to the workflow. */
  readonly key: string;
  readonly clientId: string | null;
  readonly autoRetryBaseMs: number;
  /** What the workflow does, for the current details in the Temporal UI. */
  readonly purpose: string;
  /** What may be done to a letter; default all. */
  readonly actions?: readonly DeadLetterAction[];
}

export class WorkflowLetters implements DeadLetterHost {
  draining = false;
  private readonly letters = new Map<string, DeadLetter>();
  private readonly resolutions = new Map<string, Resolution>();
  private readonly corrections = new Map<string, unknown>();
  private outbox: readonly LetterEvent[] = [];
  private seq = 0;
  private flushing = false;

  constructor(private readonly options: WorkflowLettersOptions) {
    setCurrentDetails(options.purpose);
    setHandler(deadLetters, () => [...this.letters.values()], { description: 'Open dead letters.' });
    setHandler(retryDeadLetters, () => this.retryAll(), {
      description: 'Retries every open dead letter of this workflow. Takes no input.',
    });
    setHandler(submitCommand, (command) => this.resolveByCommand(command), {
      description: 'Resolves a dead letter, durably (sent by bulk work).',
    });
    setHandler(resolveDeadLetter, (input: ResolveDeadLetterInput) => this.resolveByUpdate(input), {
      validator: (input: ResolveDeadLetterInput) => this.validate(input),
      description: `Resolves one dead letter: {"id", "action": ${this.actions.map((action) => `"${action}"`).join(' | ')}, "input"?, "reason"?}.`,
    });
  }

  get key(): string {
    return this.options.key;
  }
  get autoRetryBaseMs(): number {
    return this.options.autoRetryBaseMs;
  }
  /** Open or retried letters. */
  get open(): number {
    return this.letters.size;
  }

  findLetter(id: string): DeadLetter | undefined {
    return this.letters.get(id);
  }
  openLetter(letter: DeadLetter, input: unknown): void {
    this.letters.set(letter.id, letter);
    this.note({ ...this.stamp(), event: 'opened', letter, input });
  }
  markRetrying(id: string, { actor, reason, input }: Resolution): void {
    const letter = this.letters.get(id);
    if (letter !== undefined) this.letters.set(id, { ...letter, status: 'retrying' });
    this.note({ ...this.stamp(), event: 'retrying', letter_id: id, actor, reason, input });
  }
  closeLetter(id: string, resolution: DeadLetterResolution, { actor, reason }: Resolution): void {
    this.letters.delete(id);
    this.note({ ...this.stamp(), event: 'resolved', letter_id: id, resolution, actor, reason });
  }
  takeResolution(id: string): Resolution | undefined {
    const resolution = this.resolutions.get(id);
    this.resolutions.delete(id);
    return resolution;
  }
  hasResolution(id: string): boolean {
    return this.resolutions.has(id);
  }
  correctedInput(id: string): unknown {
    return this.corrections.get(id);
  }
  setCorrectedInput(id: string, input: unknown): void {
    if (input === undefined) this.corrections.delete(id);
    else this.corrections.set(id, input);
  }

  /** A workflow closes only when its letters are in the index. */
  async settled(): Promise<void> {
    await condition(() => this.outbox.length === 0 && !this.flushing);
  }

  private get actions(): readonly DeadLetterAction[] {
    return this.options.actions ?? DEAD_LETTER_ACTIONS;
  }

  private resolve(id: string, by: Resolution): void {
    if (by.action === 'retry' || by.action === 'retryWith') this.markRetrying(id, by);
    this.resolutions.set(id, by);
  }

  private retryAll(): void {
    for (const { id, status } of [...this.letters.values()])
      if (status === 'open') this.resolve(id, { action: 'retry', actor: 'signal:retryDeadLetters' });
  }

  private resolveByUpdate({ id, actor, ...by }: ResolveDeadLetterInput): { status: 'queued'; dead_letter_id: string } {
    this.resolve(id, { ...by, actor: `admin:${actor ?? 'temporal-ui'}` });
    return { status: 'queued', dead_letter_id: id };
  }

  /** A signal cannot be refused: what does not fit changes nothing. */
  private resolveByCommand(command: Command): void {
    if ((command as Command | null)?.type !== 'resolve_dead_letter') return;
    const { id, action, input, reason } = (command as Command<'resolve_dead_letter'>).payload;
    if (this.letters.get(id)?.status !== 'open' || !this.actions.includes(action)) return;
    this.resolve(id, { action, input, reason, actor: `${command.actor.role}:${command.actor.sub}` });
  }

  private validate({ id, action, input }: ResolveDeadLetterInput): void {
    const refuse = (type: string, message: string): never => {
      throw ApplicationFailure.nonRetryable(message, type);
    };
    const letter = this.letters.get(id);
    if (letter === undefined) return refuse('dead_letter_not_found', 'There is no open dead letter with this id.');
    if (letter.status !== 'open') return refuse('dead_letter_resolved', 'This dead letter is being retried already.');
    if (!DEAD_LETTER_ACTIONS.includes(action)) return refuse('invalid_command', `The action is one of ${this.actions.join(', ')}.`);
    if (!this.actions.includes(action))
      return refuse('confirmation_needed', `This step can only be resolved by: ${this.actions.join(', ')}.`);
    if (action === 'retryWith' && (typeof input !== 'object' || input === null || Array.isArray(input)))
      refuse('invalid_answer', 'A corrected input is needed: an object with the corrected fields.');
  }

  private stamp(): { seq: number; at: number } {
    this.seq += 1;
    return { seq: this.seq, at: workflowNow() };
  }

  private note(event: LetterEvent): void {
    this.outbox = [...this.outbox, event];
    const letters = [...this.letters.values()];
    upsertLetters(letters);
    setCurrentDetails([this.options.purpose, ...letters.flatMap((letter) => letterDetails(letter, this.actions))].join('\n'));
    // Requesting cancellation of the workflow must not keep its letters from the index.
    if (!this.flushing) void CancellationScope.nonCancellable(() => this.flush());
  }

  private async flush(): Promise<void> {
    this.flushing = true;
    while (this.outbox.length > 0) {
      const letters = this.outbox;
      const { workflowId: workflow_id, runId: run_id, workflowType: workflow_type } = workflowInfo();
      const { clientId: client_id } = this.options;
      await scheduleActivity('flushProjection', { kind: 'letters', client_id, workflow_id, workflow_type, run_id, letters }).then(
        () => (this.outbox = this.outbox.slice(letters.length)),
        () => sleep(FLUSH_PAUSE_MS),
      );
    }
    this.flushing = false;
  }
}
