/** The position in an interview: the questions on the branch, the next one, and the progress. */
import type { Catalogue, Language, QuestionKind, QuestionStructure } from '../catalogue/types.js';
import { holds, outlook } from '../conditions.js';
import type { AnswerValue } from '../facts.js';
import { simplerWords } from './risk/words.js';
import type { Answer } from './answer.js';
import type { RiskState } from './risk/risk-state.js';

type Answers = Readonly<Record<string, Answer>>;

/** A question as clients see it, in their language. */
export interface RenderedQuestion {
  readonly id: string;
  readonly text: string;
  readonly kind: QuestionKind;
  readonly section: string;
  readonly choices?: readonly { readonly id: string; readonly label: string }[];
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly integer?: true;
  /** A photo that needs a location: `latitude` and `longitude` sent along, or read from the photo with consent. */
  readonly requires_place?: true;
  readonly help?: string;
  /** Simpler wording, for a question that was asked too often: an intervention of `domain/session/risk`. */
  readonly simpler?: string;
  readonly required: boolean;
  readonly skippable: boolean;
}

export interface Progress {
  readonly answered: number;
  readonly estimated_total: number;
  /** 0 to 100. */
  readonly percent: number;
}

export interface InterviewPosition {
  /** Questions on the branch, in order. */
  readonly active: readonly QuestionStructure[];
  /** The first active question without an answer; undefined when the interview is finished. */
  readonly current: QuestionStructure | undefined;
  /** Answered or skipped questions that are on the branch. */
  readonly answered: number;
  /** Answered questions plus all that may still be asked, whatever the answers to come. */
  readonly expected: number;
  /** Values of the answered questions on the branch; skipped ones are absent. */
  readonly values: Readonly<Record<string, AnswerValue>>;
}

/** A step asks for the position of the same answers several times: to decide, to render, to project. */
const positions = new WeakMap<Answers, { readonly catalogue: Catalogue; readonly position: InterviewPosition }>();

/** The position that these answers give. Answers are immutable, so the catalogue is walked once for each of them. */
export function positionOf(catalogue: Catalogue, answers: Answers): InterviewPosition {
  const known = positions.get(answers);
  if (known?.catalogue === catalogue) return known.position;
  const position = walk(catalogue, answers);
  positions.set(answers, { catalogue, position });
  return position;
}

/**
 * Walks the catalogue in order. A condition sees only answers on the branch, so an answer that a correction moved off
 * the branch cannot open a question.
 */
function walk(catalogue: Catalogue, answers: Answers): InterviewPosition {
  const active: QuestionStructure[] = [];
  const values: Record<string, AnswerValue> = {};
  let current: QuestionStructure | undefined;
  let answered = 0;
  const open = new Set<string>();
  for (const question of catalogue.questions) {
    if (question.when !== undefined && !holds(question.when, { answers: values })) {
      if (open.size > 0 && outlook(question.when, { answers: values }, open) === undefined) open.add(question.id);
      continue;
    }
    active.push(question);
    const answer = answers[question.id];
    if (answer === undefined) {
      current ??= question;
      open.add(question.id);
      continue;
    }
    answered += 1;
    if (answer.value !== null) values[question.id] = answer.value;
  }
  return { active, current, answered, expected: answered + open.size, values };
}

/**
 * Percent is a whole number. It never falls while questions are answered in order, and reaches 100 only when no
 * question remains. The total counts every question that may still be asked, so an answer that opens a branch does not
 * lower it.
 */
export function progressOf({ answered, expected }: InterviewPosition): Progress {
  return { answered, estimated_total: expected, percent: Math.floor((answered / Math.max(expected, 1)) * 100) };
}

/** The question in the session's language. @param risk decides whether it is asked in simpler words */
export function renderQuestion(
  catalogue: Catalogue,
  language: Language,
  question: QuestionStructure,
  risk?: Pick<RiskState, 'made'>,
): RenderedQuestion {
  const texts = catalogue.texts[language][question.id];
  return {
    id: question.id,
    text: texts?.text ?? question.id,
    kind: question.kind,
    section: question.section,
    choices: question.choices?.map((id) => ({ id, label: texts?.choices?.[id] ?? id })),
    unit: question.unit,
    min: question.min,
    max: question.max,
    ...(question.integer === true ? { integer: true as const } : {}),
    ...(question.requires_place === true ? { requires_place: true as const } : {}),
    help: texts?.help,
    ...(risk?.made.some((one) => one.question_id === question.id) === true
      ? { simpler: simplerWords(question, texts?.help, language) }
      : {}),
    required: question.required,
    skippable: question.skippable,
  };
}

/** The current question rendered, `null` when the interview is finished. */
export function renderCurrent(
  catalogue: Catalogue,
  language: Language,
  position: InterviewPosition,
  risk?: Pick<RiskState, 'made'>,
): RenderedQuestion | null {
  return position.current === undefined ? null : renderQuestion(catalogue, language, position.current, risk);
}
