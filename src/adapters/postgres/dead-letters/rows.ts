/**
 * Dead letter events in the form that `onward_index_dead_letters` reads: redacted, with the fingerprint that groups
 * them.
 */
import type { DeadLetter, DeadLetterEvent } from '../../../domain/dead-letters/dead-letter.js';
import { visibleInput } from '../../../domain/dead-letters/visible-input.js';
import { categoryOfDeadLetter } from '../../../domain/dead-letters/category.js';
import type { SessionEvent } from '../../../domain/session/events.js';
import { storable } from '../../../domain/session/storable.js';
import type { Redactor } from '../../../pii/redactor.js';

/** What the rows need: redaction and fingerprints. */
export interface DeadLetterTools {
  readonly redactor: Redactor;
  /** @returns the same value for equivalent failures */
  fingerprintOf(type: string, frames: readonly string[], message: string): string;
}

/** The dead letter events among the events of a session. */
export function deadLetterEventsOf(events: readonly SessionEvent[]): DeadLetterEvent[] {
  return events.flatMap((event): DeadLetterEvent[] => {
    const { seq, at } = event;
    switch (event.type) {
      case 'dead_letter_opened':
        return [{ seq, at, event: 'opened', dead_letter: event.dead_letter, input: event.input }];
      case 'dead_letter_retrying':
        return [
          {
            seq,
            at,
            event: 'retrying',
            dead_letter_id: event.dead_letter_id,
            actor: event.by,
            reason: event.reason,
            input: event.input,
          },
        ];
      case 'dead_letter_resolved':
        return [
          {
            seq,
            at,
            event: 'resolved',
            dead_letter_id: event.dead_letter_id,
            resolution: event.resolution,
            actor: event.by,
            reason: event.reason,
          },
        ];
      default:
        return [];
    }
  });
}

/** One JSON object per event. */
export function deadLetterRow(event: DeadLetterEvent, tools: DeadLetterTools): Record<string, unknown> {
  const at = new Date(event.at).toISOString();
  if (event.event === 'opened')
    return { seq: event.seq, at, event: event.event, ...openedRow(event.dead_letter, event.input, tools) };
  const { dead_letter_id: dead_letter_id, actor } = event;
  const reason =
    event.reason === undefined ? undefined : tools.redactor.redactText(storable(event.reason), 'dead_letter').text;
  const by = { role: actor.role, sub: storable(actor.sub), client_id: storable(actor.client_id) };
  const common = { seq: event.seq, at, event: event.event, dead_letter_id, actor: by, reason };
  if (event.event === 'resolved') return { ...common, resolution: event.resolution };
  if (event.input === undefined) return common;
  return {
    ...common,
    detail: { correction: { at, actor: by, reason, fields: visible(event.input, tools) } },
  };
}

function openedRow(deadLetter: DeadLetter, input: unknown, tools: DeadLetterTools): Record<string, unknown> {
  const { frames, exception_type: exceptionType } = deadLetter;
  const moment = (ms: number): string => new Date(ms).toISOString();
  return {
    dead_letter_id: deadLetter.id,
    task_name: deadLetter.task_name,
    job_id: deadLetter.job_id,
    exception_type: exceptionType,
    exception_message: deadLetter.error_message,
    error_category: categoryOfDeadLetter(deadLetter.error_type),
    fingerprint: tools.fingerprintOf(`${deadLetter.task_name}:${exceptionType}`, frames, deadLetter.error_message),
    frames,
    input: input === undefined ? undefined : visible(input, tools),
    attempts: deadLetter.attempts,
    occurrences: deadLetter.occurrences,
    critical: deadLetter.critical,
    skippable: deadLetter.skippable,
    correlation_id: deadLetter.correlation_id,
    first_failed_at: moment(deadLetter.first_failed_at),
    last_failed_at: moment(deadLetter.last_failed_at),
    next_retry_at: moment(deadLetter.next_retry_at),
    after_person: deadLetter.after_person,
  };
}

function visible(input: unknown, tools: DeadLetterTools): unknown {
  return tools.redactor.redactValue(visibleInput(input), 'dead_letter').value;
}
