/** The replay of one session for administrators. */
import { scopeOf } from '../../../domain/access.js';
import { replayData } from '../../../domain/analytics/replay-data.js';
import { replayTimeline } from '../../../domain/analytics/replay.js';
import { noteSession } from '../../commands/access.js';
import type { Principal } from '../../http/principal.js';
import { notFound } from '../../http/problem.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { replayReportSchema } from '../schemas/dashboard.js';

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
): Promise<Shown<typeof replayReportSchema>> {
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
    ...timeline,
    // Only the data: the redactor takes times and names of events for personal data.
    timeline: timeline.timeline.map((entry, index) => ({
      ...entry,
      data: { ...value.timeline[index]?.data, ...peopleOf(entry.data) },
    })),
    truncated: replay.truncated,
    pii_redacted: pii_redacted || WITHHELD.test(JSON.stringify(timeline)),
  };
}

/** Who did it. An account's name is shown to administrators as it is. */
function peopleOf({ actor, by }: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { ...(actor === undefined ? {} : { actor }), ...(by === undefined ? {} : { by }) };
}
