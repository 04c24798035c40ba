/** One open event stream: writes events as Server-Sent Events, and ends when its session or its token does. */
import type { Response } from 'express';
import type { SessionHead, TimelineEvent } from '../../adapters/postgres/sessions/session-store.js';
import { SESSION_STATES, isClosed } from '../../domain/session/states.js';
import type { Follower } from './session-feed.js';

/** Pause after which a client reconnects, milliseconds. */
const RETRY_MS = 2_000;
/** A comment keeps proxies from closing a silent stream, milliseconds. */
const KEEP_ALIVE_MS = 15_000;
/** A client that reads so slowly that more than this waits for it is disconnected, bytes. It resumes later. */
const MAX_WAITING_BYTES = 1_048_576;

export class EventStream implements Follower {
  /** Resolves when the stream has ended, by either side. */
  readonly ended: Promise<void>;
  isOver = false;
  private readonly keepAlive: NodeJS.Timeout;

  /**
   * @param after the newest event that the client has
   * @param check rejects when the caller may no longer see the session; called at every poll
   */
  constructor(
    private readonly response: Response,
    public after: number,
    private readonly check: (head: SessionHead) => Promise<void>,
  ) {
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    response.write(`retry: ${RETRY_MS}\n\n`);
    this.keepAlive = setInterval(() => {
      if (!this.isOver) response.write(': still here\n\n');
    }, KEEP_ALIVE_MS);
    this.keepAlive.unref();
    this.ended = new Promise((resolve) => {
      response.once('close', () => {
        this.isOver = true;
        clearInterval(this.keepAlive);
        resolve();
      });
    });
  }

  deliver(events: readonly TimelineEvent[]): void {
    if (this.isOver) return;
    for (const { seq, type, at, data } of events) {
      this.response.write(
        `id: ${seq}\nevent: ${type}\ndata: ${JSON.stringify({ timestamp: at, event: type, data })}\n\n`,
      );
      this.after = seq;
    }
    if (events.some(closesSession)) return this.stop();
    // It may never read what waits, so the connection ends at once.
    if (this.response.writableLength > MAX_WAITING_BYTES) this.response.destroy();
    this.isOver ||= this.response.destroyed;
  }

  look(head: SessionHead | undefined): void {
    if (head === undefined || (head.closed && this.after >= head.version)) return this.stop();
    void this.check(head).catch(() => this.stop());
  }

  stop(): void {
    this.isOver = true;
    this.response.end();
  }
}

function closesSession({ type, data }: TimelineEvent): boolean {
  return type === 'state_change' && SESSION_STATES.some((state) => state === data.to && isClosed(state));
}
