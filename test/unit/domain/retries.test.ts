import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  ACTIVITIES,
  ACTIVITIES_WITH_DEAD_LETTERS,
  policyOf,
  type ActivityName,
  RETRY_CLASSES,
  RETRY_JITTER,
  retryDelayMs,
  retrySpanMs,
  TASK_QUEUES,
  type RetryClass,
} from '../../../src/activities/registry.js';
import { AUTO_RETRY_CAP_MS, autoRetryDelayMs } from '../../../src/domain/dead-letters/dead-letter.js';

const retryClasses = Object.keys(RETRY_CLASSES) as RetryClass[];

describe('the pause before the next attempt', () => {
  it('is within 20 percent of the class pause for every random number', () => {
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

  it('spreads over the whole range with the class pause in the middle', () => {
    expect(RETRY_JITTER).toBe(0.2);
    expect([0, 0.5, 1].map((dice) => retryDelayMs('network', 2, () => dice))).toEqual([3_200, 4_000, 4_800]);
  });

  it('grows from attempt to attempt for every random number', () => {
    for (const name of retryClasses) {
      const { delaysMs } = RETRY_CLASSES[name];
      for (const [index, pause] of delaysMs.entries()) {
        const next = delaysMs[index + 1];
        if (next !== undefined) expect(next * 0.8).toBeGreaterThan(pause * 1.2);
      }
    }
  });

  it('exists for every attempt but the last, and only the outbox retries without end', () => {
    for (const name of retryClasses) {
      const { attempts, delaysMs } = RETRY_CLASSES[name];
      expect(attempts).toBe(name === 'outbox' ? 0 : delaysMs.length + 1);
    }
  });
});

describe('the activity registry', () => {
  it.each(Object.entries(ACTIVITIES))('gives %s a known queue and finite limits', (_name, policy) => {
    expect(Object.values(TASK_QUEUES)).toContain(policy.queue);
    expect(policy.startToCloseMs).toBeGreaterThan(0);
    expect(policy.startToCloseMs).toBeLessThanOrEqual(300_000);
    expect(policy.summary).toMatch(/^[A-Z]/);
  });

  it('gives dead letters to every activity except the one that flushes the outbox', () => {
    for (const name of Object.keys(ACTIVITIES) as ActivityName[])
      expect(ACTIVITIES_WITH_DEAD_LETTERS.includes(name)).toBe(policyOf(name).retry !== 'outbox');
  });

  it('marks no critical step as skippable', () => {
    for (const policy of Object.values(ACTIVITIES)) if (policy.critical) expect(policy.skippable).toBe(false);
  });
});

describe('the automatic retry of a parked step', () => {
  it('doubles its pause up to an hour', () => {
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

  it('never shortens its pause', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2_000 }),
        fc.integer({ min: 1, max: AUTO_RETRY_CAP_MS }),
        (occurrences, base) => {
          const [now, next] = [autoRetryDelayMs(occurrences, base), autoRetryDelayMs(occurrences + 1, base)];
          expect(next).toBeGreaterThanOrEqual(now);
          expect(next).toBeLessThanOrEqual(AUTO_RETRY_CAP_MS);
        },
      ),
    );
  });
});

describe('the time in which an activity may still succeed', () => {
  const step = { retry: 'database', startToCloseMs: 30_000 } as const;

  it('is the sum of its remaining pauses and attempts, each at its longest', () => {
    expect([1, 2, 3, 9].map((attempt) => retrySpanMs(step, attempt))).toEqual([
      1_200 + 2_400 + 60_000,
      2_400 + 30_000,
      0,
      0,
    ]);
  });

  it('is finite even for an activity that is retried without end', () => {
    expect(retrySpanMs({ retry: 'outbox', startToCloseMs: 1_000 }, 40)).toBe(18_750 * 1.2 + 6_000);
  });
});
