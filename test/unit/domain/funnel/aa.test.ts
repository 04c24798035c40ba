/** Processes that do not change, asked at random moments, and processes that do (`npm run prove -- aa` has more runs). */
import { describe, expect, it } from 'vitest';
import { simulateAa } from '../../../../tools/prove/aa.js';

describe('at a random moment,', () => {
  const result = simulateAa(400, 20_261_129);

  it('a constant conversion is called a trend in at most 5 % of the answers', () => {
    for (const [answer, share] of Object.entries(result.false_alarms)) expect(share, answer).toBeLessThanOrEqual(0.05);
    expect(result.false_alarms.comparison / result.judged, 'of those that could be judged').toBeLessThanOrEqual(0.05);
    expect(result.judged, 'most moments allow a verdict').toBeGreaterThan(0.4);
  });

  it('the same process looks changed to a test of final sessions', () =>
    expect(result.false_alarms_of_final_sessions).toBeGreaterThan(0.2));

  it('the intervals contain the true rate in about 95 %', () => expect(result.coverage).toBeGreaterThan(0.92));

  it('a change from 40 % to 50 % with 600 sessions a period is found in at least 80 %', () =>
    expect(result.found).toBeGreaterThanOrEqual(0.8));
});
