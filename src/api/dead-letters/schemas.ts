/** Schemas of dead letters. */
import { z } from 'zod';
import type { DeadLetterRow } from '../../adapters/postgres/dead-letters/dead-letter-index.js';
import type { DeadLetterFilter } from '../../adapters/postgres/dead-letters/filter.js';
import { attentionUrl, uiUrl, type WorkflowLinkNeeds } from '../commands/presenters.js';
import { numberFromText } from '../http/validation.js';
import { filterText } from '../commands/schemas.js';

const status = z.enum(['open', 'retrying', 'resolved', 'quarantined']);

const textFilters = {
  task_name: filterText.optional().describe('the activity type'),
  error_category: filterText.optional(),
  exception_type: filterText.optional(),
  session_id: filterText.optional(),
  fingerprint: filterText.optional().describe('the group'),
};
const hours = (number: z.ZodType<number>): z.ZodOptional<z.ZodType<number>> =>
  number.optional().describe('minimum hours since the first failure');

/** The filter in a query string. */
export const filterQuery = {
  ...textFilters,
  older_than_hours: hours(numberFromText(z.coerce.number().min(0).max(100_000))),
};
/** The filter in a body. Numbers must be JSON numbers: `false` and `null` would be read as 0 and match everything. */
export const filterBody = { ...textFilters, older_than_hours: hours(z.number().min(0).max(100_000)) };
export const statusFilter = { status: status.optional() };

export const taskIdParams = z.object({ id: z.string().max(500).describe('task id') });
export const reason = z.string().max(500).optional();

/** A row with the link to its workflow. */
export function withLink<T extends DeadLetterRow>(
  task: T,
  needs: WorkflowLinkNeeds,
): T & { ui_url: string; attention_url: string } {
  return { ...task, ui_url: uiUrl(task.workflow_id, needs), attention_url: attentionUrl(needs) };
}

/** The parsed filter, for the response. */
export function shownFilter(filter: DeadLetterFilter): DeadLetterFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}
