/**
 * The projection of one session: how its events, outcomes and snapshot reach PostgreSQL. This essay is the whole argument why a
 * reader sees what was acknowledged, why nothing is lost while PostgreSQL is away, and why every replay does the same.
 *
 * ## The outbox
 *
 * What the projection has not written yet is workflow state: the outbox. Every change of the session adds to it. While PostgreSQL
 * answers, each workflow task writes what it added. Otherwise the outbox grows, the interview goes on, and one activity without a
 * limit of attempts (`flushProjection`) catches up. Continue-as-new carries the outbox over; a session closes only when it is
 * empty. Commands are rejected when it holds as much as continue-as-new can carry.
 *
 * ## Written before it is acknowledged
 *
 * `write` hands a batch to a sink. The worker calls the sink after the workflow has decided its task and before it reports the
 * task to Temporal, and waits for it. Temporal answers an Update when the task is reported. So the row is there before the
 * client has its answer, at the price of one round trip and no event of history (ADR 0015).
 *
 * A sink gives nothing back. When it cannot write, it signals `projectionBehind` to the session, and does not return before
 * the signal is durable or the time limit of the task is over. In the second case the server refuses the report, and the session
 * decides the task again. So:
 *
 *   a task that was reported, with no `projectionBehind` since, was written.
 *
 * A signal comes first in the next activation, before Updates and completions. When a later task adds to the outbox and no
 * signal has come, everything handed over in earlier tasks is written, and leaves the outbox.
 *
 * The end of a run needs no other rule. The server refuses a task that closes the workflow or continues it as new while an event
 * waits that the task has not seen (`UnhandledCommand`). Either the last write succeeded, or the signal makes the server refuse
 * the end, and the next task sees the signal and flushes first.
 *
 * ## Behind
 *
 * From the signal on, `flushProjection` is in charge and nothing is written beside it, which keeps the order. When the outbox is
 * empty, sinks write again.
 *
 * The task in which it becomes empty upserts a memo. The reason is a rule of the SDK's core: a workflow task without a command,
 * followed by another, counts as a heartbeat, and on a replay the two become one activation, with the signals of the second
 * before the completion of the first. The session would then be behind where it was not. A task with a command of its own is
 * never merged (ADR 0014). The general rule: a completion that changes what the session does sends a command in its task.
 *
 * ## Replays
 *
 * A sink call is no command: a replay finds nothing to compare, and the SDK does not call sinks then. What the outbox holds
 * follows from the history alone: from its tasks and from the signal.
 *
 * ## Lost tasks and resets
 *
 * A batch may belong to a task that never was: the worker died after the sink, before the report. Every write is idempotent and
 * carries a fence (run number, history length). `onward_project` ignores a write with an older fence, overwrites events by
 * sequence number and deletes rows above the current one, so the next write repairs the projection.
 */
import { isCancellation } from '@temporalio/workflow';
import type { StoredOutcome } from '../../domain/session/commands.js';
import type { SessionEvent } from '../../domain/session/events.js';
import type { ProjectionBatch } from '../../domain/session/projection-batch.js';
import { sizeOf } from '../../domain/session/size.js';
import type { Scope, WorkflowRuntime } from '../lib/runtime.js';
import type { Outbox } from './messages.js';

/** With the state, which stays under 512 KiB, far below the 2 MiB that the input of a continued run may have. */
const OUTBOX_LIMIT_BYTES = 640 * 1_024;
/** Events of one write: a payload may not exceed 2 MiB. */
const BATCH_EVENTS = 200;
/** Pause after a flush that failed outside its own retries, for example because no worker took it. */
const FLUSH_PAUSE_MS = 5_000;

/** Who the session is and how it is now: everything of a batch but what the outbox holds. */
export type ProjectionHead = Omit<ProjectionBatch, 'events' | 'commands'>;

export class Projection {
  private outbox: Outbox;
  private bytes: number;
  /** `flushProjection` is in charge. */
  private isBehind: boolean;
  private isStopped = false;
  private hasWritten = false;
  /** What the newest task handed to the sink. */
  private handedOver: { readonly historyLength: number; readonly part: Outbox } | undefined;
  private flushing: Scope | undefined;

  /** @param head the session at the moment of the call */
  constructor(
    private readonly head: () => ProjectionHead,
    private readonly runtime: WorkflowRuntime,
    carried: Outbox = { events: [], commands: [] },
  ) {
    this.outbox = carried;
    this.isBehind = !isEmpty(carried);
    this.bytes = sizeOf(carried);
  }

  /** The outbox takes no more events. */
  get isFull(): boolean {
    return this.bytes > OUTBOX_LIMIT_BYTES;
  }

  add(events: readonly SessionEvent[], commands: readonly StoredOutcome[]): void {
    this.forgetWritten();
    this.outbox = { events: [...this.outbox.events, ...events], commands: [...this.outbox.commands, ...commands] };
    this.bytes += sizeOf(events) + sizeOf(commands);
  }

  /** Hands what is pending to the sink, unless the flush is in charge. The caller need not wait: its workflow task does. */
  write(): void {
    if (this.isBehind) return;
    this.hasWritten = true;
    // A repeated command adds nothing. It must not send again what an earlier task wrote.
    this.forgetWritten();
    const { historyLength, isReplaying } = this.runtime.info();
    const part = this.nextPart();
    // On a replay the SDK drops the call. Leaving it out saves building the snapshot of every replayed task.
    if (!isReplaying) this.runtime.writeProjection(this.batchOf(part));
    this.handedOver = { historyLength, part };
  }

  /** Writes the row of a run in whose first task nothing else did. */
  writeFirst(): void {
    if (!this.hasWritten) this.write();
  }

  /** The signal `projectionBehind`. */
  fellBehind(): void {
    this.isBehind = true;
    this.handedOver = undefined;
    this.startFlushing();
  }

  /** Goes on with what the run before this one has left. */
  continueFlushing(): void {
    if (this.isBehind) this.startFlushing();
  }

  /** Resolves when everything is written: a closed workflow cannot write any more. */
  async finish(): Promise<void> {
    this.isStopped = true;
    this.trustServer();
    if (!this.isBehind && isEmpty(this.outbox)) return;
    this.isBehind = true;
    do {
      await this.flush().catch(() => this.runtime.sleep({ ms: FLUSH_PAUSE_MS }));
    } while (!isEmpty(this.outbox));
  }

  /** The session continues as new. @returns what is not written yet */
  stop(): Outbox {
    this.isStopped = true;
    this.flushing?.cancel();
    this.trustServer();
    return this.outbox;
  }

  /** What earlier tasks handed over is written: a signal of this task would have come before. */
  private forgetWritten(): void {
    if (this.handedOver !== undefined && this.handedOver.historyLength < this.runtime.info().historyLength)
      this.trustServer();
  }

  /** Also for what this very task handed over, where the run ends: the server refuses the end if the write failed. */
  private trustServer(): void {
    if (this.handedOver !== undefined && !this.isBehind) this.drop(this.handedOver.part);
    this.handedOver = undefined;
  }

  private startFlushing(): void {
    if (this.flushing !== undefined || this.isStopped) return;
    this.flushing = this.runtime.scope();
    void this.flushing.run(() => this.flushUntilEmpty()).then(() => (this.flushing = undefined));
  }

  private async flushUntilEmpty(): Promise<void> {
    while (this.isBehind && !this.isStopped) {
      try {
        await this.flush();
        this.isBehind = !isEmpty(this.outbox);
        if (!this.isBehind) this.runtime.upsertMemo({ projected_version: this.head().version });
      } catch (error) {
        if (isCancellation(error)) return;
        await this.runtime.sleep({ ms: FLUSH_PAUSE_MS });
      }
    }
  }

  private async flush(): Promise<void> {
    const part = this.nextPart();
    await this.runtime.scheduleActivity('flushProjection', this.batchOf(part));
    this.drop(part);
  }

  private nextPart(): Outbox {
    return { events: this.outbox.events.slice(0, BATCH_EVENTS), commands: this.outbox.commands.slice(0, BATCH_EVENTS) };
  }

  private batchOf(part: Outbox): ProjectionBatch {
    return { ...this.head(), ...part };
  }

  private drop(part: Outbox): void {
    const written = new Set<unknown>([...part.events, ...part.commands]);
    this.outbox = {
      events: this.outbox.events.filter((event) => !written.has(event)),
      commands: this.outbox.commands.filter((command) => !written.has(command)),
    };
    this.bytes = isEmpty(this.outbox) ? 0 : sizeOf(this.outbox);
  }
}

function isEmpty({ events, commands }: Outbox): boolean {
  return events.length === 0 && commands.length === 0;
}
