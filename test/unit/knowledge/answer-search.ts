/** Finds answers that lead through a catalogue to a wanted branch. */
import { comparisonsOf, holds, questionsOf, type Condition } from '../../../src/domain/conditions.js';
import type { Catalogue, QuestionStructure } from '../../../src/domain/catalogue/types.js';
import type { AnswerValue } from '../../../src/domain/facts.js';

type Answers = Readonly<Record<string, AnswerValue>>;

/** Answers in catalogue order, only to questions that are asked, for which `when` of the question is `wanted`. */
export function answersFor(catalogue: Catalogue, id: string, wanted: boolean): Answers | undefined {
  const target = catalogue.questions.find((question) => question.id === id);
  if (target?.when === undefined) throw new Error(`${id} has no branch`);
  const when = target.when;
  const needed = ancestors(catalogue, when);
  const walk = catalogue.questions.filter((question) => needed.has(question.id));
  const search = (index: number, answers: Answers): Answers | undefined => {
    const question = walk[index];
    if (question === undefined) return holds(when, { answers }) === wanted ? answers : undefined;
    if (question.when !== undefined && !holds(question.when, { answers })) return search(index + 1, answers);
    for (const value of candidates(question, catalogue)) {
      const found = search(index + 1, value === undefined ? answers : { ...answers, [question.id]: value });
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(0, {});
}

function ancestors(catalogue: Catalogue, when: Condition, found = new Set<string>()): Set<string> {
  for (const id of questionsOf(when)) {
    if (found.has(id)) continue;
    found.add(id);
    const above = catalogue.questions.find((question) => question.id === id)?.when;
    if (above !== undefined) ancestors(catalogue, above, found);
  }
  return found;
}

/** Candidate values. Undefined is a skip, where the question allows one. */
function candidates(question: QuestionStructure, catalogue: Catalogue): (AnswerValue | undefined)[] {
  const skip = question.skippable ? [undefined] : [];
  switch (question.kind) {
    case 'choice':
      return [...(question.choices ?? []), ...skip];
    case 'multi_choice':
      return [...(question.choices ?? []).map((choice) => [choice]), ...skip];
    case 'yes_no':
      return [true, false, ...skip];
    case 'number':
    case 'meter_reading':
      return [...numbersAround(question, catalogue), ...skip];
    case 'place':
      return [{ latitude: 1, longitude: 2 }, ...skip];
    default:
      return ['2031-01-01', ...skip];
  }
}

function numbersAround(question: QuestionStructure, catalogue: Catalogue): number[] {
  const comparisons = catalogue.questions.flatMap(({ when }) => (when === undefined ? [] : comparisonsOf(when)));
  const limits = comparisons.flatMap((comparison) => {
    if (!('question' in comparison) || comparison.question !== question.id) return [];
    if ('at_least' in comparison) return [comparison.at_least];
    return 'at_most' in comparison ? [comparison.at_most] : [];
  });
  const tried = [question.min ?? 0, question.max ?? 1e6, ...limits.flatMap((limit) => [limit - 1, limit, limit + 1])];
  return tried.filter((value) => value >= (question.min ?? -Infinity) && value <= (question.max ?? Infinity));
}
