/** The replay of one session for administrators. */
import { replayData } from '../../../domain/analytics/replay-data.js';
import { replayTimeline } from '../../../domain/analytics/replay.js';
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
export async function replayReport({ store, redactor }: Analytics, sessionId: string): Promise<object> {
  const replay = await store.replay(sessionId);
  if (replay === undefined) throw notFound();
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
      timestamp: timeline.timeline[index]?.timestamp,
      event: timeline.timeline[index]?.event,
      lane: timeline.timeline[index]?.lane,
    })),
    truncated: replay.truncated,
    pii_redacted: pii_redacted || WITHHELD.test(JSON.stringify(timeline)),
  };
}
