/** Checks sessions, effects and timelines after the faults have stopped. */
import type pg from 'pg';
import type { ApiAnswer } from '../../tools/demo/api-client.js';
import type { ChaosSession, Repeated } from './chaos-session.js';

export interface Verdict {
  acknowledged: number;
  unknown: number;
  effects: number;
  lost: number;
  duplicated: number;
  problems: string[];
}

const TABLES = ['sites', 'assets', 'tasks', 'work_orders', 'attendance_rules', 'tickets'];

export async function verify(sessions: readonly ChaosSession[], pool: pg.Pool): Promise<Verdict> {
  const verdict: Verdict = { acknowledged: 0, unknown: 0, effects: 0, lost: 0, duplicated: 0, problems: [] };
  for (const session of sessions) {
    const { demoClient } = session;
    const id = demoClient.sessionId;
    if (session.failure !== undefined) verdict.problems.push(`${id}: ${session.failure}`);
    if (id === '') continue;
    const snapshot = await demoClient.snapshot().catch((error: unknown) => {
      verdict.problems.push(`${id}: ${String(error)}`);
    });
    if (snapshot === undefined) continue;
    if (session.failure === undefined && snapshot.state !== 'completed' && session.approved.length > 0)
      verdict.problems.push(`${id}: state is ${String(snapshot.state)}`);
    checkAnswers(session, snapshot, verdict);
    await checkEffects(session, snapshot, pool, verdict);
    for (const request of session.repeated) await checkRepeat(session, request, verdict);
    await checkTimeline(id, snapshot, pool, verdict);
  }
  return verdict;
}

function checkAnswers({ demoClient }: ChaosSession, snapshot: Record<string, unknown>, verdict: Verdict): void {
  const answers = snapshot.answers as Record<string, { value: unknown; corrections: number }>;
  for (const [question, value] of demoClient.acknowledged) {
    verdict.acknowledged += 1;
    const stored = answers[question];
    if (stored === undefined || JSON.stringify(stored.value) !== JSON.stringify(value)) {
      verdict.lost += 1;
      verdict.problems.push(
        `${demoClient.sessionId}: answer ${question} is ${JSON.stringify(stored?.value)}, acknowledged was ${JSON.stringify(value)}`,
      );
    } else if (stored.corrections > 0) {
      verdict.duplicated += 1;
      verdict.problems.push(`${demoClient.sessionId}: answer ${question} was applied ${stored.corrections + 1} times`);
    }
  }
}

/** Planned effects, effect rows and entity rows must have the same number. */
async function checkEffects(
  { demoClient, approved }: ChaosSession,
  snapshot: Record<string, unknown>,
  pool: pg.Pool,
  verdict: Verdict,
): Promise<void> {
  const recommendations = snapshot.recommendations as { id: string; follow_ups: unknown[] }[];
  const planned = recommendations
    .filter((item) => approved.includes(item.id))
    .reduce((sum, item) => sum + 1 + item.follow_ups.length, 0);
  const { rows } = await pool.query<{ entity_id: string }>(
    'SELECT entity_id FROM applied_effects WHERE session_id = $1',
    [demoClient.sessionId],
  );
  const counts = await Promise.all(
    TABLES.map((table) =>
      pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table} WHERE session_id = $1`, [
        demoClient.sessionId,
      ]),
    ),
  );
  const entities = counts.reduce((sum, { rows: [row] }) => sum + (row?.n ?? 0), 0);
  verdict.effects += entities;
  if (entities < planned || rows.length < planned) {
    verdict.lost += planned - Math.min(entities, rows.length);
    verdict.problems.push(
      `${demoClient.sessionId}: ${planned} effects approved, ${rows.length} recorded, ${entities} entities`,
    );
  }
  if (entities > planned || rows.length > planned) {
    verdict.duplicated += Math.max(entities, rows.length) - planned;
    verdict.problems.push(
      `${demoClient.sessionId}: ${planned} effects approved, ${rows.length} recorded, ${entities} entities`,
    );
  }
}

/**
 * How long an operation is polled. A workflow task that was lost several times in a row is retried after a growing
 * pause.
 */
const FOLLOW_MS = 300_000;

/**
 * Repeats a request with the same key and body. It must get the same accepted answer, directly or through its
 * operation.
 */
async function checkRepeat({ demoClient }: ChaosSession, request: Repeated, verdict: Verdict): Promise<void> {
  verdict.unknown += 1;
  const again = await finalAnswer(
    demoClient,
    await demoClient.sendWithRetries('POST', request.path, request.body, request.key),
  );
  const expected =
    request.answer.status === 202
      ? { question_id: (request.body as { question_id: string }).question_id }
      : request.answer.body.accepted;
  const given = again.body.accepted as Record<string, unknown> | undefined;
  const same =
    again.status === 200 &&
    Object.entries(expected as object).every(
      ([name, value]) => JSON.stringify(given?.[name]) === JSON.stringify(value),
    );
  if (!same)
    verdict.problems.push(
      `${demoClient.sessionId}: repeat of ${request.key} answered ${again.status} ${JSON.stringify(again.body).slice(0, 300)}, first ${JSON.stringify(expected)}`,
    );
}

/** The projection must hold as many events as the session's version, without gaps. */
async function checkTimeline(
  id: string,
  snapshot: Record<string, unknown>,
  pool: pg.Pool,
  verdict: Verdict,
): Promise<void> {
  const { rows } = await pool.query<{ n: number; last: number }>(
    'SELECT count(*)::int AS n, max(seq)::int AS last FROM session_events WHERE session_id = $1',
    [id],
  );
  if (rows[0]?.n !== snapshot.version || rows[0]?.last !== snapshot.version) {
    verdict.problems.push(
      `${id}: version ${String(snapshot.version)}, but ${rows[0]?.n} events up to ${rows[0]?.last}`,
    );
  }
}

async function finalAnswer(demoClient: ChaosSession['demoClient'], answer: ApiAnswer): Promise<ApiAnswer> {
  const deadline = performance.now() + FOLLOW_MS;
  let last = answer;
  while (last.status === 202 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const { status, body } = await demoClient.api.get(String(answer.body.poll));
    if (status === 200 && body.status === 'succeeded')
      last = { ...answer, status: 200, body: body.result as Record<string, unknown> };
  }
  return last;
}
