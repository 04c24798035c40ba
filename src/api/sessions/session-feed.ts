/**
 * The events of the sessions that clients follow. A notice from Redis brings new events at once, and one poll for all
 * followed sessions finds what a lost notice announced. A session is read once, however many streams follow it.
 */
import type { SessionNoticeSubscriber } from '../../adapters/redis/session-notices.js';
import type { SessionHead, SessionStore, TimelineEvent } from '../../adapters/postgres/sessions/session-store.js';

/** Pause between two polls, milliseconds: while notices arrive, and while Redis is away. */
const POLL_MS = 5_000;
const POLL_WITHOUT_NOTICES_MS = 1_000;
/** Most events read at once. */
export const EVENTS_PAGE = 200;

export interface Follower {
  /** Sequence number of the newest event that it has. */
  readonly after: number;
  /** It takes no more events. Its connection may stay until the client has read what it got. */
  readonly isOver: boolean;
  /** New events in order. The follower raises `after`. */
  deliver(events: readonly TimelineEvent[]): void;
  /** Called at every poll. `undefined`: the session no longer exists. */
  look(head: SessionHead | undefined): void;
  /** The process stops. */
  stop(): void;
}

interface Followed {
  readonly followers: Set<Follower>;
  /** The session is being read. */
  isReading: boolean;
  /** A notice arrived during the read. */
  isStale: boolean;
}

export class SessionFeed {
  private readonly followed = new Map<string, Followed>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly sessions: Pick<SessionStore, 'events' | 'heads'>,
    private readonly notices: Pick<SessionNoticeSubscriber, 'isReady' | 'subscribe' | 'unsubscribe'>,
  ) {}

  /** Delivers the events after `follower.after`, now and as they come. @returns ends it */
  follow(sessionId: string, follower: Follower): () => void {
    const known = this.followed.get(sessionId);
    const entry = known ?? { followers: new Set(), isReading: false, isStale: false };
    entry.followers.add(follower);
    if (known === undefined) {
      this.followed.set(sessionId, entry);
      this.notices.subscribe(sessionId);
    }
    void this.read(sessionId);
    this.schedule();
    return () => {
      entry.followers.delete(follower);
      if (entry.followers.size > 0 || this.followed.get(sessionId) !== entry) return;
      this.followed.delete(sessionId);
      this.notices.unsubscribe(sessionId);
    };
  }

  /** A notice says that the session has new events. */
  changed(sessionId: string): void {
    void this.read(sessionId);
  }

  /** Ends every stream, so that a stopping process does not wait for them. Their clients connect elsewhere. */
  close(): void {
    clearTimeout(this.timer);
    for (const { followers } of this.followed.values()) for (const follower of followers) follower.stop();
  }

  private async read(sessionId: string): Promise<void> {
    const entry = this.followed.get(sessionId);
    if (entry === undefined) return;
    entry.isStale = true;
    if (entry.isReading) return;
    entry.isReading = true;
    try {
      for (let live = following(entry); entry.isStale && live.length > 0; live = following(entry)) {
        entry.isStale = false;
        const after = Math.min(...live.map((follower) => follower.after));
        const events = await this.sessions.events(sessionId, after, EVENTS_PAGE);
        if (events.length === EVENTS_PAGE) entry.isStale = true;
        for (const follower of following(entry)) follower.deliver(events.filter((event) => event.seq > follower.after));
      }
    } catch {
      // While PostgreSQL is away the streams stay open. The next poll reads again.
    } finally {
      entry.isReading = false;
    }
  }

  private schedule(): void {
    if (this.timer !== undefined) return;
    this.timer = setTimeout(() => void this.poll(), this.notices.isReady ? POLL_MS : POLL_WITHOUT_NOTICES_MS);
    this.timer.unref();
  }

  private async poll(): Promise<void> {
    const heads = await this.sessions.heads([...this.followed.keys()]).catch(() => undefined);
    if (heads !== undefined) this.compare(heads);
    this.timer = undefined;
    if (this.followed.size > 0) this.schedule();
  }

  private compare(heads: ReadonlyMap<string, SessionHead>): void {
    for (const [sessionId, entry] of [...this.followed]) {
      const head = heads.get(sessionId);
      const live = following(entry);
      if (head !== undefined && live.some(({ after }) => after < head.version)) void this.read(sessionId);
      for (const follower of live) follower.look(head);
    }
  }
}

function following({ followers }: Followed): Follower[] {
  return [...followers].filter(({ isOver }) => !isOver);
}
