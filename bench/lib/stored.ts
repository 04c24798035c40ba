/** Checks PostgreSQL for the sessions of one client: every acknowledged answer must be stored once. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from './environment.js';

/** A projection that is behind catches up. After this time an answer counts as lost. */
const TIMEOUT_MS = 30_000;

export interface Stored {
  readonly sessions: number;
  readonly closed: number;
  readonly answers: number;
  /** Answers in the stored timelines, which are written in the same transactions and counted independently. */
  readonly events: number;
  readonly runs: number;
}

export async function stored({ pool }: Environment, clientId: string): Promise<Stored> {
  const { rows } = await pool.query<Stored>(
    `SELECT count(*)::int AS sessions, count(closed_at)::int AS closed, coalesce(sum(answers_total), 0)::int AS answers,
            coalesce(max(run_no), 0)::int + 1 AS runs,
            (SELECT count(*)::int FROM session_events JOIN sessions USING (session_id)
              WHERE client_id = $1 AND type IN ('answer_accepted', 'question_skipped')) AS events
       FROM sessions WHERE client_id = $1`,
    [clientId],
  );
  if (rows[0] === undefined) throw new Error('no row');
  return rows[0];
}

/** @throws Error when the stored counts differ from the acknowledged ones */
export async function assertStored(
  environment: Environment,
  clientId: string,
  expected: { sessions: number; closed: number; answers: number },
): Promise<Stored> {
  const deadline = performance.now() + TIMEOUT_MS;
  for (;;) {
    const found = await stored(environment, clientId);
    const same =
      found.sessions === expected.sessions &&
      found.closed === expected.closed &&
      found.answers === expected.answers &&
      found.events === expected.answers;
    if (same) return found;
    if (performance.now() > deadline)
      throw new Error(`${clientId}: acknowledged ${JSON.stringify(expected)}, stored ${JSON.stringify(found)}`);
    await sleep(100);
  }
}
