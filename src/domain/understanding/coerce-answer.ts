/** Converts a submitted answer to a value of the question's kind. The same input always gives the same value. */
import type { QuestionStructure, QuestionTexts } from '../catalogue/types.js';
import type { AnswerValue } from '../facts.js';
import { readFreeText } from './free-text.js';
import { hasControls, hasVisibleText } from './visible-text.js';

export const MAX_TEXT_ANSWER = 2_000;
export const SKIP = 'skip';
/** Years in which something on a site can happen. Others are slips of the finger. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2199;

export type CoercedAnswer =
  { readonly ok: true; readonly value: AnswerValue } | { readonly ok: false; readonly message: string };

const good = (value: AnswerValue): CoercedAnswer => ({ ok: true, value });
const bad = (message: string): CoercedAnswer => ({ ok: false, message });

/**
 * Checks and normalises a structured answer.
 *
 * @param texts the question's texts: a choice may be named by id or by label
 * @param mediaIds the session's stored media, for photo questions
 */
export function coerceAnswer(
  question: QuestionStructure,
  texts: QuestionTexts | undefined,
  raw: unknown,
  mediaIds: ReadonlySet<string>,
): CoercedAnswer {
  switch (question.kind) {
    case 'text':
      return typeof raw === 'string' && hasVisibleText(raw) && raw.length <= MAX_TEXT_ANSWER && !hasControls(raw)
        ? good(raw.trim())
        : bad(`text of 1 to ${MAX_TEXT_ANSWER} visible characters is needed`);
    case 'number':
    case 'meter_reading':
      return coerceNumber(question, raw);
    case 'yes_no':
      return coerceYesNo(raw);
    case 'date':
      return typeof raw === 'string' && isDate(raw)
        ? good(raw)
        : bad(`a date as YYYY-MM-DD from ${FIRST_YEAR} to ${LAST_YEAR} is needed`);
    case 'place':
      return coercePlace(raw);
    case 'choice':
      return coerceChoice(question, texts, raw);
    case 'multi_choice':
      return coerceChoices(question, texts, raw);
    case 'photo':
      return typeof raw === 'string' && mediaIds.has(raw)
        ? good(raw)
        : bad('the media_id of a photo uploaded to this session is needed');
  }
}

/** The same for what a person typed or said. Falls back to the structured rules. */
export function coerceUserInput(
  question: QuestionStructure,
  texts: QuestionTexts | undefined,
  input: string,
  mediaIds: ReadonlySet<string>,
): CoercedAnswer {
  return coerceAnswer(question, texts, readFreeText(question, texts, input), mediaIds);
}

function coerceNumber(question: QuestionStructure, raw: unknown): CoercedAnswer {
  const text = typeof raw === 'string' ? raw.trim() : undefined;
  const value = text === undefined ? raw : /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : Number.NaN;
  if (typeof value !== 'number' || !Number.isFinite(value)) return bad('a number is needed');
  const { min, max, unit } = question;
  if ((min !== undefined && value < min) || (max !== undefined && value > max)) {
    return bad(
      `a number ${min === undefined ? '' : `from ${min} `}${max === undefined ? '' : `up to ${max} `}${unit ?? ''}`.trim() +
        ' is needed',
    );
  }
  if (question.integer === true && !Number.isInteger(value)) return bad('a whole number is needed');
  return good(withoutNegativeZero(value));
}

/** JSON has no -0, so the stored value would differ from the accepted one. */
function withoutNegativeZero(value: number): number {
  return value === 0 ? 0 : value;
}

function coerceYesNo(raw: unknown): CoercedAnswer {
  if (typeof raw === 'boolean') return good(raw);
  const word = typeof raw === 'string' ? raw.trim().toLowerCase() : '';
  if (word === 'yes' || word === 'true') return good(true);
  if (word === 'no' || word === 'false') return good(false);
  return bad('yes or no is needed');
}

function coercePlace(raw: unknown): CoercedAnswer {
  if (typeof raw === 'object' && raw !== null && !Array.isArray(raw)) {
    const { latitude, longitude, ...rest } = raw as Record<string, unknown>;
    const inRange =
      typeof latitude === 'number' &&
      Math.abs(latitude) <= 90 &&
      typeof longitude === 'number' &&
      Math.abs(longitude) <= 180;
    if (inRange && Object.keys(rest).length === 0)
      return good({ latitude: withoutNegativeZero(latitude), longitude: withoutNegativeZero(longitude) });
  }
  return bad('a place as {latitude, longitude} in degrees is needed');
}

function choiceId(question: QuestionStructure, texts: QuestionTexts | undefined, raw: unknown): string | undefined {
  if (typeof raw !== 'string') return undefined;
  if (question.choices?.includes(raw)) return raw;
  const wanted = raw.trim().toLowerCase();
  return question.choices?.find((id) => id.toLowerCase() === wanted || texts?.choices?.[id]?.toLowerCase() === wanted);
}

function coerceChoice(question: QuestionStructure, texts: QuestionTexts | undefined, raw: unknown): CoercedAnswer {
  const id = choiceId(question, texts, raw);
  return id === undefined ? bad(`one of ${(question.choices ?? []).join(', ')} is needed`) : good(id);
}

function coerceChoices(question: QuestionStructure, texts: QuestionTexts | undefined, raw: unknown): CoercedAnswer {
  const ids = Array.isArray(raw) ? raw.map((item) => choiceId(question, texts, item)) : [];
  if (ids.length === 0 || ids.includes(undefined))
    return bad(`a list of ${(question.choices ?? []).join(', ')} is needed`);
  // Catalogue order without repeats, so that two ways of saying the same give one value.
  return good((question.choices ?? []).filter((id) => ids.includes(id)));
}

function isDate(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  if (year < FIRST_YEAR || year > LAST_YEAR) return false;
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  return days !== undefined && day >= 1 && day <= days;
}
