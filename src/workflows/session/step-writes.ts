/**
 * How a step reaches PostgreSQL within its workflow task. By a sink, or for sessions that began before there was one (ADR 0015) by a
 * local activity. Either way an Update is answered only after the attempt, and that it failed is learnt from a signal.
 */
import { CancellationScope, condition, proxySinks, workflowInfo } from '@temporalio/workflow';
import type { ProjectionBatch, ProjectionSinks } from '../../domain/session/projection-batch.js';
import { projectSession } from '../lib/schedule-activity.js';
import type { Outbox, SessionOptions } from './messages.js';

export interface StepWrites {
  /** Hands over one batch, whatever is under way: each carries all that is pending, and the newer version wins in PostgreSQL. */
  write(part: Outbox, batchOf: (part: Outbox) => ProjectionBatch): void;
  /** Reports, before anything is added to the outbox, what was written since it was asked last. */
  settle(): void;
  /** The same where the run ends with this very task: the end makes certain what the task handed over. */
  settleAtEnd(): void;
  /** Nothing is under way that continuing as new would have to wait for. */
  readonly quiet: boolean;
  /**
   * Before the session closes.
   *
   * @param isBehind asked again whenever something happened
   * @returns false when the flushing activity has to have the last word, whatever was reported
   */
  settleLast(isBehind: () => boolean): Promise<boolean>;
  /** The outbox took over: nothing of before is reported any more. */
  forget(): void;
}

/** Where the writes report to. */
interface Pending {
  written(part: Outbox): void;
  isEmpty(): boolean;
}

export function stepWritesOf(options: Pick<SessionOptions, 'project_by_sink' | 'close_by_last_write'>, pending: Pending): StepWrites {
  return options.project_by_sink === true
    ? new SinkWrites(pending)
    : new LocalActivityWrites(pending, options.close_by_last_write === true);
}

const { projection } = proxySinks<ProjectionSinks>();

/**
 * The worker calls the sink before it reports the task, and when PostgreSQL is away it signals the session before that too. So a
 * task that was reported without a signal having come was written, and the next one may forget what it handed over. No command
 * and no event comes of it: there is nothing that a replay could find in another order.
 */
class SinkWrites implements StepWrites {
  readonly quiet = true;
  private handedOver: { readonly inTask: number; readonly part: Outbox } | undefined;

  constructor(private readonly pending: Pending) {}

  write(part: Outbox, batchOf: (part: Outbox) => ProjectionBatch): void {
    const { historyLength, unsafe } = workflowInfo();
    // The SDK drops the calls of a replay; not to make them spares each replayed step its snapshot.
    if (!unsafe.isReplayingHistoryEvents) projection.write(batchOf(part));
    this.handedOver = { inTask: historyLength, part };
  }

  settle(): void {
    // A signal comes before whatever else a task brings: had the write failed, the outbox would have taken over by now.
    if (this.handedOver !== undefined && this.handedOver.inTask < workflowInfo().historyLength) this.report();
  }

  /** The server refuses a task that ends the run while a signal waits: either the last write succeeded, or the run goes on. */
  settleAtEnd(): void {
    this.report();
  }

  async settleLast(): Promise<boolean> {
    this.report();
    return true;
  }

  forget(): void {
    this.handedOver = undefined;
  }

  private report(): void {
    if (this.handedOver !== undefined) this.pending.written(this.handedOver.part);
    this.handedOver = undefined;
  }
}

/** A session that closes waits so long for its last write before the flushing activity is sent after it. */
const LAST_WRITE_MS = 10_000;

/**
 * Nothing the workflow *does* may depend on when a local activity resolves: one that outlives its workflow task (a heartbeat, under
 * load) can resolve before or after an Update of the next task, and a replay picks the other order. So a write only ever shortens
 * the outbox (ADR 0004).
 */
class LocalActivityWrites implements StepWrites {
  private writing = 0;

  constructor(
    private readonly pending: Pending,
    private readonly closeByLastWrite: boolean,
  ) {}

  get quiet(): boolean {
    return this.writing === 0;
  }

  /** Exactly one local activity a call: their number is part of what a replay compares. */
  write(part: Outbox, batchOf: (part: Outbox) => ProjectionBatch): void {
    const batch = batchOf(part);
    this.writing += 1;
    // A step of a job may be the one that closes the session and cancels the jobs; its write goes on.
    void this.lastingScope(() => projectSession(batch))
      .finally(() => (this.writing -= 1))
      .then(
        ({ written }) => (written ? this.pending.written(part) : undefined),
        () => undefined,
      );
  }

  settle(): void {}
  settleAtEnd(): void {}

  /** After a success nothing comes that a replay could put in another order; anything else is learnt from a signal or the timer. */
  async settleLast(isBehind: () => boolean): Promise<boolean> {
    if (this.closeByLastWrite) await condition(() => isBehind() || (this.quiet && this.pending.isEmpty()), LAST_WRITE_MS);
    return this.closeByLastWrite;
  }

  forget(): void {}

  private lastingScope<T>(write: () => Promise<T>): Promise<T> {
    return this.closeByLastWrite ? CancellationScope.nonCancellable(write) : write();
  }
}
