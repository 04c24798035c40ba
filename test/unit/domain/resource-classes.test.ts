import { describe, expect, it } from 'vitest';
import {
  RESOURCE_CLASSES,
  fallbackPolicyOf,
  limitPolicyOf,
  parseLimitOverrides,
} from '../../../src/domain/limits/resource-classes.js';

describe('the table of resource classes', () => {
  it('matches the contract', () => {
    expect(limitPolicyOf('conversation_start', {})).toEqual({
      name: 'conversation_start',
      limit: 100,
      windowSeconds: 300,
    });
    expect(limitPolicyOf('llm_calls', {})).toEqual({ name: 'llm_calls', limit: 100, windowSeconds: 300 });
    expect(limitPolicyOf('search', {})).toEqual({ name: 'search', limit: 20, windowSeconds: 60 });
    const closed = Object.entries(RESOURCE_CLASSES).flatMap(([name, row]) =>
      row.withoutRedis === 'fail_closed' ? [name] : [],
    );
    expect(closed.sort()).toEqual(['admin_writes', 'decisions', 'llm_calls', 'upload_parts', 'uploads']);
  });

  it('has an hourly fallback without Redis, with a separate number for answering', () => {
    expect(fallbackPolicyOf('conversation_start', 50)).toEqual({ name: 'fallback', limit: 50, windowSeconds: 3_600 });
    expect(fallbackPolicyOf('answering', 50)?.limit).toBeGreaterThan(50);
    expect(fallbackPolicyOf('uploads', 50)).toBeUndefined();
  });
});

describe('an operator’s limits', () => {
  it('replace those of the table class by class', () => {
    const overrides = parseLimitOverrides(' reads=5/10, conversation_start=100/3,');
    expect(limitPolicyOf('reads', overrides)).toEqual({ name: 'reads', limit: 5, windowSeconds: 10 });
    expect(limitPolicyOf('conversation_start', overrides)).toMatchObject({ limit: 100, windowSeconds: 3 });
    expect(limitPolicyOf('uploads', overrides)).toMatchObject({ limit: 100, windowSeconds: 300 });
    expect(parseLimitOverrides('')).toEqual({});
  });

  it.each([
    'read=1/1',
    'reads',
    'reads=0/10',
    'reads=10/0',
    'reads=1.5/10',
    'reads=-1/10',
    'reads=100001/10',
    'reads=1/86401',
    'toString=1/1',
    'reads=1/1;uploads=1/1',
  ])('are refused when they contain "%s"', (text) => {
    expect(() => parseLimitOverrides(text)).toThrow(text);
  });
});
