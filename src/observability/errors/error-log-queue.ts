/**
 * The bounded queue in front of the error log. Callers never wait: rows are written in batches a moment later, and stay
 * in the queue while PostgreSQL is down. Rows that do not fit are dropped and counted.
 */
import { withTimeout } from '../with-timeout.js';
import type { ErrorLogRow, ErrorLogStore } from './error-log.js';

/** Maximum queued rows, and the same number of recovery keys: a few hundred kilobytes. */
export const QUEUE_MAX = 1_000;
const WRITE_AFTER_MS = 250;
const AWAY_PAUSE_MS = 2_000;
/** How long a stopping process waits for its last rows, milliseconds. */
const CLOSE_TIMEOUT_MS = 2_000;

export class ErrorLogQueue {
  private rows: ErrorLogRow[] = [];
  private recovered = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<void> | undefined;
  /** Number of rows in the current write. */
  private inFlight = 0;
  private isClosed = false;

  /** @param onDropped called with the number of dropped rows */
  constructor(
    private readonly store: ErrorLogStore,
    private readonly onDropped: (count: number) => void,
  ) {}

  /** Whether a row would be dropped, in which case the caller need not build it. */
  get isFull(): boolean {
    return this.isClosed || this.rows.length >= QUEUE_MAX;
  }

  add(row: ErrorLogRow): void {
    if (this.isFull) return this.onDropped(1);
    this.rows.push(row);
    this.schedule(WRITE_AFTER_MS);
  }

  /** Marks the rows of this key as recovered. Keys that do not fit are ignored: most of them have no row. */
  markRecovered(key: string): void {
    if (this.isClosed || this.recovered.size >= QUEUE_MAX) return;
    this.recovered.add(key);
    this.schedule(WRITE_AFTER_MS);
  }

  /** Writes the queued rows within two seconds, and drops the rest. */
  async close(): Promise<void> {
    this.isClosed = true;
    clearTimeout(this.timer);
    await withTimeout(CLOSE_TIMEOUT_MS, this.drain());
    const left = this.rows.length + this.inFlight;
    if (left > 0) this.onDropped(left);
  }

  /** Waits for the running write, then writes the rows that were added meanwhile. */
  private async drain(): Promise<void> {
    await this.writing;
    await this.writeAll();
  }

  private schedule(afterMs: number): void {
    if (this.timer !== undefined || this.writing !== undefined) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.writing = this.writeAll().then((pauseMs) => {
        this.writing = undefined;
        if (!this.isClosed && this.rows.length + this.recovered.size > 0) this.schedule(pauseMs);
      });
    }, afterMs);
    // The timer must not keep the process alive.
    this.timer.unref();
  }

  /** Writes rows before marks, because a mark needs its row. @returns the pause before the next write, milliseconds */
  private async writeAll(): Promise<number> {
    const [rows, recovered] = [this.rows, this.recovered];
    [this.rows, this.recovered] = [[], new Set()];
    this.inFlight = rows.length;
    const inserted = rows.length === 0 ? 'written' : await this.store.insert(rows);
    if (inserted === 'rejected') this.onDropped(rows.length);
    this.inFlight = 0;
    const marked =
      recovered.size === 0 || inserted === 'away' ? inserted : await this.store.markRecovered([...recovered]);
    if (inserted === 'away') this.putBack(rows);
    if (marked === 'away') this.recovered = new Set([...recovered, ...this.recovered]);
    return marked === 'away' ? AWAY_PAUSE_MS : WRITE_AFTER_MS;
  }

  private putBack(rows: readonly ErrorLogRow[]): void {
    const all = [...rows, ...this.rows];
    this.rows = all.slice(0, QUEUE_MAX);
    if (all.length > QUEUE_MAX) this.onDropped(all.length - QUEUE_MAX);
  }
}
