/** Evaluates rule conditions over facts with json-rules-engine. */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { RecommendationFacts } from './types.js';
import { answerOf } from './templates.js';

/**
 * Operators the rules may use. Those the library treats as true for an absent answer (`notEqual`, `notIn`) are replaced,
 * so that a comparison with something that was not answered is false; `isAnswered` is the one way to ask about absence.
 */
export const OPERATORS = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'contains',
  'doesNotContain',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'isAnswered',
] as const;

/** Facts the rules may use. */
export const FACTS = ['answer', 'observationCount', 'conversationType'] as const;

/**
 * Which of the named conditions hold.
 *
 * Facts: `answer` (params `{question}`, undefined when not answered), `observationCount` (params `{type?}`),
 * `conversationType`. A comparison with an undefined value on either side is false and never throws.
 *
 * @returns the names that hold
 * @throws Error when a condition is malformed
 */
export async function matching(conditions: ReadonlyMap<string, TopLevelCondition>, facts: RecommendationFacts): Promise<Set<string>> {
  const engine = new Engine([], { allowUndefinedFacts: true });
  addOperators(engine);
  engine.addFact('answer', (params: Record<string, unknown>) => answerOf(facts, String(params['question'])));
  engine.addFact('observationCount', (params: Record<string, unknown>) => countObservations(facts, params['type']));
  engine.addFact('conversationType', facts.conversation_type);
  for (const [name, condition] of conditions) engine.addRule({ name, conditions: condition, event: { type: name } });
  const { events } = await engine.run();
  return new Set(events.map((event) => event.type));
}

/** Whether one condition holds; see `matching`. */
export async function conditionHolds(condition: TopLevelCondition, facts: RecommendationFacts): Promise<boolean> {
  return (await matching(new Map([['condition', condition]]), facts)).has('condition');
}

function countObservations(facts: RecommendationFacts, type: unknown): number {
  return type === undefined ? facts.observations.length : facts.observations.filter((one) => one.observation_type === type).length;
}

function addOperators(engine: Engine): void {
  const known = (value: unknown): boolean => value !== undefined && value !== null;
  engine.addOperator('equal', (actual: unknown, expected: unknown) => known(actual) && known(expected) && actual === expected);
  engine.addOperator('notEqual', (actual: unknown, expected: unknown) => known(actual) && known(expected) && actual !== expected);
  engine.addOperator('in', (actual: unknown, list: unknown) => known(actual) && Array.isArray(list) && list.includes(actual));
  engine.addOperator('notIn', (actual: unknown, list: unknown) => known(actual) && Array.isArray(list) && !list.includes(actual));
  engine.addOperator('isAnswered', (actual: unknown, expected: unknown) => known(actual) === expected);
  // The library compares numeric texts too; only numbers are meant here.
  const numeric = (name: string, compare: (actual: number, limit: number) => boolean): void => {
    engine.addOperator(
      name,
      (actual: unknown, limit: unknown) => typeof actual === 'number' && typeof limit === 'number' && compare(actual, limit),
    );
  };
  numeric('lessThan', (actual, limit) => actual < limit);
  numeric('lessThanInclusive', (actual, limit) => actual <= limit);
  numeric('greaterThan', (actual, limit) => actual > limit);
  numeric('greaterThanInclusive', (actual, limit) => actual >= limit);
}
