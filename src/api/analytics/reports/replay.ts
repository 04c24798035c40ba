/** The replay of one session for administrators. */
import type { ReplayEvent } from '../../../adapters/postgres/analytics/analytics-store.js';
import { scopeOf } from '../../../domain/access.js';
import { replayTimeline } from '../../../domain/analytics/replay.js';
import { noteSession } from '../../commands/access.js';
import type { Principal } from '../../http/principal.js';
import { notFound } from '../../http/problem.js';
import type { Analytics } from '../analytics.js';

/** The body of GET dashboard/session-replay/{id}, with every text redacted. @throws Problem 404 */
export async function replayReport(
  { store, redactor }: Analytics,
  principal: Principal,
  sessionId: string,
): Promise<object> {
  const replay = await store.replay(sessionId, scopeOf(principal));
  if (replay === undefined) throw notFound();
  noteSession(principal, { sessionId, clientId: replay.clientId, sub: replay.sub });
  const timeline = replayTimeline(
    replay.events.map((event) => ({ type: event.type, at: event.at, data: shown(event) })),
  );
  const { value, pii_redacted } = redactor.redactValue(timeline, 'replay');
  return {
    session_id: sessionId,
    started_at: new Date(replay.started_at).toISOString(),
    final_state: replay.state,
    ...value,
    // The redactor takes ids and times for personal numbers, so put them back.
    timeline: value.timeline.map((entry, index) => ({
      ...entry,
      data: { ...entry.data, ...peopleOf(timeline.timeline[index]?.data) },
      timestamp: timeline.timeline[index]?.timestamp,
      event: timeline.timeline[index]?.event,
      lane: timeline.timeline[index]?.lane,
    })),
    truncated: replay.truncated,
    pii_redacted,
  };
}

/** Who did it. An account's name is shown to administrators as it is. */
function peopleOf({ actor, by }: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(actor === undefined ? {} : { actor }), ...(by === undefined ? {} : { by }) };
}

function shown({ type, data, values }: ReplayEvent): Record<string, unknown> {
  if (type !== 'answer_accepted' && type !== 'question_skipped') return { ...data };
  const { question_id: question, correction, actor } = data;
  const answer = values === undefined ? {} : { answer: values.value ?? null, previous: values.previous };
  return { question, correction, skipped: type === 'question_skipped', ...answer, actor };
}
