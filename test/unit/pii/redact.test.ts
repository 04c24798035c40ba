/** Properties of redaction that hold for every text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_LENGTH, findPii } from '../../../src/pii/find.js';
import { UNSCANNED } from '../../../src/pii/placeholders.js';
import { redact } from '../../../src/pii/redact.js';
import { RECOGNIZERS } from '../../../src/pii/recognizers.js';
import type { Recognizer } from '../../../src/pii/types.js';

/** Fragments that recognizers look for, so that random texts exercise them. */
const PIECES = [
  'Priya Nair',
  'john',
  'Mark',
  'Dr.',
  'my name is ',
  'Regards,\n',
  '@',
  'example.com',
  'ravi@example.com',
  ' at ',
  ' dot ',
  '4111 1111 1111 1111',
  '555-1234',
  '+44 20 7946 0958',
  '12 Baker Street',
  ', London',
  'SW1A 2AA',
  'SSN ',
  '123-45-6789',
  'DE89370400440532013000',
  'password: ',
  'x9!',
  'eyJhbGciOi',
  '.',
  '10.0.0.5',
  '[REDACTED_NAME]',
  '[REDACTED_',
  ']',
  '[REDACTED_EMAIL]',
  'serial ',
  'four one five ',
  'double ',
  '&#64;',
  '%40',
  '\\u0040',
  '\u200B',
  '\u00A0',
  '０１２',
  'é',
  '😀',
  '\n',
  ' ',
  ', ',
  '12',
  '3456789',
  '"',
  '\\',
];
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((pieces) => pieces.join(' ')),
);
const PLACEHOLDER = /\[REDACTED_[A-Z_]+\]/g;

// Thousands of texts: on a loaded machine they take longer than the usual limit.
describe('for any text', { timeout: 180_000 }, () => {
  it('redacting again changes nothing', () => {
    fc.assert(
      fc.property(text, (given) => {
        const once = redact(given).text;
        expect(redact(once)).toEqual({ text: once, counts: {}, pii_redacted: false });
      }),
      { numRuns: 1_500 },
    );
  });

  it('the number of added placeholders equals the count', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { text: redacted, counts, pii_redacted } = redact(given);
        const total = Object.values(counts).reduce((sum, times) => sum + times, 0);
        const before = given.match(PLACEHOLDER)?.length ?? 0;
        expect(redacted.match(PLACEHOLDER)?.length ?? 0).toBe(before + total);
        expect(pii_redacted).toBe(total > 0);
      }),
      { numRuns: 500 },
    );
  });

  it('spans are inside the text, ordered and disjoint', () => {
    fc.assert(
      fc.property(text, (given) => {
        let end = 0;
        for (const span of findPii(given)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 500 },
    );
  });

  it('JSON text stays JSON text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const line = JSON.stringify({ message: given });
        expect(() => JSON.parse(redact(line).text) as unknown).not.toThrow();
      }),
      { numRuns: 500 },
    );
  });
});

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
  });

  it('that is a secret, or is next to a number, hides neither', () => {
    expect(redact('password: 425618f5-f351-4479-8651-a815d9ca69df').text).not.toContain('4479');
    expect(redact('425618f5-f351-4479-8651-a815d9ca69df, ring +44 20 7946 0958').text).toBe(
      '425618f5-f351-4479-8651-a815d9ca69df, ring [REDACTED_PHONE]',
    );
  });
});

describe('a long text', () => {
  it('is examined to its end, including the boundaries of its chunks', () => {
    const secret = 'ravi.kumar@example.com';
    for (const at of [0, CHUNK_LENGTH - secret.length / 2, CHUNK_LENGTH, 2 * CHUNK_LENGTH + 7]) {
      const long = `${'x '.repeat(at / 2)}${secret} ${'y '.repeat(CHUNK_LENGTH)}`;
      expect(redact(long).counts, `at ${at}`).toEqual({ EMAIL: 1 });
    }
  });

  it('is read in chunks of bounded length, with little overlap', () => {
    const read: number[] = [];
    const watch: Recognizer = { name: 'watch', type: 'NAME', find: ({ text: seen }) => (read.push(seen.length), []) };
    const length = 20 * CHUNK_LENGTH;
    findPii('a'.repeat(length), { recognizers: [watch] });
    expect(Math.max(...read)).toBeLessThan(2 * CHUNK_LENGTH);
    expect(read.reduce((sum, piece) => sum + piece, 0)).toBeLessThan(1.5 * length);
  });

  it.each([
    'a',
    '1',
    '@',
    '(',
    'Ab-',
    'Aa ',
    '1 ',
    'x ',
    'one ',
    '.',
    ':',
    '-',
    '<',
    'eyJ',
    '[REDACTED_',
    '%40',
    '&#',
    'Rua A ',
    '\u0130',
  ])(
    'of nothing but %s is redacted within the time limit',
    (piece) => {
      const long = piece.repeat(Math.ceil(1_000_000 / piece.length));
      expect(typeof redact(long).text).toBe('string');
    },
    120_000,
  );
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
