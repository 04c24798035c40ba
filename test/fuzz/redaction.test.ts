/** The redactor under thousands of random texts, and under long ones that make a slow pattern show. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNK_LENGTH, findPii } from '../../src/pii/find.js';
import { redact } from '../../src/pii/redact.js';
import type { Recognizer } from '../../src/pii/types.js';

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

describe('for any text', () => {
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
      { numRuns: 500, examples: [['Priya Nair"%40example.com'], ['"Priya Nair"@example.com']] },
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
      { numRuns: 500, examples: [['Priya Nair"%40example.com'], ['"Priya Nair"@example.com']] },
    );
  });

  it('JSON text stays JSON text', () => {
    fc.assert(
      fc.property(text, (given) => {
        const line = JSON.stringify({ message: given });
        expect(() => JSON.parse(redact(line).text) as unknown).not.toThrow();
      }),
      { numRuns: 500, examples: [['Priya Nair"%40example.com'], ['"Priya Nair"@example.com']] },
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
