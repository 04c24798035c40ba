/**
 * What a client's silence brings: a look at the risk that the session is broken off, and at last the end. Everything else about a
 * session is looked at when it happens; only silence makes no event, so it has a timer. One for both, and it is not armed anew at
 * every answer but looks again when it fires: an ordinary answer costs no event of history.
 */
import { condition, sleep } from '@temporalio/workflow';
import { turnSince } from '../../domain/session/risk/signals.js';
import { workflowNow } from '../lib/clock.js';
import type { SessionOptions } from './messages.js';
import type { SessionEntity } from './session.entity.js';

/** Runs until the session is closed; a timer that is left ends with its run. */
export async function watchSilence(session: SessionEntity, options: Pick<SessionOptions, 'abandon_after_ms' | 'risk'>): Promise<void> {
  const watch = new SilenceWatch(session, options);
  while (!session.closed) {
    const now = workflowNow();
    const { lookAt, closeAt } = watch;
    if (lookAt <= now) watch.look(now);
    else if (closeAt <= now) watch.close(now);
    else await watch.pause(now);
  }
}

const NEVER = Number.POSITIVE_INFINITY;

class SilenceWatch {
  /** The silence that was looked at last, by its beginning, and when the next intervention in it gets its time. */
  private looked: { readonly since: number | undefined; readonly againAt: number } = { since: undefined, againAt: NEVER };
  private postponedTo = 0;

  constructor(
    private readonly session: SessionEntity,
    private readonly options: Pick<SessionOptions, 'abandon_after_ms' | 'risk'>,
  ) {}

  /** When the risk is looked at the next time. */
  get lookAt(): number {
    const { since } = this;
    if (since === undefined) return NEVER;
    return since === this.looked.since ? this.looked.againAt : since + (this.options.risk?.inactive_after_ms ?? NEVER);
  }

  /** When a session that nobody came back to is closed. */
  get closeAt(): number {
    return Math.max(this.session.state.last_activity_at + this.options.abandon_after_ms, this.postponedTo);
  }

  look(now: number): void {
    const { since } = this;
    const isMoreDue = this.session.lookAtRisk();
    this.looked = { since, againAt: isMoreDue ? now + (this.options.risk?.inactive_after_ms ?? NEVER) : NEVER };
  }

  close(now: number): void {
    const { letters, jobs } = this.session.state;
    // A session that waits for us, not for the client, is not abandoned.
    if (letters.length > 0 || jobs.length > 0) this.postponedTo = now + this.options.abandon_after_ms;
    else this.session.abandon();
  }

  pause(now: number): Promise<unknown> {
    const { lookAt, closeAt, since } = this;
    const summary = lookAt < closeAt ? 'look whether the client is still there' : 'close the session if nobody returns';
    const ms = Math.min(lookAt, closeAt) - now;
    // A turn of the client's that nobody looked at yet is looked at when the timer fires, whatever comes before. After that, or
    // while it is our turn, the next one has to be noticed when it begins.
    const isNew = since !== undefined && since !== this.looked.since;
    if (isNew || this.options.risk === undefined) return sleep(ms, { summary });
    return condition(() => this.session.closed || this.since !== since, ms, { summary });
  }

  /** Since when the client has been silent in a turn of theirs; undefined without a watch over the risk. */
  private get since(): number | undefined {
    return this.options.risk === undefined ? undefined : turnSince(this.session.state);
  }
}
