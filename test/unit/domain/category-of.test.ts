/** The error categories of what our libraries throw, and of every other value that can be thrown. */
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { BreakerOpenError } from '../../../src/domain/limits/circuit-breaker.js';
import { categorise } from '../../../src/domain/errors/categorise.js';
import { categoryOf } from '../../../src/domain/errors/category-of.js';
import { ERROR_CATEGORIES, ERROR_TAXONOMY } from '../../../src/domain/errors/taxonomy.js';

const thrownBy = async (work: () => unknown): Promise<unknown> => {
  try {
    await work();
  } catch (error) {
    return error;
  }
  throw new Error('nothing was thrown');
};

describe('the category of an error', () => {
  it.each([
    ['transient_network', { code: 'ECONNREFUSED' }],
    ['transient_network', { code: 'ETIMEDOUT' }],
    ['transient_network', new Error('Connection terminated unexpectedly')],
    ['transient_network', new Error('timeout exceeded when trying to connect')],
    ['resource_exhausted', { code: 'ENOSPC' }],
    ['not_found', { code: 'ENOENT' }],
    ['permission', { code: 'EACCES' }],
    ['user_input', { code: '22P02' }],
    ['conflict', { code: '23505' }],
    ['permission', { code: '28P01' }],
    ['permission', { code: '42501' }],
    ['configuration', { code: '42P01' }],
    ['database_failure', { code: '08006' }],
    ['database_failure', { code: '40001' }],
    ['database_failure', { code: '53300' }],
    ['database_failure', { code: '57P01' }],
    ['rate_limit', { type: 'rate_limit' }],
    ['user_input', { type: 'user_input', code: 'ECONNREFUSED' }],
    ['unknown', { type: 'of our own', code: 'ERR_SOMETHING' }],
    ['unknown', new Error('surprise')],
    ['unknown', undefined],
    ['unknown', 'a string'],
    ['unknown', null],
    ['unknown', { code: 23505 }],
  ] as const)('is %s for %o', (category, error) => {
    expect(categoryOf(error)).toBe(category);
  });

  it.each([
    ['transient_network', { code: 'UND_ERR_CONNECT_TIMEOUT' }],
    ['transient_network', { status: 408 }],
    ['transient_network', { status: 503 }],
    ['transient_network', { response: { status: 500 } }],
    ['transient_network', { $metadata: { httpStatusCode: 502 } }],
    ['rate_limit', { statusCode: 429 }],
    ['permission', { status: 401 }],
    ['not_found', { name: 'NoSuchKey', $metadata: { httpStatusCode: 404 } }],
    ['resource_exhausted', { status: 507 }],
    ['unknown', { status: 400 }],
    ['unknown', { status: 200 }],
    ['transient_network', { code: 14, details: 'no connection' }],
    ['transient_network', { code: 4, details: '' }],
    ['not_found', { code: 5, details: 'workflow not found' }],
    ['rate_limit', { code: 8, details: 'namespace rate limit exceeded' }],
    ['configuration', { code: 12, details: 'unknown method' }],
    ['unknown', { code: 2, details: '' }],
    ['unknown', { code: 14 }],
    ['llm_failure', { type: 'llm_failure', status: 429 }],
    ['transient_network', new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } })],
    ['conflict', new Error('could not apply', { cause: new Error('wrapped', { cause: { code: '23505' } }) })],
    ['transient_network', new AggregateError([{ code: 'EHOSTUNREACH' }])],
    ['configuration', { code: 'EROFS' }],
    ['resource_exhausted', new RangeError('Array buffer allocation failed')],
    ['unknown', new RangeError('toFixed() digits argument must be between 0 and 100')],
    ['unknown', new SyntaxError('Invalid regular expression: missing /')],
    ['transient_network', new BreakerOpenError(1_500)],
  ] as const)('is %s for %o', (category, error) => {
    expect(categoryOf(error)).toBe(category);
  });

  it.each([
    ['user_input', 'zod', () => z.object({ a: z.string() }).parse({ a: 1 })],
    ['user_input', 'JSON.parse', () => JSON.parse('{"a":') as unknown],
    ['user_input', 'JSON.parse', () => JSON.parse('Priya') as unknown],
    ['transient_network', 'an aborted timer', () => sleep(1_000, undefined, { signal: AbortSignal.abort() })],
    ['transient_network', 'an aborted fetch', () => fetch('http://127.0.0.1:1', { signal: AbortSignal.abort() })],
    ['transient_network', 'a fetch to nowhere', () => fetch('http://127.0.0.1:2')],
    ['resource_exhausted', 'an allocation that is too large', () => new ArrayBuffer(Number.MAX_SAFE_INTEGER)],
  ] as const)('is %s for an error of %s', async (category, _who, work) => {
    expect(categoryOf(await thrownBy(work))).toBe(category);
  });

  it('is found even when the causes form a cycle', () => {
    const error = new Error('surprise');
    error.cause = error;
    expect(categoryOf(error)).toBe('unknown');
  });
});

describe('categorise', () => {
  const anything = fc.oneof(
    fc.anything({ withNullPrototype: true, withMap: true }),
    fc.record({
      code: fc.oneof(fc.string(), fc.integer()),
      details: fc.string(),
      status: fc.anything(),
      cause: fc.anything(),
    }),
    fc.record({
      type: fc.oneof(fc.string(), fc.constantFrom('toString', '__proto__', 'constructor')),
      name: fc.anything(),
    }),
    fc.record({
      response: fc.anything(),
      $metadata: fc.anything(),
      errors: fc.anything(),
      retryAfterMs: fc.anything(),
    }),
  );

  it('never throws and always returns a row of the taxonomy', () => {
    fc.assert(
      fc.property(anything, (error) => {
        const found = categorise(error);
        expect(ERROR_CATEGORIES).toContain(found.category);
        expect(found).toMatchObject({ ...pick(found.category) });
        expect(found.type).toMatch(/^[\w$]{1,60}$/);
        expect(found.user_message('hi')).not.toBe('');
        if (found.retry_after_seconds !== null) expect(found.retry_after_seconds).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  it('handles an error whose properties throw', () => {
    const hostile = new Proxy(new Error('x'), {
      get() {
        throw new Error('do not look');
      },
    });
    expect(categorise(hostile)).toMatchObject({ category: 'unknown', type: 'Error' });
  });

  it('takes the pause that the error names, in whole seconds, or else the pause of the category', () => {
    expect(categorise({ status: 429 }).retry_after_seconds).toBe(60);
    expect(categorise({ status: 429 }, { retryAfterSeconds: 7.2 }).retry_after_seconds).toBe(8);
    expect(categorise({ status: 429 }, { retryAfterSeconds: 0 }).retry_after_seconds).toBe(1);
    expect(categorise(new BreakerOpenError(1_500)).retry_after_seconds).toBe(2);
    expect(categorise(new Error('surprise')).retry_after_seconds).toBeNull();
  });

  it('names the exception by a program identifier, never by a value', () => {
    expect(categorise(Object.assign(new Error('x'), { code: '23505' })).type).toBe('23505');
    expect(categorise(new TypeError('x')).type).toBe('TypeError');
    expect(categorise(Object.assign(new Error('x'), { name: 'priya@example.com' })).type).toBe('Error');
    expect(categorise('priya@example.com').type).toBe('Error');
  });
});

function pick(category: keyof typeof ERROR_TAXONOMY): object {
  const { severity, recoverable, recovery_strategy, recommended_action, max_retries } = ERROR_TAXONOMY[category];
  return { severity, recoverable, recovery_strategy, recommended_action, max_retries };
}
