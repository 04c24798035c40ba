/** What stands where personal data stood: plain capitals in brackets, so that JSON, URLs and log lines keep their form. */
import { PII_TYPES, type PiiType } from './types.js';

/** Put in place of a whole text that could not be examined. */
export const UNSCANNED = '[REDACTED_UNSCANNED]';

/** Every placeholder there is; what looks like one but is not in the list is text like any other. */
export const PLACEHOLDER = new RegExp(`\\[REDACTED_(?:${[...PII_TYPES, 'UNSCANNED'].join('|')})\\]`, 'g');

/** The placeholder of a kind. */
export function placeholderOf(type: PiiType): string {
  return `[REDACTED_${type}]`;
}
