/**
 * The dead letters of a workflow that is not a session. The workflow keeps them in its state, shows them in the
 * Temporal UI, resolves them by the same messages as a session, and writes them to the index with `flushProjection`.
 */
import { ApplicationFailure, setHandler } from '@temporalio/workflow';
import { UNKNOWN_ADMINISTRATOR, shownActor, type Actor } from '../../domain/access.js';
import {
  DEAD_LETTER_ACTIONS,
  type DeadLetter,
  type DeadLetterAction,
  type DeadLetterEvent,
  type DeadLetterResolution,
  type Resolution,
} from '../../domain/dead-letters/dead-letter.js';
import { checkResolution, isRetry, resolutionOf, type ResolutionRequest } from '../../domain/dead-letters/resolve.js';
import type { Command } from '../../domain/session/commands.js';
import { deadLetterAttributesOf } from '../../domain/visibility/search-attributes.js';
import {
  deadLetters,
  resolveDeadLetter,
  retryDeadLetters,
  submitCommand,
  type ResolveDeadLetterInput,
} from '../session/messages.js';
import { deadLetterDetails } from './dead-letter-details.js';
import { Resolutions } from './resolutions.js';
import type { DeadLetterHost } from './run-step.js';
import type { WorkflowRuntime } from './runtime.js';

/** Pause after a flush that failed despite unlimited retries, for example because no worker picked it up in time. */
const FLUSH_PAUSE_MS = 5_000;

export interface DeadLetterBoxOptions {
  /** Prefix of the dead letter ids, unique to the workflow. */
  readonly key: string;
  readonly clientId: string | null;
  readonly autoRetryBaseMs: number;
  /** What the workflow does, for the current details in the Temporal UI. */
  readonly purpose: string;
  /** Allowed actions on a dead letter. Default: all. */
  readonly actions?: readonly DeadLetterAction[];
}

export class DeadLetterBox implements DeadLetterHost {
  readonly draining = false;
  readonly resolutions = new Resolutions();
  private readonly deadLetters = new Map<string, DeadLetter>();
  private outbox: readonly DeadLetterEvent[] = [];
  private seq = 0;
  private isFlushing = false;

  constructor(
    private readonly options: DeadLetterBoxOptions,
    private readonly runtime: WorkflowRuntime,
  ) {
    runtime.setCurrentDetails(options.purpose);
  }

  get key(): string {
    return this.options.key;
  }
  get autoRetryBaseMs(): number {
    return this.options.autoRetryBaseMs;
  }
  get actions(): readonly DeadLetterAction[] {
    return this.options.actions ?? DEAD_LETTER_ACTIONS;
  }
  /** Open dead letters and those being retried. */
  get unresolved(): readonly DeadLetter[] {
    return [...this.deadLetters.values()];
  }

  findDeadLetter(id: string): DeadLetter | undefined {
    return this.deadLetters.get(id);
  }

  openDeadLetter(deadLetter: DeadLetter, input: unknown): void {
    this.deadLetters.set(deadLetter.id, deadLetter);
    this.record({ ...this.stamp(), event: 'opened', dead_letter: deadLetter, input });
  }

  markRetrying(id: string, { actor, reason, input }: Resolution): void {
    const deadLetter = this.deadLetters.get(id);
    if (deadLetter !== undefined) this.deadLetters.set(id, { ...deadLetter, status: 'retrying' });
    this.record({ ...this.stamp(), event: 'retrying', dead_letter_id: id, actor, reason, input });
  }

  closeDeadLetter(id: string, resolution: DeadLetterResolution, { actor, reason }: Resolution): void {
    this.deadLetters.delete(id);
    this.record({ ...this.stamp(), event: 'resolved', dead_letter_id: id, resolution, actor, reason });
  }

  /** @throws ApplicationFailure whose type is the code of the rejection */
  validate(request: ResolutionRequest): void {
    const rejection = checkResolution(this.deadLetters.get(request.id), request, this.actions);
    if (rejection !== undefined) throw ApplicationFailure.nonRetryable(rejection.message, rejection.code, rejection);
  }

  /** Stores the resolution for the parked step. A signal cannot be rejected, so an invalid request is ignored. */
  resolve(request: ResolutionRequest, actor: Actor): void {
    if (checkResolution(this.deadLetters.get(request.id), request, this.actions) !== undefined) return;
    const resolution = resolutionOf(request, shownActor(actor));
    if (isRetry(resolution)) this.markRetrying(request.id, resolution);
    this.resolutions.add(request.id, resolution);
  }

  /** Resolves when every change is in the index. Await it before the workflow closes: afterwards nothing is written. */
  async written(): Promise<void> {
    await this.runtime.waitUntil(() => this.outbox.length === 0 && !this.isFlushing);
  }

  private stamp(): { readonly seq: number; readonly at: number } {
    this.seq += 1;
    return { seq: this.seq, at: this.runtime.now() };
  }

  private record(event: DeadLetterEvent): void {
    this.outbox = [...this.outbox, event];
    const { unresolved, actions } = this;
    this.runtime.upsertSearchAttributes(deadLetterAttributesOf(unresolved));
    this.runtime.setCurrentDetails(
      [this.options.purpose, ...unresolved.flatMap((deadLetter) => deadLetterDetails(deadLetter, actions))].join('\n'),
    );
    if (!this.isFlushing) void this.runtime.withoutCancellation(() => this.flush());
  }

  private async flush(): Promise<void> {
    this.isFlushing = true;
    while (this.outbox.length > 0) {
      const events = this.outbox;
      const { workflowId: workflow_id, runId: run_id, workflowType: workflow_type } = this.runtime.info();
      const { clientId: client_id } = this.options;
      await this.runtime
        .scheduleActivity('flushProjection', {
          kind: 'dead_letters',
          client_id,
          workflow_id,
          workflow_type,
          run_id,
          events,
        })
        .then(
          () => (this.outbox = this.outbox.slice(events.length)),
          () => this.runtime.sleep({ ms: FLUSH_PAUSE_MS }),
        );
    }
    this.isFlushing = false;
  }
}

/** Creates the box of this workflow and registers the dead letter messages of a session. */
export function openDeadLetterBox(options: DeadLetterBoxOptions, runtime: WorkflowRuntime): DeadLetterBox {
  const box = new DeadLetterBox(options, runtime);
  setHandler(deadLetters, () => box.unresolved, { description: 'Open dead letters.' });
  setHandler(
    retryDeadLetters,
    () => {
      for (const { id } of box.unresolved) box.resolve({ id, action: 'retry' }, UNKNOWN_ADMINISTRATOR);
    },
    { description: 'Retries every open dead letter of this workflow. Takes no input.' },
  );
  setHandler(submitCommand, (command) => resolveByCommand(box, command), {
    description: 'Resolves a dead letter durably. Bulk retries send it.',
  });
  setHandler(
    resolveDeadLetter,
    ({ actor, ...request }: ResolveDeadLetterInput) => {
      box.resolve(request, actor ?? UNKNOWN_ADMINISTRATOR);
      return { status: 'queued', dead_letter_id: request.id } as const;
    },
    {
      validator: (request: ResolveDeadLetterInput) => box.validate(request),
      description: `Resolves one dead letter: {"id", "action": ${box.actions.map((action) => `"${action}"`).join(' | ')}, "input"?, "reason"?}.`,
    },
  );
  return box;
}

/** Ignores other commands. */
function resolveByCommand(box: DeadLetterBox, command: Command | null): void {
  if (command?.type !== 'resolve_dead_letter') return;
  box.resolve(command.payload, command.actor);
}
