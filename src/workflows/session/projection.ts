/**
 * The projection of one session: how its events, outcomes and snapshot reach PostgreSQL. This comment is the whole
 * argument why readers see what was acknowledged, why an outage of PostgreSQL loses nothing, and why every replay does
 * the same.
 *
 * ## The outbox
 *
 * The outbox is workflow state. It holds everything that is not yet in the projection, and every change of the session
 * adds to it. While PostgreSQL answers, each workflow task writes what it added. Otherwise the interview continues, the
 * outbox grows, and one activity with unlimited attempts (`flushProjection`) catches up. Continue-as-new carries the
 * outbox over, and a session closes only when its outbox is empty. When the outbox reaches the size that
 * continue-as-new can carry, the session rejects commands.
 *
 * ## Written before it is acknowledged
 *
 * `write` passes a batch to a sink. The worker calls the sink after the workflow code has run and before it completes
 * the workflow task, and waits for it. Temporal answers an Update when the workflow task completes. So the row is in
 * PostgreSQL before the client gets its answer. This costs one round trip and adds no event to the history (ADR 0015).
 *
 * A sink returns nothing. If it cannot write, it sends the signal `projectionBehind` to the session. It returns only
 * when the signal is durable or the workflow task has timed out. After a timeout the server rejects the completion, and
 * the session runs the task again. Therefore:
 *
 *   if a workflow task completed and no `projectionBehind` has followed, its batch was written.
 *
 * A signal comes first in the next activation, before Updates and completions. So when a later task adds to the outbox
 * and no signal has come, every batch of earlier tasks was written and leaves the outbox.
 *
 * The end of a run needs no other rule. The server rejects a task that closes the workflow or continues it as new if a
 * new event has arrived meanwhile (`UnhandledCommand`). So either the last write succeeded, or its signal makes the
 * server reject the task. The next task then sees the signal and flushes first.
 *
 * ## Behind
 *
 * After the signal only `flushProjection` writes, which keeps the order of the events. When the outbox is empty, sinks
 * write again.
 *
 * The task in which the outbox becomes empty upserts a memo, because of how the SDK's core replays. It treats a
 * workflow task without commands, followed directly by another task, as a heartbeat, and merges both into one
 * activation. In it, the signals of the second task precede the completion of the first. The session would then still
 * be behind at a signal that it first handled after it had caught up. The core never merges a task that has a command
 * (ADR 0014). The general rule: a completion that changes what the session does next issues a command in the same task.
 *
 * ## Replays
 *
 * A sink call is not a command, so a replay has nothing to compare, and the SDK does not call sinks during a replay.
 * The content of the outbox follows from the history alone: from its workflow tasks and from the signal.
 *
 * ## Lost tasks and resets
 *
 * A batch may belong to a workflow task that never completed, because the worker died between the write and the
 * completion. Every write is idempotent and carries a fence (run number, history length). `onward_project` ignores a
 * write with an older fence, overwrites events by sequence number and deletes rows above the current one. So the next
 * write repairs the projection.
 */
import { isCancellation } from '@temporalio/workflow';
import type { StoredOutcome } from '../../domain/session/commands.js';
import type { SessionEvent } from '../../domain/session/events.js';
import type { ProjectionBatch } from '../../domain/session/projection-batch.js';
import { sizeOf } from '../../domain/session/size.js';
import type { Scope, WorkflowRuntime } from '../lib/runtime.js';
import type { Outbox } from './messages.js';

/**
 * Together with the state, which stays under 512 KiB, this is far below the 2 MiB limit for the input of the next run.
 */
const OUTBOX_LIMIT_BYTES = 640 * 1_024;
/** Maximum events in one write, because a payload may not exceed 2 MiB. */
const BATCH_EVENTS = 200;
/** Pause after a flush that failed despite unlimited retries, for example because no worker picked it up in time. */
const FLUSH_PAUSE_MS = 5_000;

/** The identity and current state of the session: a batch without the content of the outbox. */
export type ProjectionHead = Omit<ProjectionBatch, 'events' | 'commands'>;

export class Projection {
  private outbox: Outbox;
  private bytes: number;
  /** True while only `flushProjection` writes. */
  private isBehind: boolean;
  private isStopped = false;
  private hasWritten = false;
  /** What the newest workflow task passed to the sink. */
  private handedOver: { readonly historyLength: number; readonly part: Outbox } | undefined;
  private flushing: Scope | undefined;

  /** @param head returns the session as it is when called */
  constructor(
    private readonly head: () => ProjectionHead,
    private readonly runtime: WorkflowRuntime,
    carried: Outbox = { events: [], commands: [] },
  ) {
    this.outbox = carried;
    this.isBehind = !isEmpty(carried);
    this.bytes = sizeOf(carried);
  }

  /** The outbox has reached its limit, so commands are rejected. */
  get isFull(): boolean {
    return this.bytes > OUTBOX_LIMIT_BYTES;
  }

  add(events: readonly SessionEvent[], commands: readonly StoredOutcome[]): void {
    this.forgetWritten();
    this.outbox = { events: [...this.outbox.events, ...events], commands: [...this.outbox.commands, ...commands] };
    this.bytes += sizeOf(events) + sizeOf(commands);
  }

  /**
   * Passes pending entries to the sink, unless the projection is behind. The worker waits for the sink; callers do not.
   */
  write(): void {
    if (this.isBehind) return;
    this.hasWritten = true;
    // A repeated command adds nothing, and must not write again what an earlier task wrote.
    this.forgetWritten();
    const { historyLength, isReplaying } = this.runtime.info();
    const part = this.nextPart();
    // During a replay the SDK drops the call. Skipping it here saves building a snapshot for each replayed task.
    if (!isReplaying) this.runtime.writeProjection(this.batchOf(part));
    this.handedOver = { historyLength, part };
  }

  /** Writes the row in the first workflow task of a run, unless something else has written it. */
  writeFirst(): void {
    if (!this.hasWritten) this.write();
  }

  /** Handles the signal `projectionBehind`. */
  fellBehind(): void {
    this.isBehind = true;
    this.handedOver = undefined;
    this.startFlushing();
  }

  /** Flushes what the previous run left in the outbox. */
  continueFlushing(): void {
    if (this.isBehind) this.startFlushing();
  }

  /** Resolves when everything is written. Await it before the workflow closes: afterwards nothing is written. */
  async finish(): Promise<void> {
    this.isStopped = true;
    this.trustServer();
    if (!this.isBehind && isEmpty(this.outbox)) return;
    this.isBehind = true;
    do {
      await this.flush().catch(() => this.runtime.sleep({ ms: FLUSH_PAUSE_MS }));
    } while (!isEmpty(this.outbox));
  }

  /** Call it before continue-as-new. @returns what is not written yet */
  stop(): Outbox {
    this.isStopped = true;
    this.flushing?.cancel();
    this.trustServer();
    return this.outbox;
  }

  /** Drops what earlier tasks passed to the sink. It was written: a signal would have come first in this activation. */
  private forgetWritten(): void {
    if (this.handedOver !== undefined && this.handedOver.historyLength < this.runtime.info().historyLength)
      this.trustServer();
  }

  /** At the end of a run this includes the current task: if its write fails, the server rejects the end of the run. */
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
