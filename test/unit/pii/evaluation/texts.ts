/**
 * Labelled texts from templates. The split is by template: no sentence of the test split is used for tuning, and its
 * failures are reported only as totals.
 */
import type { Span } from '../../../../src/pii/types.js';
import { LANGUAGE_TEMPLATES } from './templates-languages.js';
import { NEGATIVE_TEMPLATES } from './templates-negative.js';
import { NUMBER_TEMPLATES } from './templates-numbers.js';
import { PEOPLE_TEMPLATES } from './templates-people.js';
import { ENGLISH, fakerOf, valueOf, type LocaleName } from './values.js';

export interface LabelledText {
  readonly template: string;
  readonly split: Split;
  readonly locale: LocaleName;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly negative: boolean;
}

export type Split = 'development' | 'test';

const TEXTS_PER_TEMPLATE = 7;
const SEED = 20_261_121;

/** FNV-1a, so that a template always stays in the same split. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash;
}

/** About two templates in five belong to the test split. */
export function splitOf(template: string): Split {
  return hashOf(template) % 5 < 2 ? 'test' : 'development';
}

/** Every text of the evaluation, the same in every run. */
export function labelledTexts(): LabelledText[] {
  const english = (template: string): (readonly [LocaleName, string])[] => ENGLISH.map((locale) => [locale, template]);
  const native = ([locale, template]: readonly [LocaleName, string]): (readonly [LocaleName, string])[] =>
    Array.from({ length: TEXTS_PER_TEMPLATE }, () => [locale, template] as const);
  const negative = new Set<string>(NEGATIVE_TEMPLATES);
  return [
    ...[...PEOPLE_TEMPLATES, ...NUMBER_TEMPLATES, ...NEGATIVE_TEMPLATES].flatMap(english),
    ...LANGUAGE_TEMPLATES.flatMap(native),
  ].map(([locale, template], index) => ({
    ...filled(template, locale, SEED + hashOf(template) + index),
    negative: negative.has(template),
  }));
}

/** "{initial}. {last}" is one name, not two. */
const PARTS_OF_ONE_NAME = /(?:\{first\} \{last\}|\{initial\}\. \{last\}|\{last\}, \{first\})$/;

function filled(template: string, locale: LocaleName, seed: number): Omit<LabelledText, 'negative'> {
  const faker = fakerOf(locale, seed);
  const spans: Span[] = [];
  let text = '';
  let at = 0;
  for (const piece of template.split(/(\{[a-z_\d]+\})/)) {
    const slot = /^\{([a-z_\d]+)\}$/.exec(piece)?.[1];
    const { text: value, type } = slot === undefined ? { text: piece, type: undefined } : valueOf(slot, faker, locale);
    const before = spans.at(-1);
    const oneName =
      type === 'NAME' &&
      before?.type === 'NAME' &&
      PARTS_OF_ONE_NAME.test(template.slice(0, template.indexOf(piece, at) + piece.length));
    if (type !== undefined)
      spans.push({ type, start: oneName ? (spans.pop()?.start ?? 0) : text.length, end: text.length + value.length });
    text += value;
    at += piece.length;
  }
  return { template, split: splitOf(template), locale, text, spans };
}
