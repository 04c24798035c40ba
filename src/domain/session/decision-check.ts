/** Whether a decision fits the recommendations it names, and which entities it would create. */
import { checkEntityPayload, type EntityType } from '../operations/entity-fields.js';
import type { Recommendation } from '../recommendations/types.js';
import type { Rejection, RejectionCode } from './commands.js';
import type { Decision } from './approval.js';

/** One entity an approval creates. */
export interface PlannedEffect {
  readonly recommendation_id: string;
  /** 0 for the recommendation itself, 1 and up for its follow-ups. */
  readonly effect_index: number;
  readonly entity_type: EntityType;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The first kind of problem found, with every place where it occurs; undefined when the decision is valid. */
export function checkDecision(recommendations: readonly Recommendation[], decision: Decision): Rejection | undefined {
  const known = new Set(recommendations.map((item) => item.id));
  const mentioned = [...decision.approved_items, ...decision.rejected_items.map((item) => item.id)];

  const unknown = [
    ...decision.approved_items.map((id, index) => ({ id, pointer: `/approved_items/${index}` })),
    ...decision.rejected_items.map(({ id }, index) => ({ id, pointer: `/rejected_items/${index}/id` })),
    ...Object.keys(decision.modifications).map((id) => ({ id, pointer: `/modifications/${id}` })),
  ].filter(({ id }) => !known.has(id));
  if (unknown.length > 0)
    return problem(
      'unknown_recommendation',
      'The decision names a recommendation that this session does not have.',
      unknown,
      'unknown recommendation',
    );

  const twice = [...new Set(mentioned)].filter((id) => mentioned.filter((other) => other === id).length > 1);
  if (twice.length > 0) {
    return problem(
      'recommendation_mentioned_twice',
      'A recommendation can be approved or rejected only once.',
      twice.map((id) => ({ id, pointer: '/approved_items' })),
      'mentioned more than once',
    );
  }
  const missing = recommendations.filter((item) => !mentioned.includes(item.id));
  if (missing.length > 0) {
    return problem(
      'recommendation_not_mentioned',
      'Every recommendation must be approved or rejected.',
      missing.map(({ id }) => ({ id, pointer: '/approved_items' })),
      'not mentioned',
    );
  }

  const errors = recommendations.flatMap((item) => {
    const patch = decision.modifications[item.id];
    if (patch === undefined) return [];
    if (!decision.approved_items.includes(item.id))
      return [{ pointer: `/modifications/${item.id}`, message: 'only an approved recommendation can be modified' }];
    return checkEntityPayload(item.kind, mergePatch(item.payload, patch)).map((issue) => ({
      pointer: `/modifications/${item.id}${issue.pointer}`,
      message: issue.message,
    }));
  });
  return errors.length > 0
    ? { code: 'invalid_modification', message: 'A modification does not fit what it changes.', errors }
    : undefined;
}

/** JSON Merge Patch (RFC 7396), one level deep: `null` removes a field. */
export function mergePatch(
  target: Readonly<Record<string, unknown>>,
  patch: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return Object.fromEntries(Object.entries({ ...target, ...patch }).filter(([, value]) => value !== null));
}

/** Everything the decision creates, in the order of the recommendations. */
export function planEffects(recommendations: readonly Recommendation[], decision: Decision): PlannedEffect[] {
  return recommendations
    .filter((item) => decision.approved_items.includes(item.id))
    .flatMap((item) => [
      {
        recommendation_id: item.id,
        effect_index: 0,
        entity_type: item.kind,
        payload: mergePatch(item.payload, decision.modifications[item.id] ?? {}),
      },
      ...item.follow_ups.map((followUp, index) => ({
        recommendation_id: item.id,
        effect_index: index + 1,
        ...followUp,
      })),
    ]);
}

function problem(
  code: RejectionCode,
  message: string,
  places: readonly { id: string; pointer: string }[],
  what: string,
): Rejection {
  return { code, message, errors: places.map(({ id, pointer }) => ({ pointer, message: `${what}: ${id}` })) };
}
