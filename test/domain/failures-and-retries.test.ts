import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITY_POLICIES,
  PERMANENT_FAILURES,
  RETRY_CLASSES,
  RETRY_JITTER,
  retryDelayMs,
  TASK_QUEUES,
  type RetryClass,
} from '../../src/activities/policies.js';
import { AUTO_RETRY_CAP_MS, autoRetryDelayMs } from '../../src/domain/dead-letter.js';
import { categoryOf, FAILURE_CATEGORIES, isPermanent, withoutValues } from '../../src/domain/failures.js';

const retryClasses = Object.keys(RETRY_CLASSES) as RetryClass[];

describe('the pause before the next attempt', () => {
  it('is the class pause, give or take 20 percent, whatever the dice say', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...retryClasses),
        fc.integer({ min: 1, max: 50 }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (name, attempt, dice) => {
          const { delaysMs } = RETRY_CLASSES[name];
          const base = delaysMs[Math.min(attempt, delaysMs.length) - 1] ?? 0;
          const pause = retryDelayMs(name, attempt, () => dice);
          expect(pause).toBeGreaterThanOrEqual(Math.floor(base * 0.8));
          expect(pause).toBeLessThanOrEqual(Math.ceil(base * 1.2));
        },
      ),
    );
  });

  it('spreads over the whole range, with the class pause in the middle', () => {
    expect(RETRY_JITTER).toBe(0.2);
    expect([0, 0.5, 1].map((dice) => retryDelayMs('network', 2, () => dice))).toEqual([3_200, 4_000, 4_800]);
  });

  it('grows from attempt to attempt, even when the dice are against it', () => {
    for (const name of retryClasses) {
      const { delaysMs } = RETRY_CLASSES[name];
      for (const [index, pause] of delaysMs.entries()) {
        const next = delaysMs[index + 1];
        if (next !== undefined) expect(next * 0.8).toBeGreaterThan(pause * 1.2);
      }
    }
  });

  it('has one attempt more than pauses; only the outbox never gives up', () => {
    for (const name of retryClasses) {
      const { attempts, delaysMs } = RETRY_CLASSES[name];
      expect(attempts).toBe(name === 'outbox' ? 0 : delaysMs.length + 1);
    }
  });
});

describe('the table of activities', () => {
  it.each(Object.entries(ACTIVITY_POLICIES))('%s has a known queue, and limits that end', (_name, policy) => {
    expect(Object.values(TASK_QUEUES)).toContain(policy.queue);
    expect(policy.startToCloseMs).toBeGreaterThan(0);
    expect(policy.startToCloseMs).toBeLessThanOrEqual(300_000);
    expect(policy.scheduleToStartMs).toBeGreaterThan(0);
    expect(policy.summary).toMatch(/^[A-Z]/);
  });

  it('exempts from letters exactly what the outbox writes', () => {
    for (const policy of Object.values(ACTIVITY_POLICIES)) expect('outbox' in policy).toBe(policy.retry === 'outbox');
  });

  it('lets nobody skip a critical step', () => {
    for (const policy of Object.values(ACTIVITY_POLICIES)) if (policy.critical) expect(policy.skippable).toBe(false);
  });
});

describe('the automatic retry of a parked step', () => {
  it('doubles and stops growing at an hour', () => {
    expect([1, 2, 3, 6, 7, 8, 500, 5_000].map((occurrences) => autoRetryDelayMs(occurrences, 60_000))).toEqual([
      60_000,
      120_000,
      240_000,
      1_920_000,
      AUTO_RETRY_CAP_MS,
      AUTO_RETRY_CAP_MS,
      AUTO_RETRY_CAP_MS,
      AUTO_RETRY_CAP_MS,
    ]);
  });

  it('never shrinks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: AUTO_RETRY_CAP_MS }), (occurrences, base) => {
        const [now, next] = [autoRetryDelayMs(occurrences, base), autoRetryDelayMs(occurrences + 1, base)];
        expect(next).toBeGreaterThanOrEqual(now);
        expect(next).toBeLessThanOrEqual(AUTO_RETRY_CAP_MS);
      }),
    );
  });
});

describe('the category of a failure', () => {
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

  it('is always one of the taxonomy', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.record({ code: fc.string() }), fc.record({ type: fc.string() })), (error) =>
        FAILURE_CATEGORIES.includes(categoryOf(error)),
      ),
    );
  });

  it('is permanent where the retry policies say so', () => {
    expect(FAILURE_CATEGORIES.filter(isPermanent).sort()).toEqual([...PERMANENT_FAILURES].sort());
  });
});

describe('a message without values', () => {
  it.each([
    [`invalid input syntax for type integer: "Priya"`, 'invalid input syntax for type integer: …'],
    [`can't open 'Priya Sharma'`, `can't open …`],
    [`no row for 'Conan O'Brien' in 'sites'`, 'no row for … in …'],
    [`unexpected “Priya” and «Sharma»`, 'unexpected … and …'],
    ['bad value `Priya\nSharma` here', 'bad value … here'],
    ['cut off in "Priya Shar', 'cut off in …'],
    ['no mailbox priya@example.org', 'no mailbox …'],
    ['call +91 98765 43210', 'call +91 … …'],
    ['फ़ोन ९८७६५', 'फ़ोन …'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED ….0.0.1:…'],
  ])('%s', (message, safe) => {
    expect(withoutValues(message)).toBe(safe);
  });

  it('never holds what was quoted, by whatever quotes', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/).map((text) => `zq${text}`);
    const quotes = fc.constantFrom(['"', '"'], ["'", "'"], ['`', '`'], ['“', '”'], ['‘', '’']);
    fc.assert(
      fc.property(name, quotes, fc.constantFrom("can't read", "the users' list has", 'key'), (canary, [open, close], before) => {
        expect(withoutValues(`${before} ${open}${canary}${close}: failed`)).not.toContain(canary);
      }),
    );
  });

  it('takes no time to speak of, however long the message', () => {
    const before = performance.now();
    for (const part of ['x', "a'a", '"', "'"]) withoutValues(part.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('is short and can be stored as JSON text, whatever came', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (message) => {
        const safe = withoutValues(message);
        expect(safe.length).toBeLessThanOrEqual(300);
        expect(safe).not.toMatch(/[\p{Cc}\p{Cs}]/u);
      }),
      { numRuns: 30 },
    );
    expect(withoutValues(`${'x'.repeat(299)}😀`)).toBe(`${'x'.repeat(299)} `);
  });
});
