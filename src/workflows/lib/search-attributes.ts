/** Upserts search attributes with typed keys. */
import { SearchAttributeType, defineSearchAttributeKey, type SearchAttributePair } from '@temporalio/common';
import { upsertSearchAttributes } from '@temporalio/workflow';
import {
  SEARCH_ATTRIBUTES,
  type SearchAttributeName,
  type SearchAttributeValues,
} from '../../domain/visibility/search-attributes.js';

/** Upserts all values in one command, so the history gains one event. */
export function upsertAll(values: Partial<SearchAttributeValues>): void {
  const pairs = Object.entries(values).map(([name, value]) => {
    const type = SEARCH_ATTRIBUTES[name as SearchAttributeName];
    const key = defineSearchAttributeKey(name, SearchAttributeType[type]);
    return {
      key,
      value: type === 'DATETIME' && typeof value === 'number' ? new Date(value) : value,
    } as SearchAttributePair;
  });
  upsertSearchAttributes(pairs);
}
