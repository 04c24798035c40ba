/** Heartbeats of the workers. Temporal lists a killed poller for minutes, and health checks must know sooner. */
import { randomUUID } from 'node:crypto';
import type { Queryable } from '../pool.js';

const INTERVAL_MS = 5_000;
/** A worker without a heartbeat for longer than this is considered dead. */
const HEARTBEAT_STALE_SECONDS = 15;

/** Starts the heartbeat. @returns a function that stops it and removes the worker from the list */
export function startHeartbeat(db: Queryable, queues: readonly string[]): () => Promise<void> {
  const id = randomUUID();
  const beat = (): void => {
    db.query(
      `INSERT INTO worker_heartbeats (worker_id, queues, seen_at) VALUES ($1, $2, now())
       ON CONFLICT (worker_id) DO UPDATE SET seen_at = now()`,
      [id, queues],
    ).catch(() => undefined); // PostgreSQL is down: the health check reports it itself.
  };
  beat();
  const timer = setInterval(beat, INTERVAL_MS);
  return async () => {
    clearInterval(timer);
    await db
      .query(`DELETE FROM worker_heartbeats WHERE worker_id = $1 OR seen_at < now() - interval '1 hour'`, [id])
      .catch(() => undefined);
  };
}

/** The number of live workers per queue. */
export async function liveQueues(db: Queryable): Promise<Record<string, number>> {
  const { rows } = await db.query<{ queue: string; workers: number }>(
    `SELECT queue, count(*)::int AS workers FROM worker_heartbeats, unnest(queues) AS queue
     WHERE seen_at > now() - make_interval(secs => $1) GROUP BY queue`,
    [HEARTBEAT_STALE_SECONDS],
  );
  return Object.fromEntries(rows.map((row) => [row.queue, row.workers]));
}
