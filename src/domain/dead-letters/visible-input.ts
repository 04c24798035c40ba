/**
 * What administrators see of a step's input next to its dead letter: field names, numbers, and words from our own
 * vocabulary. Text that people wrote is withheld, not only what looks personal. Administrators with access can read it
 * decoded in the Temporal UI, which leaves an audit record.
 */

import { shownAnswer } from '../catalogue/shown-answer.js';

/** Fields whose text comes from this program: ids, kinds and hashes. */
const VISIBLE_FIELDS =
  /(^|_)(id|ids|kind|type|status|stage|state|language|version|sha256|severity|priority|frequency|channel|rule|task_name|content_type)$/;

/** @param value plain data */
export function visibleInput(value: unknown, field = ''): unknown {
  if (typeof value === 'string') return VISIBLE_FIELDS.test(field) ? value : withheld(value);
  if (Array.isArray(value)) return value.map((item) => visibleInput(item, field));
  if (typeof value !== 'object' || value === null) return /^(latitude|longitude)$/.test(field) ? '[PLACE]' : value;
  // The names below `answers` are ids of questions, which may look like one of our fields.
  const show = field === 'answers' ? visibleAnswer : visibleInput;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, show(item, name)]));
}

function visibleAnswer(value: unknown, questionId: string): unknown {
  const shown = shownAnswer(questionId, value);
  return typeof value === 'string' && shown !== value ? withheld(value) : shown;
}

function withheld(text: string): string {
  return `[TEXT: ${text.length} characters]`;
}
