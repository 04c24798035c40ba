/**
 * Builds recognizers from an expression and, where an expression is not enough, a check of its match and of the text
 * around it.
 */
import { compiled, matchesOf } from './matching.js';
import type { PiiType, Range, Recognizer, View } from './types.js';

/** A match of an expression: `text` is its group `pii`, or the whole match. */
export interface Candidate extends Range {
  readonly text: string;
  readonly view: View;
}

export interface Pattern {
  readonly name: string;
  readonly type: PiiType;
  /** Global. Every repetition in it is bounded, so that each position takes constant time (a test checks this). */
  readonly expression: RegExp;
  /**
   * Must follow the expression, which is then only the label. Sticky, with its own flags. The candidate is this part.
   */
  readonly value?: RegExp;
  /** May follow the match and then belongs to it. Sticky. */
  readonly tail?: RegExp;
  readonly accept?: (found: Candidate) => boolean;
}

/** A recognizer with one pattern. */
export function pattern({ name, type, expression, value, tail, accept = () => true }: Pattern): Recognizer {
  return {
    name,
    type,
    *find(view) {
      for (const found of candidates(view, expression, value)) {
        const whole = tail === undefined ? found : withTail(found, tail);
        if (accept(whole)) yield whole;
      }
    },
  };
}

/** Every match of an expression, without overlaps. */
export function* candidates(view: View, expression: RegExp, value?: RegExp): Generator<Candidate> {
  for (const match of matchesOf(view.text, expression)) {
    if (value !== undefined) {
      yield* following(view, match.index + match[0].length, value);
      continue;
    }
    const text = match.groups?.pii ?? match[0];
    const start = match.index + (text === match[0] ? 0 : match[0].lastIndexOf(text));
    yield { start, end: start + text.length, text, view };
  }
}

function* following(view: View, at: number, value: RegExp): Generator<Candidate> {
  const search = compiled(value, view.text);
  search.lastIndex = at;
  const text = search.exec(view.text)?.[0];
  if (text !== undefined && text !== '') yield { start: at, end: at + text.length, text, view };
}

function withTail(found: Candidate, tail: RegExp): Candidate {
  const search = compiled(tail, found.view.text);
  search.lastIndex = found.end;
  const end = found.end + (search.exec(found.view.text)?.[0].length ?? 0);
  return { ...found, end, text: found.view.text.slice(found.start, end) };
}

/** Several patterns under one name, for a country with several kinds of numbers. */
export function patterns(name: string, type: PiiType, all: readonly Omit<Pattern, 'name' | 'type'>[]): Recognizer {
  const each = all.map((one) => pattern({ name, type, ...one }));
  return {
    name,
    type,
    *find(view) {
      for (const recognizer of each) yield* recognizer.find(view);
    },
  };
}
