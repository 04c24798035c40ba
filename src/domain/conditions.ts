/** Evaluates branch conditions. Runs inside the workflow sandbox, so it is pure and imports only types. */
import type { AnswerValue } from './recommendations/types.js';
import type { Condition } from './catalogue/types.js';

export type Answers = Readonly<Record<string, AnswerValue | undefined>>;

/**
 * Whether a branch condition holds over the answers given so far.
 *
 * A question that is absent, skipped or answered with an empty text or list satisfies only `answered: false` (and
 * `not` of the rest). Never throws for a well-formed condition.
 */
export function holds(condition: Condition, answers: Answers): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, answers));
  if ('any' in condition) return condition.any.some((part) => holds(part, answers));
  if ('not' in condition) return !holds(condition.not, answers);
  const value = valueOf(answers, condition.question);
  if ('answered' in condition) return (value !== undefined) === condition.answered;
  if (value === undefined) return false;
  if ('equals' in condition) return value === condition.equals;
  if ('in' in condition) return (typeof value === 'string' || typeof value === 'number') && condition.in.includes(value);
  if ('includes' in condition) return Array.isArray(value) && value.includes(condition.includes);
  if ('at_least' in condition) return typeof value === 'number' && value >= condition.at_least;
  return typeof value === 'number' && value <= condition.at_most;
}

/**
 * The same while some questions are still open: undefined when the condition depends on an answer that is yet to come.
 *
 * @param open ids of the questions that are not answered and may still be asked
 */
export function outlook(condition: Condition, answers: Answers, open: ReadonlySet<string>): boolean | undefined {
  if ('all' in condition) return combined(condition.all, false, answers, open);
  if ('any' in condition) return combined(condition.any, true, answers, open);
  if ('not' in condition) {
    const inner = outlook(condition.not, answers, open);
    return inner === undefined ? undefined : !inner;
  }
  return open.has(condition.question) ? undefined : holds(condition, answers);
}

/** One part that is `decisive` settles the whole, whatever is open. */
function combined(parts: readonly Condition[], decisive: boolean, answers: Answers, open: ReadonlySet<string>): boolean | undefined {
  const outlooks = parts.map((part) => outlook(part, answers, open));
  if (outlooks.includes(decisive)) return decisive;
  return outlooks.includes(undefined) ? undefined : !decisive;
}

/** Ids of the questions a condition looks at, in order of mention, with repeats. */
export function questionsOf(condition: Condition): string[] {
  if ('all' in condition) return condition.all.flatMap(questionsOf);
  if ('any' in condition) return condition.any.flatMap(questionsOf);
  if ('not' in condition) return questionsOf(condition.not);
  return [condition.question];
}

function valueOf(answers: Answers, question: string): AnswerValue | undefined {
  // Answers arrive from JSON, so an id such as `constructor` must not reach the prototype.
  if (!Object.hasOwn(answers, question)) return undefined;
  const value = answers[question];
  if (value === null || value === '') return undefined;
  return Array.isArray(value) && value.length === 0 ? undefined : value;
}
