/** The replay of one session for administrators. */
import type { ReplayEvent } from '../../../adapters/postgres/analytics/analytics-store.js';
import { replayTimeline } from '../../../domain/analytics/replay.js';
import { notFound } from '../../http/problem.js';
import type { Analytics } from '../analytics.js';

/** The body of GET dashboard/session-replay/{id}, with every text redacted. @throws Problem 404 */
export async function replayReport({ store, redactor }: Analytics, sessionId: string): Promise<object> {
  const replay = await store.replay(sessionId);
  if (replay === undefined) throw notFound();
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
      timestamp: timeline.timeline[index]?.timestamp,
      event: timeline.timeline[index]?.event,
      lane: timeline.timeline[index]?.lane,
    })),
    truncated: replay.truncated,
    pii_redacted,
  };
}

function shown({ type, data, values }: ReplayEvent): Record<string, unknown> {
  if (type !== 'answer_accepted' && type !== 'question_skipped') return { ...data };
  const { question_id: question, correction } = data;
  const answer = values === undefined ? {} : { answer: values.value ?? null, previous: values.previous };
  return { question, correction, skipped: type === 'question_skipped', ...answer };
}
