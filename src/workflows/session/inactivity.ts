/**
 * The inactivity timer of a session. It assesses the risk that a silent client gives up, and finally closes the session
 * as abandoned. A single timer does both. An answer does not restart it: when the timer fires, it computes the next
 * deadline. So an ordinary answer adds no timer events to the history, and a session keeps one promise fewer in memory
 * (ADR 0016).
 */
import { turnSince } from '../../domain/session/risk/signals.js';
import type { SessionState } from '../../domain/session/model.js';
import type { WorkflowRuntime } from '../lib/runtime.js';
import type { SessionOptions } from './messages.js';

/** What the timer needs from a session. */
export interface WatchedSession {
  readonly state: SessionState;
  readonly closed: boolean;
  /** Assesses the risk now. @returns whether another intervention may become due during the same silence */
  assessRisk(): boolean;
  abandon(): void;
}

const NEVER = Number.POSITIVE_INFINITY;

export class InactivityTimer {
  /** When the last assessed silence began, and when to assess it again. */
  private assessed: { readonly since: number | undefined; readonly againAt: number } = {
    since: undefined,
    againAt: NEVER,
  };
  private postponedTo = 0;

  constructor(
    private readonly session: WatchedSession,
    private readonly options: Pick<SessionOptions, 'abandon_after_ms' | 'risk'>,
    private readonly runtime: WorkflowRuntime,
  ) {}

  /** Runs until the session is closed. Continue-as-new ends it with the run. */
  async run(): Promise<void> {
    while (!this.session.closed) {
      const now = this.runtime.now();
      if (this.assessAt <= now) this.assess(now);
      else if (this.closeAt <= now) this.close(now);
      else await this.pause(now);
    }
  }

  /** When to assess the risk. */
  private get assessAt(): number {
    const { silentSince } = this;
    if (silentSince === undefined) return NEVER;
    return silentSince === this.assessed.since ? this.assessed.againAt : silentSince + this.inactiveAfterMs;
  }

  /** When to close the session if the client stays silent. */
  private get closeAt(): number {
    return Math.max(this.session.state.last_activity_at + this.options.abandon_after_ms, this.postponedTo);
  }

  /** Since when the session has waited for the client; undefined if it does not wait or if session recovery is off. */
  private get silentSince(): number | undefined {
    return this.options.risk === undefined ? undefined : turnSince(this.session.state);
  }

  private get inactiveAfterMs(): number {
    return this.options.risk?.inactive_after_ms ?? NEVER;
  }

  private assess(now: number): void {
    const { silentSince } = this;
    const isMoreDue = this.session.assessRisk();
    this.assessed = { since: silentSince, againAt: isMoreDue ? now + this.inactiveAfterMs : NEVER };
  }

  private close(now: number): void {
    const { dead_letters: deadLetters, jobs } = this.session.state;
    // The session waits for a job or an administrator, not for the client.
    if (deadLetters.length > 0 || jobs.length > 0) this.postponedTo = now + this.options.abandon_after_ms;
    else this.session.abandon();
  }

  private pause(now: number): Promise<unknown> {
    const { assessAt, closeAt, silentSince } = this;
    const summary =
      assessAt < closeAt ? 'look whether the client is still there' : 'close the session if nobody returns';
    const timeout = { ms: Math.min(assessAt, closeAt) - now, summary };
    // Before the first assessment of a silence, the timer may simply fire: it then looks at the newest answer. After
    // that, or while the session does not wait for the client, it must wake when the next silence begins.
    const isNew = silentSince !== undefined && silentSince !== this.assessed.since;
    if (isNew || this.options.risk === undefined) return this.runtime.sleep(timeout);
    return this.runtime.waitUntil(() => this.session.closed || this.silentSince !== silentSince, timeout);
  }
}
