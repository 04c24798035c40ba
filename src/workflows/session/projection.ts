/**
 * The outbox of one session. Every step is written by a local activity before it is acknowledged; when PostgreSQL is away
 * the events wait here, the interview goes on, and one regular activity with unbounded retries catches up.
 */
import { condition, isCancellation, sleep, type CancellationScope } from '@temporalio/workflow';
import type { ProjectionBatch } from '../../activities/project/contract.js';
import type { SessionEvent } from '../../domain/session/events.js';
import { sizeOf } from '../../domain/session/size.js';
import { snapshotOf } from '../../domain/session/snapshot.js';
import { Mutex } from '../mutex.js';
import { projectSession, scheduleActivity } from '../steps.js';
import type { Outbox } from './messages.js';
import type { SessionEntity } from './session.entity.js';

/** With the state (under 512 KiB) this stays well below the 2 MiB a continue-as-new input may have. */
const OUTBOX_LIMIT_BYTES = 640 * 1_024;
/** Events of one write; a payload may not exceed 2 MiB. */
const BATCH_EVENTS = 200;
/** After a flush that failed outside its own retries (it was never picked up, say). */
const FLUSH_PAUSE_MS = 5_000;

export class Projection {
  outbox: Outbox;
  /** True while the regular activity is in charge; nothing is written around it. */
  private behind: boolean;
  private bytes: number;
  private stopped = false;
  private writing = false;
  private readonly mutex = new Mutex();

  constructor(
    private readonly session: SessionEntity,
    carried: Outbox = { events: [], commands: [] },
  ) {
    this.outbox = carried;
    this.behind = !isEmpty(carried);
    this.bytes = this.behind ? sizeOf(carried) : 0;
  }

  get isCurrent(): boolean {
    return isEmpty(this.outbox);
  }

  /** Nothing is being written around the flushing activity. */
  get quiet(): boolean {
    return !this.writing;
  }

  get overfull(): boolean {
    return this.bytes > OUTBOX_LIMIT_BYTES;
  }

  add(events: readonly SessionEvent[], commands: Outbox['commands']): void {
    this.outbox = { events: [...this.outbox.events, ...events], commands: [...this.outbox.commands, ...commands] };
    if (this.behind) this.bytes += sizeOf(events) + sizeOf(commands);
  }

  /** Writes what is pending. Never throws: what cannot be written now stays in the outbox. */
  write(): Promise<void> {
    return this.mutex.run(async () => {
      if (this.behind || isEmpty(this.outbox)) return;
      const batch = this.batch();
      this.writing = true;
      try {
        await projectSession(batch);
        this.drop(batch);
      } catch {
        this.behind = true;
        this.bytes = sizeOf(this.outbox);
      } finally {
        this.writing = false;
      }
    });
  }

  /** Runs beside the session for its whole life and catches up whenever the projection fell behind. */
  async keepUp(): Promise<void> {
    for (;;) {
      await condition(() => this.behind || this.stopped);
      if (this.stopped) return;
      const batch = this.batch();
      try {
        await scheduleActivity('flushProjection', batch);
      } catch (error) {
        if (isCancellation(error)) return;
        await sleep(FLUSH_PAUSE_MS);
        continue;
      }
      this.drop(batch);
      this.bytes = sizeOf(this.outbox);
      this.behind = !isEmpty(this.outbox);
    }
  }

  /** Ends `keepUp`; what is still in the outbox is carried over continue-as-new. */
  stop(scope: CancellationScope): void {
    this.stopped = true;
    scope.cancel();
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
      snapshot: snapshotOf(state, catalogue),
      events: this.outbox.events.slice(0, BATCH_EVENTS),
      commands: this.outbox.commands.slice(0, BATCH_EVENTS),
    };
  }

  private drop(batch: ProjectionBatch): void {
    this.outbox = { events: this.outbox.events.slice(batch.events.length), commands: this.outbox.commands.slice(batch.commands.length) };
  }
}

function isEmpty(outbox: Outbox): boolean {
  return outbox.events.length === 0 && outbox.commands.length === 0;
}
