/** Redaction of nested values: strings are redacted, the structure stays. */
import { expect, it } from 'vitest';
import { redactDeep } from '../../../src/pii/deep.js';

it('redactDeep redacts every string and keeps keys, numbers and order', () => {
  const value = {
    note: 'call Priya Nair',
    'ravi@example.com': 1,
    list: ['ravi@example.com', 7, null, true],
    at: new Date(0),
  };
  const { value: redacted, counts, pii_redacted } = redactDeep(value);
  expect(redacted).toEqual({
    note: 'call [REDACTED_NAME]',
    'ravi@example.com': 1,
    list: ['[REDACTED_EMAIL]', 7, null, true],
    at: new Date(0),
  });
  expect(counts).toEqual({ NAME: 1, EMAIL: 1 });
  expect(pii_redacted).toBe(true);
});

it('redactDeep does not change its input', () => {
  const value = { note: 'call Priya Nair' };
  redactDeep(value);
  expect(value).toEqual({ note: 'call Priya Nair' });
});

it('redactDeep withholds cycles and values that are too deep, and shows a shared object twice', () => {
  const shared = { mail: 'ravi@example.com' };
  const value: Record<string, unknown> = { first: shared, second: shared };
  value.self = value;
  expect(redactDeep(value).value).toEqual({
    first: { mail: '[REDACTED_EMAIL]' },
    second: { mail: '[REDACTED_EMAIL]' },
    self: '[REDACTED_UNSCANNED]',
  });
  expect(redactDeep({ a: { b: { c: 'x' } } }, { depthMax: 2 }).value).toEqual({ a: { b: '[REDACTED_UNSCANNED]' } });
});

it('redactDeep keeps the values of the keys in `keep`', () => {
  expect(redactDeep({ id: 'ravi@example.com', note: 'ravi@example.com' }, { keep: new Set(['id']) }).value).toEqual({
    id: 'ravi@example.com',
    note: '[REDACTED_EMAIL]',
  });
});
