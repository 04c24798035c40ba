/**
 * The timeline of one session in lanes, with long pauses collapsed. Times are milliseconds since the epoch, durations
 * seconds.
 */
import type { EventType } from '../session/events.js';

export const LANES = ['messages', 'answers', 'media', 'ai', 'approvals', 'errors', 'recovery', 'risk', 'idle'] as const;
type Lane = (typeof LANES)[number];

const LANE_OF: Readonly<Record<EventType, Lane>> = {
  session_started: 'messages',
  state_change: 'messages',
  answer_accepted: 'answers',
  question_skipped: 'answers',
  observation_added: 'media',
  observation_processed: 'media',
  recommendations_requested: 'ai',
  drafts_generated: 'ai',
  recommendations_generated: 'ai',
  review_opened: 'approvals',
  decision_made: 'approvals',
  recommendations_applied: 'approvals',
  checkpoint_saved: 'recovery',
  session_resumed: 'recovery',
  answer_refused: 'answers',
  risk_changed: 'risk',
  intervention_made: 'risk',
  dead_letter_opened: 'errors',
  dead_letter_retrying: 'errors',
  dead_letter_resolved: 'errors',
  job_finished: 'ai',
};

/** The name that analysts use for an event, where it differs. */
const SHOWN_AS: Readonly<Partial<Record<EventType, string>>> = {
  answer_accepted: 'question_asked',
  question_skipped: 'question_asked',
};

/** A pause longer than this is shown as one entry. */
export const IDLE_SECONDS = 300;

export interface RecordedEvent {
  readonly type: string;
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

interface TimelineEntry {
  readonly timestamp: string;
  readonly event: string;
  readonly lane: Lane;
  readonly data: Readonly<Record<string, unknown>>;
  /** Seconds since the start, without the collapsed pauses. */
  readonly offset_seconds: number;
}

export interface ReplayTimeline {
  readonly timeline: readonly TimelineEntry[];
  readonly duration_seconds: number;
  readonly idle_seconds: number;
}

/** @param events in order */
export function replayTimeline(events: readonly RecordedEvent[]): ReplayTimeline {
  const timeline: TimelineEntry[] = [];
  let [offset, idle] = [0, 0];
  let before: RecordedEvent | undefined;
  for (const event of events) {
    const gap = before === undefined ? 0 : Math.max(0, (event.at - before.at) / 1_000);
    if (before !== undefined && gap > IDLE_SECONDS) {
      timeline.push({
        timestamp: iso(before.at),
        event: 'idle',
        lane: 'idle',
        data: { seconds: gap },
        offset_seconds: offset,
      });
      idle += gap;
    } else offset += gap;
    const isAnswer = event.type === 'answer_accepted' || event.type === 'question_skipped';
    timeline.push({
      timestamp: iso(event.at),
      event: SHOWN_AS[event.type as EventType] ?? event.type,
      lane: LANE_OF[event.type as EventType] ?? 'messages',
      data: isAnswer ? { ...event.data, answer_time_seconds: gap } : event.data,
      offset_seconds: offset,
    });
    before = event;
  }
  const [first, last] = [events[0]?.at ?? 0, events.at(-1)?.at ?? 0];
  return { timeline, duration_seconds: (last - first) / 1_000, idle_seconds: idle };
}

function iso(time: number): string {
  return new Date(time).toISOString();
}
