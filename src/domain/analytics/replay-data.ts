/** What a replay shows of an event: fields from our own vocabulary, by an allow-list. */
import { shownAnswer } from '../catalogue/shown-answer.js';
import type { EventType } from '../session/events.js';

/** Fields that hold codes, ids of ours and numbers. A field that is not listed is left out. */
const FIELDS: Readonly<Record<EventType, readonly string[]>> = {
  session_started: ['language', 'conversation_type'],
  state_change: ['from', 'to', 'reason'],
  answer_accepted: [],
  question_skipped: [],
  answer_refused: ['question_id', 'code', 'kind', 'times'],
  risk_changed: ['from', 'to', 'rose', 'score', 'factors'],
  intervention_made: ['intervention', 'question_id', 'score', 'level', 'factors'],
  observation_added: ['observation_id', 'observation_type', 'media'],
  observation_processed: ['observation_id', 'status'],
  recommendations_requested: [],
  drafts_generated: ['drafts'],
  recommendations_generated: ['recommendations'],
  review_opened: [],
  decision_made: ['approved', 'rejected', 'modified'],
  recommendations_applied: ['applied'],
  checkpoint_saved: ['version'],
  session_resumed: [],
  dead_letter_opened: [],
  dead_letter_retrying: ['dead_letter_id', 'corrected'],
  dead_letter_resolved: ['dead_letter_id', 'resolution'],
  job_finished: ['job_id', 'status'],
};

/** Of a dead letter: not its message, which may quote what a person wrote. */
const DEAD_LETTER = ['id', 'task_name', 'job_id', 'error_type', 'exception_type', 'attempts', 'critical', 'skippable'];

type Data = Readonly<Record<string, unknown>>;

/**
 * The data of one event of a replay.
 *
 * @param values of an answer, decrypted; absent when the session was erased
 */
export function replayData(
  type: string,
  data: Data,
  values?: { readonly value?: unknown; readonly previous?: unknown },
): Data {
  const { actor, by, dead_letter: deadLetter } = data;
  // The accounts that acted, which administrators may see.
  const people = { ...(actor === undefined ? {} : { actor }), ...(by === undefined ? {} : { by }) };
  if (type === 'answer_accepted' || type === 'question_skipped') {
    const { question_id: question, correction } = data;
    const shown = (value: unknown): unknown => shownAnswer(String(question), value);
    const answer =
      values === undefined ? {} : { answer: shown(values.value ?? null), previous: shown(values.previous) };
    return { question, correction, skipped: type === 'question_skipped', ...answer, ...people };
  }
  const fields = pick(data, Object.hasOwn(FIELDS, type) ? FIELDS[type as EventType] : []);
  const isObject = typeof deadLetter === 'object' && deadLetter !== null;
  return { ...fields, ...(isObject ? { dead_letter: pick(deadLetter as Data, DEAD_LETTER) } : {}), ...people };
}

function pick(data: Data, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => data[name] !== undefined).map((name) => [name, data[name]]));
}
