/**
 * The dead letters of any workflow that is not a session: kept in its state, shown in the Temporal UI, resolved with the same
 * messages, and written to the index by `flushProjection`, which never gives up.
 */
import { ApplicationFailure, setHandler } from '@temporalio/workflow';
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

/** Pause after a flush that failed outside its own retries, for example because no worker took it. */
const FLUSH_PAUSE_MS = 5_000;

export interface DeadLetterBoxOptions {
  /** Begins the ids of the dead letters; unique to the workflow. */
  readonly key: string;
  readonly clientId: string | null;
  readonly autoRetryBaseMs: number;
  /** What the workflow does, for the current details in the Temporal UI. */
  readonly purpose: string;
  /** What may be done to a dead letter; default all. */
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
  /** Open and retrying ones. */
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

  /** The step takes the resolution. A signal cannot be rejected, so a request that does not fit changes nothing. */
  resolve(request: ResolutionRequest, actor: string): void {
    if (checkResolution(this.deadLetters.get(request.id), request, this.actions) !== undefined) return;
    const resolution = resolutionOf(request, actor);
    if (isRetry(resolution)) this.markRetrying(request.id, resolution);
    this.resolutions.add(request.id, resolution);
  }

  /** Resolves when the index has every dead letter. A workflow that closed earlier could not write them any more. */
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

/** Makes the box of this workflow and registers its messages: the same as those of a session. */
export function openDeadLetterBox(options: DeadLetterBoxOptions, runtime: WorkflowRuntime): DeadLetterBox {
  const box = new DeadLetterBox(options, runtime);
  setHandler(deadLetters, () => box.unresolved, { description: 'Open dead letters.' });
  setHandler(
    retryDeadLetters,
    () => {
      for (const { id } of box.unresolved) box.resolve({ id, action: 'retry' }, 'signal:retryDeadLetters');
    },
    { description: 'Retries every open dead letter of this workflow. Takes no input.' },
  );
  setHandler(submitCommand, (command) => resolveByCommand(box, command), {
    description: 'Resolves a dead letter, durably. Bulk retries send it.',
  });
  setHandler(
    resolveDeadLetter,
    ({ actor, ...request }: ResolveDeadLetterInput) => {
      box.resolve(request, `admin:${actor ?? 'temporal-ui'}`);
      return { status: 'queued', dead_letter_id: request.id } as const;
    },
    {
      validator: (request: ResolveDeadLetterInput) => box.validate(request),
      description: `Resolves one dead letter: {"id", "action": ${box.actions.map((action) => `"${action}"`).join(' | ')}, "input"?, "reason"?}.`,
    },
  );
  return box;
}

/** A person may send anything from the Temporal UI. */
function resolveByCommand(box: DeadLetterBox, command: Command | null): void {
  if (command?.type !== 'resolve_dead_letter') return;
  box.resolve(command.payload, `${command.actor.role}:${command.actor.sub}`);
}
