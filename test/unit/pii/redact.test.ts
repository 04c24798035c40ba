/** Properties of redaction that hold for every text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNSCANNED } from '../../../src/pii/placeholders.js';
import { redact } from '../../../src/pii/redact.js';
import { RECOGNIZERS } from '../../../src/pii/recognizers.js';
import type { Recognizer } from '../../../src/pii/types.js';

describe('an id', () => {
  const PLACES = ['', 'call ', 'may break off: session ', 'session/acme/', 'GET /v1/sessions/'];
  it('is kept whole, even when its digits look like a telephone number', () => {
    fc.assert(
      fc.property(fc.uuid(), fc.constantFrom(...PLACES), (id, place) => {
        expect(redact(`${place}${id}.`).text).toBe(`${place}${id}.`);
      }),
      { numRuns: 2_000 },
    );
    expect(redact('call 425618f5-f351-4479-8651-a815d9ca69df').text).toBe('call 425618f5-f351-4479-8651-a815d9ca69df');
    // Passes the check of an IBAN.
    expect(redact('ad885de6-43a7-2da7-9fdd-126bf96a3808').text).toBe('ad885de6-43a7-2da7-9fdd-126bf96a3808');
  });

  it('that is a secret, or is next to a number, hides neither', () => {
    expect(redact('password: 425618f5-f351-4479-8651-a815d9ca69df').text).not.toContain('4479');
    expect(redact('425618f5-f351-4479-8651-a815d9ca69df, ring +44 20 7946 0958').text).toBe(
      '425618f5-f351-4479-8651-a815d9ca69df, ring [REDACTED_PHONE]',
    );
  });
});

describe('the expressions of the recognizers', () => {
  it('have no unbounded repetition, so that each position costs at most a constant', () => {
    const used = new Set<string>();
    const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as (
      this: RegExp,
      text: string,
    ) => RegExpExecArray | null;
    const text =
      'one two three four 1 A a@b.c, 12 Baker Street, id number 123456789, license plate: AB12 CDE, driving licence no D1234567';
    const sample = { text, original: (start: number, end: number) => ({ start, end }) };
    try {
      RegExp.prototype.exec = function (text: string) {
        if (this.global || this.sticky) used.add(this.source);
        return original.call(this, text);
      };
      for (const recognizer of RECOGNIZERS) Array.from(recognizer.find(sample));
    } finally {
      RegExp.prototype.exec = original;
    }
    const unbounded = [...used].filter((source) =>
      /[*+]|\{\d+,\}/.test(source.replace(/\\./g, '').replace(/\[[^\]]*\]/g, '')),
    );
    expect(used.size).toBeGreaterThan(80);
    expect(unbounded).toEqual([]);
  });
});

describe('when a recognizer fails,', () => {
  it('the whole text is withheld and counted', () => {
    const broken: Recognizer = {
      name: 'broken',
      type: 'NAME',
      find: () => {
        throw new Error('broken');
      },
    };
    expect(redact('Priya Nair', { recognizers: [broken] })).toEqual({
      text: UNSCANNED,
      counts: { UNSCANNED: 1 },
      pii_redacted: true,
    });
  });
});
