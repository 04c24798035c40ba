/** The placeholders for personal data: plain capitals in brackets, so that JSON, URLs and log lines keep their form. */
import { PII_TYPES, type PiiType } from './types.js';

/** Replaces a whole text that could not be examined. */
export const UNSCANNED = '[REDACTED_UNSCANNED]';

/** Matches every placeholder. Similar text that is not in the list is ordinary text. */
export const PLACEHOLDER = new RegExp(`\\[REDACTED_(?:${[...PII_TYPES, 'UNSCANNED'].join('|')})\\]`, 'g');

/** The placeholder of a kind. */
export function placeholderOf(type: PiiType): string {
  return `[REDACTED_${type}]`;
}
