/**
 * The inactivity timer of a session. Silence makes no event, so a timer watches for it: first for the risk that the client gives
 * up, at last to close the session. One timer does both. An answer does not arm it anew; it looks again when it fires, so an
 * ordinary answer costs no event of history, and a session keeps one promise less in memory (ADR 0016).
 */
import { turnSince } from '../../domain/session/risk/signals.js';
import type { SessionState } from '../../domain/session/model.js';
import type { WorkflowRuntime } from '../lib/runtime.js';
import type { SessionOptions } from './messages.js';

/** What the timer does with a session. */
export interface WatchedSession {
  readonly state: SessionState;
  readonly closed: boolean;
  /** Assesses the risk now. @returns whether a further intervention may become due in the same silence */
  assessRisk(): boolean;
  abandon(): void;
}

const NEVER = Number.POSITIVE_INFINITY;

export class InactivityTimer {
  /** The silence assessed last, by its beginning, and when to assess it again. */
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

  /** Runs until the session is closed. A timer that is left ends with its run. */
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

  /** When to close the session, if the client stays silent. */
  private get closeAt(): number {
    return Math.max(this.session.state.last_activity_at + this.options.abandon_after_ms, this.postponedTo);
  }

  /** Since when it has been the client's turn; undefined when it is ours, or when nothing watches the risk. */
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
    // The session waits for us, not for the client.
    if (deadLetters.length > 0 || jobs.length > 0) this.postponedTo = now + this.options.abandon_after_ms;
    else this.session.abandon();
  }

  private pause(now: number): Promise<unknown> {
    const { assessAt, closeAt, silentSince } = this;
    const summary =
      assessAt < closeAt ? 'look whether the client is still there' : 'close the session if nobody returns';
    const timeout = { ms: Math.min(assessAt, closeAt) - now, summary };
    // A silence that is not assessed yet is assessed when the timer fires, whatever comes before. After that, or while it is
    // our turn, the next silence must be noticed when it begins.
    const isNew = silentSince !== undefined && silentSince !== this.assessed.since;
    if (isNew || this.options.risk === undefined) return this.runtime.sleep(timeout);
    return this.runtime.waitUntil(() => this.session.closed || this.silentSince !== silentSince, timeout);
  }
}
