/** The Latin-1 form of an expression matches a Latin-1 text exactly as the expression does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compiled, latinOf } from '../../../src/pii/matching.js';
import { redact } from '../../../src/pii/redact.js';

const LATIN = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** Every expression that redacting a text of every kind uses. */
function expressionsInUse(): RegExp[] {
  const used = new Set<RegExp>();
  const original = Object.getOwnPropertyDescriptor(RegExp.prototype, 'exec')?.value as RegExp['exec'];
  RegExp.prototype.exec = function (text) {
    used.add(this);
    return original.call(this, text);
  };
  // A text outside Latin-1 uses the original expressions.
  redact('Ravi — call 555-1234, 12 Baker Street, card 4111 1111 1111 1111, DNI 12345678Z — सुनीता');
  RegExp.prototype.exec = original;
  return [...used].filter(({ source }) => source.includes('\\p{'));
}

describe('the Latin-1 form', () => {
  it('of every property has the same characters, in and outside of a class, with and without case', () => {
    for (const property of ['L', 'Lu', 'Ll', 'N', 'M', 'P'])
      for (const flags of ['u', 'iu'])
        for (const source of [`^\\p{${property}}$`, `^[^\\p{${property}}x]$`, `^[\\p{${property}}_-]$`]) {
          const [whole, latin] = [new RegExp(source, flags), latinOf(new RegExp(source, flags))];
          for (const sign of LATIN) expect(latin.test(sign), `${source} ${sign.charCodeAt(0)}`).toBe(whole.test(sign));
        }
  });

  it('of every expression in use finds the same in any text', () => {
    const expressions = expressionsInUse();
    expect(expressions.length).toBeGreaterThan(100);
    const word = fc.constantFrom(
      'Ravi',
      'Straße',
      'calle',
      'ß',
      'ÿ',
      'µ',
      '12',
      '020 7946',
      '@',
      'Mr',
      'É',
      'ª',
      '/',
      'k',
    );
    const text = fc
      .array(fc.oneof(word, fc.constantFrom(...LATIN)), { maxLength: 20 })
      .map((parts) => parts.join(' ').replace(/ (.) /g, '$1'));
    fc.assert(
      fc.property(text, fc.integer({ min: 0, max: expressions.length - 1 }), (sample, index) => {
        const expression = expressions[index] ?? /x/u;
        const found = (one: RegExp) => {
          one.lastIndex = 0;
          const match = one.exec(sample);
          return match === null ? null : [match.index, ...match];
        };
        expect(found(latinOf(expression)), expression.source).toEqual(found(new RegExp(expression)));
      }),
      { numRuns: 3_000 },
    );
  });

  it('is used for Latin-1 texts only', () => {
    const expression = /\p{L}+/gu;
    expect(compiled(expression, 'só').source).not.toContain('\\p');
    expect(compiled(expression, 'सुनीता').source).toContain('\\p');
  });
});
