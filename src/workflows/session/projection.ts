/**
 * The outbox of one session. Every step is written by a local activity inside its workflow task, so it is stored before it
 * is acknowledged. When PostgreSQL is away the events wait here, the interview goes on, and one regular activity with
 * unbounded retries catches up.
 *
 * Nothing the workflow *does* may depend on when a local activity resolves: one that outlives its workflow task (a
 * heartbeat, under load) can resolve before or after an Update of the next task, and a replay picks the other order. So a
 * write only ever shortens the outbox; that PostgreSQL is away is learnt from the signal `projectionBehind`, which is an
 * event of the history like any other (ADR 0004).
 */
import { CancellationScope, condition, isCancellation, sleep, upsertMemo } from '@temporalio/workflow';
import type { ProjectionBatch } from '../../activities/project/contract.js';
import type { SessionEvent } from '../../domain/session/events.js';
import { sizeOf } from '../../domain/session/size.js';
import { snapshotOf } from '../../domain/session/snapshot.js';
import { projectSession, scheduleActivity } from '../steps.js';
import type { Outbox, SessionOptions } from './messages.js';
import type { SessionEntity } from './session.entity.js';

/** With the state (under 512 KiB) this stays well below the 2 MiB a continue-as-new input may have. */
const OUTBOX_LIMIT_BYTES = 640 * 1_024;
/** Events of one write; a payload may not exceed 2 MiB. */
const BATCH_EVENTS = 200;
/** A session that closes waits so long for its last write before the flushing activity is sent after it. */
const LAST_WRITE_MS = 10_000;
/** After a flush that failed outside its own retries (it was never picked up, say). */
const FLUSH_PAUSE_MS = 5_000;

export class Projection {
  outbox: Outbox;
  /** True while the flushing activity is in charge; nothing is written around it. */
  private behind: boolean;
  private bytes: number;
  private stopped = false;
  private hasWritten = false;
  private writing = 0;
  /** Present while the flushing activity is at work. */
  private flushing: CancellationScope | undefined;

  constructor(
    private readonly session: SessionEntity,
    carried: Outbox = { events: [], commands: [] },
    private readonly options: Pick<SessionOptions, 'close_by_last_write' | 'mark_caught_up'> = {},
  ) {
    this.outbox = carried;
    this.behind = !isEmpty(carried);
    this.bytes = sizeOf(carried);
  }

  get overfull(): boolean {
    return this.bytes > OUTBOX_LIMIT_BYTES;
  }

  /** No write is under way: continuing as new around one costs the next answer a stall, or a 503. */
  get quiet(): boolean {
    return this.writing === 0;
  }

  add(events: readonly SessionEvent[], commands: Outbox['commands']): void {
    this.outbox = { events: [...this.outbox.events, ...events], commands: [...this.outbox.commands, ...commands] };
    this.bytes += sizeOf(events) + sizeOf(commands);
  }

  /**
   * Starts writing what is pending. Not awaited by handlers: the SDK reports the workflow task, and with it the answer of
   * an Update, only when the local activities in it have ended.
   */
  write(): void {
    if (this.behind) return;
    this.hasWritten = true;
    // Exactly one local activity a call, whatever is under way: their number is part of what a replay compares. Two of
    // one task may run side by side; each carries all that is pending, and the newer version wins in PostgreSQL.
    const batch = this.batch();
    this.writing += 1;
    // A step of a job may be the one that closes the session and cancels the jobs; its write goes on.
    void this.lastingScope(() => projectSession(batch))
      .finally(() => (this.writing -= 1))
      .then(
        ({ written }) => (written && !this.behind ? this.drop(batch) : undefined),
        () => undefined,
      );
  }

  /** The first write of a session that nobody has told anything yet. */
  writeFirst(): void {
    if (!this.hasWritten) this.write();
  }

  /** PostgreSQL was away for a write: from now on the flushing activity is in charge, until the outbox is empty. */
  fellBehind(): void {
    this.behind = true;
    this.catchUp();
  }

  /** What an earlier run left behind. */
  continueFlushing(): void {
    if (this.behind) this.catchUp();
  }

  private catchUp(): void {
    if (this.flushing !== undefined || this.stopped) return;
    this.flushing = new CancellationScope({ cancellable: true });
    void this.flushing.run(() => this.flushUntilEmpty()).then(() => (this.flushing = undefined));
  }

  private async flushUntilEmpty(): Promise<void> {
    while (this.behind && !this.stopped) {
      try {
        await this.flush();
        this.behind = !isEmpty(this.outbox);
        if (!this.behind && this.options.mark_caught_up === true) this.markCaughtUp();
      } catch (error) {
        if (isCancellation(error)) return;
        await sleep(FLUSH_PAUSE_MS);
      }
    }
  }

  /**
   * One event for the task that caught up. Without any, a worker that has the history but did not see that task takes it and the next
   * one for one, and signals of the next come before the completion; another worker, to which an Update accepted in the next one shows
   * where it began, does not, and writes where the first flushed (`find_end_index_of_next_wft_seq` of the SDK's core, ADR 0014).
   */
  private markCaughtUp(): void {
    upsertMemo({ projected_version: this.session.state.seq });
  }

  /**
   * Returns when everything is written: a closed workflow cannot catch up.
   *
   * With `close_by_last_write` the success of the closing step's own write ends the session, and nothing comes after it that a
   * replay could put in another order. Anything else is learnt from a signal or a timer, and the flushing activity comes after all.
   */
  async finish(): Promise<void> {
    this.stopped = true;
    if (this.options.close_by_last_write === true) {
      await condition(() => this.behind || (this.quiet && isEmpty(this.outbox)), LAST_WRITE_MS);
      if (!this.behind && isEmpty(this.outbox)) return;
    }
    this.behind = true;
    do {
      await this.flush().catch(() => sleep(FLUSH_PAUSE_MS));
    } while (!isEmpty(this.outbox));
  }

  /** The session continues as new; what is still in the outbox is carried over. */
  stop(): void {
    this.stopped = true;
    this.flushing?.cancel();
  }

  private async flush(): Promise<void> {
    const batch = this.batch();
    await scheduleActivity('flushProjection', batch);
    this.drop(batch);
  }

  private lastingScope<T>(write: () => Promise<T>): Promise<T> {
    return this.options.close_by_last_write === true ? CancellationScope.nonCancellable(write) : write();
  }

  private batch(): ProjectionBatch {
    const { state, catalogue, fence } = this.session;
    return {
      session_id: state.session_id,
      client_id: state.client_id,
      sub: state.sub,
      ...fence,
      version: state.seq,
      open_letters: state.letters.length,
      answers_total: state.answers_total,
      corrections_total: state.corrections_total,
      risk: this.session.risk(),
      snapshot: snapshotOf(state, catalogue),
      events: this.outbox.events.slice(0, BATCH_EVENTS),
      commands: this.outbox.commands.slice(0, BATCH_EVENTS),
    };
  }

  private drop(batch: ProjectionBatch): void {
    const written = new Set<unknown>([...batch.events, ...batch.commands]);
    this.outbox = {
      events: this.outbox.events.filter((event) => !written.has(event)),
      commands: this.outbox.commands.filter((command) => !written.has(command)),
    };
    this.bytes = isEmpty(this.outbox) ? 0 : sizeOf(this.outbox);
  }
}

function isEmpty(outbox: Outbox): boolean {
  return outbox.events.length === 0 && outbox.commands.length === 0;
}
