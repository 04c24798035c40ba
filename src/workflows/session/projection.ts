/**
 * The outbox of one session. Every step is written inside its workflow task (`step-writes.ts`), so it is stored before it is
 * acknowledged. When PostgreSQL is away the events wait here, the interview goes on, and one regular activity with unbounded
 * retries catches up. That PostgreSQL is away is learnt from the signal `projectionBehind`, an event of the history (ADR 0004).
 */
import { CancellationScope, isCancellation, sleep, upsertMemo } from '@temporalio/workflow';
import type { ProjectionBatch } from '../../domain/session/projection-batch.js';
import type { SessionEvent } from '../../domain/session/events.js';
import { sizeOf } from '../../domain/session/size.js';
import { snapshotOf } from '../../domain/session/snapshot.js';
import { scheduleActivity } from '../lib/schedule-activity.js';
import type { Outbox, SessionOptions } from './messages.js';
import type { SessionEntity } from './session.entity.js';
import { stepWritesOf, type StepWrites } from './step-writes.js';

/** With the state (under 512 KiB) this stays well below the 2 MiB a continue-as-new input may have. */
const OUTBOX_LIMIT_BYTES = 640 * 1_024;
/** Events of one write; a payload may not exceed 2 MiB. */
const BATCH_EVENTS = 200;
/** After a flush that failed outside its own retries (it was never picked up, say). */
const FLUSH_PAUSE_MS = 5_000;

export class Projection {
  private outbox: Outbox;
  /** True while the flushing activity is in charge; nothing is written around it. */
  private behind: boolean;
  private bytes: number;
  private stopped = false;
  private hasWritten = false;
  private readonly steps: StepWrites;
  /** Present while the flushing activity is at work. */
  private flushing: CancellationScope | undefined;

  constructor(
    private readonly session: SessionEntity,
    carried: Outbox = { events: [], commands: [] },
    private readonly options: Pick<SessionOptions, 'close_by_last_write' | 'project_by_sink' | 'mark_caught_up'> = {},
  ) {
    this.outbox = carried;
    this.behind = !isEmpty(carried);
    this.bytes = sizeOf(carried);
    this.steps = stepWritesOf(options, {
      written: (part) => (this.behind ? undefined : this.drop(part)),
      isEmpty: () => isEmpty(this.outbox),
    });
  }

  get overfull(): boolean {
    return this.bytes > OUTBOX_LIMIT_BYTES;
  }

  /** No write is under way: continuing as new around one costs the next answer a stall, or a 503. */
  get quiet(): boolean {
    return this.steps.quiet;
  }

  add(events: readonly SessionEvent[], commands: Outbox['commands']): void {
    this.steps.settle();
    this.outbox = { events: [...this.outbox.events, ...events], commands: [...this.outbox.commands, ...commands] };
    this.bytes += sizeOf(events) + sizeOf(commands);
  }

  /** Writes what is pending, unless the flushing activity is in charge. Handlers do not wait: their task does. */
  write(): void {
    if (this.behind) return;
    this.hasWritten = true;
    // A repeated command adds nothing, and need not send again what an earlier task wrote.
    this.steps.settle();
    this.steps.write(this.part(), (part) => this.batchOf(part));
  }

  /** The first write of a session that nobody has told anything yet. */
  writeFirst(): void {
    if (!this.hasWritten) this.write();
  }

  /** PostgreSQL was away for a write: from now on the flushing activity is in charge, until the outbox is empty. */
  fellBehind(): void {
    this.behind = true;
    this.steps.forget();
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

  /** Returns when everything is written: a closed workflow cannot catch up. */
  async finish(): Promise<void> {
    this.stopped = true;
    if ((await this.steps.settleLast(() => this.behind)) && !this.behind && isEmpty(this.outbox)) return;
    this.behind = true;
    do {
      await this.flush().catch(() => sleep(FLUSH_PAUSE_MS));
    } while (!isEmpty(this.outbox));
  }

  /** The session continues as new. @returns what is not written yet */
  stop(): Outbox {
    this.stopped = true;
    this.flushing?.cancel();
    this.steps.settleAtEnd();
    return this.outbox;
  }

  private async flush(): Promise<void> {
    const part = this.part();
    await scheduleActivity('flushProjection', this.batchOf(part));
    this.drop(part);
  }

  /** What one write takes of the outbox. */
  private part(): Outbox {
    return { events: this.outbox.events.slice(0, BATCH_EVENTS), commands: this.outbox.commands.slice(0, BATCH_EVENTS) };
  }

  private batchOf(part: Outbox): ProjectionBatch {
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
      ...part,
    };
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

function isEmpty(outbox: Outbox): boolean {
  return outbox.events.length === 0 && outbox.commands.length === 0;
}
