import { describe, expect, it } from 'vitest';
import { PERMANENT_FAILURES, RETRY_CLASSES, type RetryClass } from '../../../src/activities/registry.js';
import { LANGUAGES } from '../../../src/domain/catalogue/types.js';
import {
  ERROR_CATEGORIES,
  ERROR_TAXONOMY,
  isPermanent,
  type ErrorCategory,
  type TaxonomyRow,
} from '../../../src/domain/errors/taxonomy.js';
import { USER_MESSAGES } from '../../../src/domain/errors/user-messages.js';

/** The retry class of steps that fail with this category. Categories without one are not retried. */
const RETRIED_AS: Readonly<Partial<Record<ErrorCategory, RetryClass>>> = {
  transient_network: 'network',
  database_failure: 'database',
  llm_failure: 'llm',
  rate_limit: 'network',
  resource_exhausted: 'media',
};

describe('the taxonomy', () => {
  it('matches the contract', () => {
    const retries = (category: ErrorCategory): number => ERROR_TAXONOMY[category].max_retries;
    expect([retries('transient_network'), retries('database_failure'), retries('llm_failure')]).toEqual([3, 2, 4]);
    expect([retries('user_input'), retries('unknown')]).toEqual([0, 0]);
    expect(ERROR_TAXONOMY.unknown.recommended_action).toBe('ALERT_ADMIN');
    expect(ERROR_TAXONOMY.user_input).toMatchObject({
      recovery_strategy: 'prompt_correction',
      recommended_action: 'USER_CORRECTION',
    });
  });

  it.each(ERROR_CATEGORIES)('gives %s as many retries as the retry class of its steps', (category) => {
    const retryClass = RETRIED_AS[category];
    expect(ERROR_TAXONOMY[category].max_retries).toBe(
      retryClass === undefined ? 0 : RETRY_CLASSES[retryClass].attempts - 1,
    );
  });

  it.each(Object.entries<TaxonomyRow>(ERROR_TAXONOMY))(
    'offers a retry of %s exactly where one may help',
    (_category, row) => {
      expect(row.max_retries > 0).toBe(row.recoverable);
      expect(row.retry_after_seconds).toBe(row.recoverable ? 60 : null);
    },
  );

  it('marks as permanent exactly what the retry policies do not retry', () => {
    expect(ERROR_CATEGORIES.filter(isPermanent).sort()).toEqual([...PERMANENT_FAILURES].sort());
  });
});

describe('the client message', () => {
  it('exists for every category in every language, with a different text in each', () => {
    expect(Object.keys(USER_MESSAGES).sort()).toEqual([...ERROR_CATEGORIES].sort());
    const texts = Object.values(USER_MESSAGES).flatMap((message) => LANGUAGES.map((language) => message[language]));
    expect(new Set(texts).size).toBe(ERROR_CATEGORIES.length * LANGUAGES.length);
    for (const { hi } of Object.values(USER_MESSAGES)) expect(hi).toMatch(/[\u0900-\u097F]/);
  });

  it('reveals no internals', () => {
    for (const message of Object.values(USER_MESSAGES))
      for (const text of Object.values(message))
        expect(text).not.toMatch(/postgres|redis|temporal|sql|http|null|undefined|\d{3}/i);
  });
});
