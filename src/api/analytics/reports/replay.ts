/** The replay of one session for administrators. */
import { scopeOf } from '../../../domain/access.js';
import { replayData } from '../../../domain/analytics/replay-data.js';
import { replayTimeline } from '../../../domain/analytics/replay.js';
import { noteSession } from '../../commands/access.js';
import type { Principal } from '../../http/principal.js';
import { notFound } from '../../http/problem.js';
import type { Analytics } from '../analytics.js';

/** A placeholder of an answer that is not shown. */
const WITHHELD = /"\[(?:TEXT|PLACE|PHOTO|WITHHELD)\]"/;

/**
 * The body of GET dashboard/session-replay/{id}. Answers are shown by the kind of their question, and what is shown is
 * redacted as well.
 *
 * @throws Problem 404
 */
export async function replayReport(
  { store, redactor }: Analytics,
  principal: Principal,
  sessionId: string,
): Promise<object> {
  const replay = await store.replay(sessionId, scopeOf(principal));
  if (replay === undefined) throw notFound();
  noteSession(principal, { sessionId, clientId: replay.clientId, sub: replay.sub });
  const timeline = replayTimeline(
    replay.events.map(({ type, at, data, values }) => ({ type, at, data: replayData(type, data, values) })),
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
    pii_redacted: pii_redacted || WITHHELD.test(JSON.stringify(timeline)),
  };
}

/** Who did it. An account's name is shown to administrators as it is. */
function peopleOf({ actor, by }: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(actor === undefined ? {} : { actor }), ...(by === undefined ? {} : { by }) };
}
