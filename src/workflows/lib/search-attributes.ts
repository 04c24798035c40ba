/** Writes search attributes with typed keys. */
import { SearchAttributeType, defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import type { DeadLetter } from '../../domain/dead-letters/dead-letter.js';
import {
  SEARCH_ATTRIBUTES,
  letterAttributesOf,
  type SearchAttributeName,
  type SearchAttributeValues,
} from '../../domain/visibility/search-attributes.js';

/** One event for all values, however many changed. */
export function upsertAll(values: Partial<SearchAttributeValues>): void {
  const pairs = Object.entries(values).map(([name, value]) => {
    const type = SEARCH_ATTRIBUTES[name as SearchAttributeName];
    const key = defineSearchAttributeKey(name, SearchAttributeType[type]);
    return { key, value: type === 'DATETIME' && typeof value === 'number' ? new Date(value) : value } as SearchAttributePair;
  });
  upsertSearchAttributes(pairs);
}

/** What visibility says of the letters of a workflow that is not a session. */
export function upsertLetters(letters: readonly DeadLetter[]): void {
  upsertAll(letterAttributesOf(letters));
}
