/** The category of the error taxonomy under which a dead letter is counted. */
import { ERROR_TAXONOMY, type ErrorCategory } from '../errors/taxonomy.js';

/** @param errorType `DeadLetter.error_type`: a category, or `timeout_…` when no worker or service answered in time */
export function categoryOfDeadLetter(errorType: string): ErrorCategory {
  if (Object.hasOwn(ERROR_TAXONOMY, errorType)) return errorType as ErrorCategory;
  return errorType.startsWith('timeout_') ? 'transient_network' : 'unknown';
}
