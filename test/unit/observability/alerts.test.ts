import { describe, expect, it } from 'vitest';
import { oncePerFingerprint, type Alert } from '../../../src/observability/errors/alerts.js';
import { framesOf } from '../../../src/observability/errors/frames.js';
import { fingerprintOf } from '../../../src/observability/errors/fingerprint.js';

const alert = (fingerprint: string): Alert => ({
  reason: 'unknown',
  severity: 'high',
  source: 'api',
  component: 'GET /x',
  exception_type: 'Error',
  fingerprint,
  correlation_id: null,
});

describe('an alert', () => {
  it('is raised once in five minutes for a fingerprint, and again afterwards', () => {
    let now = 0;
    const raised: string[] = [];
    const alerts = oncePerFingerprint(
      { raise: ({ fingerprint }) => void raised.push(`${fingerprint}@${now}`) },
      () => now,
    );
    for (now of [0, 1, 299_999, 300_000, 300_001, 599_999, 600_000]) alerts.raise(alert('a'));
    alerts.raise(alert('b'));
    expect(raised).toEqual(['a@0', 'a@300000', 'a@600000', 'b@600000']);
  });

  it('is limited by a bounded memory of the newest fingerprints', () => {
    const raised: string[] = [];
    const alerts = oncePerFingerprint({ raise: ({ fingerprint }) => void raised.push(fingerprint) }, () => 0);
    for (let index = 0; index <= 1_000; index += 1) alerts.raise(alert(String(index)));
    raised.length = 0;
    for (const fingerprint of ['1000', '1', '0']) alerts.raise(alert(fingerprint));
    expect(raised).toEqual(['0']);
  });
});

describe('a fingerprint', () => {
  const identify = (error: Error): string => fingerprintOf(error.name, framesOf(error), error.message);
  const failure = (text: string): Error => new Error(text);

  it('does not depend on the message of an error with a stack', () => {
    const one = identify(failure('row 12 is missing'));
    expect(identify(failure('something else'))).toBe(one);
    expect(identify(failure('two lines\n    at another (file.js:1:1)\n    at place (file.js:2:2)'))).toBe(one);
    expect(one).toMatch(/^[0-9a-f]{16}$/);
  });

  it('depends on the kind of exception and on the place', () => {
    const elsewhere = (): Error => new Error('row 12 is missing');
    const found = [identify(failure('a')), identify(elsewhere()), fingerprintOf('TypeError', [], 'a')];
    expect(new Set(found).size).toBe(3);
  });

  it('without a stack depends on the words of the message, not on its values', () => {
    const of = (message: string): string => fingerprintOf('timeout', [], message);
    expect(of('ROW 7 of 00bb12ff-aaaa… is missing')).toBe(of('row 12 of 4f3a9c21-aaaa… is  missing'));
    expect(of('a')).not.toBe(of('b'));
  });
});
