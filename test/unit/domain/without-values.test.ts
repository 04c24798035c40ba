import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutValues } from '../../../src/domain/errors/without-values.js';

describe('a message without values', () => {
  it.each([
    [`invalid input syntax for type integer: "Priya"`, 'invalid input syntax for type integer: …'],
    [`can't open 'Priya Sharma'`, `can't open …`],
    [`no row for 'Conan O'Brien' in 'sites'`, 'no row for …'],
    [`invalid input syntax for type date: "x" call Priya "y"`, 'invalid input syntax for type date: …'],
    [`unexpected “Priya” and «Sharma»`, 'unexpected …'],
    ['bad value `Priya\nSharma` here', 'bad value … here'],
    ['cut off in "Priya Shar', 'cut off in …'],
    ['no mailbox priya@example.org', 'no mailbox …'],
    ['call +91 98765 43210', 'call +91 … …'],
    ['फ़ोन ९८७६५', 'फ़ोन …'],
    ['connect ECONNREFUSED 127.0.0.1:5432', 'connect ECONNREFUSED ….0.0.1:…'],
  ])('of %j replaces its values', (message, safe) => {
    expect(withoutValues(message)).toBe(safe);
  });

  it('contains no quoted text, whatever the quotation marks', () => {
    const name = fc.stringMatching(/^[a-z]{4,12}$/).map((text) => `zq${text}`);
    const quotes = fc.constantFrom(['"', '"'], ["'", "'"], ['`', '`'], ['“', '”'], ['‘', '’']);
    fc.assert(
      fc.property(
        name,
        quotes,
        fc.constantFrom("can't read", "the users' list has", 'key'),
        (canary, [open, close], before) => {
          expect(withoutValues(`${before} ${open}${canary}${close}: failed`)).not.toContain(canary);
        },
      ),
    );
  });

  it('takes little time, however long the message is', () => {
    const before = performance.now();
    for (const part of ['x', "a'a", '"', "'"]) withoutValues(part.repeat(100_000));
    expect(performance.now() - before).toBeLessThan(1_000);
  });

  it('is short and can be stored as JSON text, whatever the input', () => {
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
