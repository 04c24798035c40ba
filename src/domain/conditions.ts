/**
 * The condition language of question branches and of recommendation rules. It runs in the workflow sandbox, so it is
 * pure.
 *
 * A question without an answer satisfies only `answered: false`; `not` inverts that like any other condition.
 */
import { answerTo, type AnswerValue, type Facts, type ObservationType } from './facts.js';

/** Refers to the answer of another question. */
interface AnswerReference {
  readonly question: string;
}

export type Condition =
  | { question: string; equals: string | number | boolean | AnswerReference }
  | { question: string; in: readonly (string | number)[] }
  | { question: string; includes: string }
  | { question: string; at_least: number }
  | { question: string; at_most: number }
  | { question: string; more_than: AnswerReference }
  | { question: string; answered: boolean }
  /**
   * A minimum number of observations of one type. Rules only: a catalogue asks its questions before there are
   * observations.
   */
  | { observations: ObservationType; at_least: number }
  | { all: readonly Condition[] }
  | { any: readonly Condition[] }
  | { not: Condition };

/** A condition that compares, without `all`, `any` or `not`. */
export type Comparison = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

/** Whether a condition holds. Never throws for a well-formed condition. */
export function holds(condition: Condition, facts: Facts): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, facts));
  if ('any' in condition) return condition.any.some((part) => holds(part, facts));
  if ('not' in condition) return !holds(condition.not, facts);
  if ('observations' in condition) return observationsOf(condition.observations, facts) >= condition.at_least;
  const value = answerTo(facts.answers, condition.question);
  if ('answered' in condition) return (value !== undefined) === condition.answered;
  return value !== undefined && compares(condition, value, facts);
}

type AnswerComparison = Exclude<Comparison, { observations: unknown } | { answered: unknown }>;

function compares(condition: AnswerComparison, value: AnswerValue, facts: Facts): boolean {
  if ('equals' in condition) return value === operand(condition.equals, facts);
  if ('in' in condition)
    return (typeof value === 'string' || typeof value === 'number') && condition.in.includes(value);
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if (typeof value !== 'number') return false;
  if ('at_least' in condition) return value >= condition.at_least;
  if ('at_most' in condition) return value <= condition.at_most;
  const limit = operand(condition.more_than, facts);
  return typeof limit === 'number' && value > limit;
}

function operand(given: string | number | boolean | AnswerReference, facts: Facts): AnswerValue | undefined {
  return typeof given === 'object' ? answerTo(facts.answers, given.question) : given;
}

function observationsOf(type: ObservationType, { observations = [] }: Facts): number {
  return observations.filter((observation) => observation.observation_type === type).length;
}

/**
 * Whether a condition will hold while some questions are still open. Undefined when it depends on an answer that is
 * still missing.
 *
 * @param open ids of the questions that are unanswered and may still be asked
 */
export function outlook(condition: Condition, facts: Facts, open: ReadonlySet<string>): boolean | undefined {
  if ('all' in condition) return combined(condition.all, false, facts, open);
  if ('any' in condition) return combined(condition.any, true, facts, open);
  if ('not' in condition) {
    const inner = outlook(condition.not, facts, open);
    return inner === undefined ? undefined : !inner;
  }
  return questionsOf(condition).some((question) => open.has(question)) ? undefined : holds(condition, facts);
}

/** One part that equals `decisive` decides the whole, whatever the open questions bring. */
function combined(
  parts: readonly Condition[],
  decisive: boolean,
  facts: Facts,
  open: ReadonlySet<string>,
): boolean | undefined {
  const outlooks = parts.map((part) => outlook(part, facts, open));
  if (outlooks.includes(decisive)) return decisive;
  return outlooks.includes(undefined) ? undefined : !decisive;
}

/** The comparisons of a condition, in order of mention. */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  return 'not' in condition ? comparisonsOf(condition.not) : [condition];
}

/** Ids of the questions a condition reads, in order of mention, with repeats. */
export function questionsOf(condition: Condition): string[] {
  return comparisonsOf(condition).flatMap((comparison) =>
    'question' in comparison ? [comparison.question, ...questionsReferredTo(comparison)] : [],
  );
}

function questionsReferredTo(comparison: Comparison): string[] {
  const given =
    'equals' in comparison ? comparison.equals : 'more_than' in comparison ? comparison.more_than : undefined;
  return typeof given === 'object' ? [given.question] : [];
}
