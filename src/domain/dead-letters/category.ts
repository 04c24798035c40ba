/** The category of the error taxonomy that a dead letter counts under. */
import { ERROR_TAXONOMY, type ErrorCategory } from '../errors/taxonomy.js';

/** @param errorType `DeadLetter.error_type`: a category, or `timeout_…` (nobody answered in time) */
export function categoryOfDeadLetter(errorType: string): ErrorCategory {
  if (Object.hasOwn(ERROR_TAXONOMY, errorType)) return errorType as ErrorCategory;
  return errorType.startsWith('timeout_') ? 'transient_network' : 'unknown';
}
