/** Routes that decide on recommendations. */
import { z } from 'zod';
import { ENTITY_TYPES } from '../../../domain/operations/entity-fields.js';
import { checkDecision, planEffects } from '../../../domain/session/decision-check.js';
import type { SessionTarget } from '../../../adapters/temporal/session-gateway.js';
import type { Command } from '../../../domain/session/commands.js';
import type { Decision } from '../../../domain/session/approval.js';
import type { SessionSnapshot } from '../../../domain/session/snapshot.js';
import type { Principal } from '../../http/principal.js';
import { Problem } from '../../http/problem.js';
import { defineRoute, type Route } from '../../http/route.js';
import { targetOf } from '../../commands/access.js';
import { sessionStatus, workReply } from '../../commands/presenters.js';
import { readSession, type ReadSessionNeeds } from '../../commands/read-session.js';
import { commandOf, rejectionProblem, sendCommand, type SendCommandNeeds } from '../../commands/send-command.js';
import { entityPayload, entityValue } from '../../commands/session-schemas.js';
import { acceptedWorkSchema, sessionIdParams, visibleText } from '../../commands/schemas.js';

const id = z.string().min(1).max(200);
const decisionShape = {
  approved_items: z.array(id).max(200).default([]),
  rejected_items: z
    .array(z.strictObject({ id, reason: visibleText(500) }))
    .max(200)
    .default([]),
  modifications: z
    .record(z.string(), z.record(z.string(), z.unknown()))
    .default({})
    .describe('by recommendation: a merge patch of its payload'),
  comment: z.string().max(1_000).optional(),
  dry_run: z.boolean().default(false).describe('shows what would be created and changes nothing'),
};
/** `null`: the field is absent. */
const orNull = z.union([entityValue, z.null()]);
export const previewSchema = z.object({
  session_id: z.string(),
  dry_run: z.literal(true),
  would_apply: z.array(
    z.object({
      recommendation_id: z.string(),
      effect_index: z.int(),
      entity_type: z.enum(ENTITY_TYPES),
      payload: entityPayload,
      changes: z.array(z.object({ field: z.string(), from: orNull, to: orNull })),
    }),
  ),
});

type DecisionNeeds = ReadSessionNeeds & SendCommandNeeds;

function decisionRoute<P extends z.ZodType, B extends z.ZodType<z.output<z.ZodObject<typeof decisionShape>>>>(
  path: string,
  params: P,
  body: B,
  sessionOf: (params: z.output<P>, body: z.output<B>) => string,
): Route<DecisionNeeds> {
  return defineRoute({
    method: 'post',
    path,
    tag: 'recommendations',
    summary: 'Approve, reject or modify each recommendation',
    roles: ['client', 'approver'],
    limit: 'decisions',
    params,
    body,
    responses: {
      200: { description: 'dry run', schema: previewSchema },
      202: { description: 'decided; approved recommendations are being applied', schema: acceptedWorkSchema },
    },
    async handle(context, needs: DecisionNeeds) {
      const sessionId = sessionOf(context.params, context.body);
      const { approved_items, rejected_items, modifications, comment, dry_run } = context.body;
      const decision: Decision = { approved_items, rejected_items, modifications, comment };
      if (dry_run)
        return {
          status: 200,
          body: preview((await readSession(context.principal, sessionId, needs)).snapshot, decision),
        };
      const target = await targetOf(context.principal, sessionId, needs);
      const command = commandOf(context, sessionId, 'decide', decision, decision);
      await requireUndecided(context.principal, command, target, needs);
      const sent = await sendCommand(target, command, needs);
      return workReply(target, sent, (result) => sessionStatus(sessionId, result));
    },
  });
}

/**
 * An approver sees a session only while it awaits a decision, but gets the first answer to a repeated one.
 *
 * @throws Problem 404
 */
async function requireUndecided(
  principal: Principal,
  { command_id }: Command<'decide'>,
  { sessionId }: SessionTarget,
  needs: DecisionNeeds,
): Promise<void> {
  if (principal.role !== 'approver' || (await needs.sessions.outcome(sessionId, command_id)) !== undefined) return;
  await readSession(principal, sessionId, needs);
}

/** The same checks and the same plan as in the session. */
function preview(snapshot: SessionSnapshot, decision: Decision): z.output<typeof previewSchema> {
  if (snapshot.state !== 'awaiting_approval') {
    throw new Problem(409, 'not_awaiting_approval', 'There is nothing to decide at this point.', {
      more: { question: snapshot.question },
    });
  }
  const problem = checkDecision(snapshot.recommendations, decision);
  if (problem !== undefined) throw rejectionProblem({ kind: 'rejected', ...problem });
  const proposed = new Map(snapshot.recommendations.map((item) => [item.id, item.payload]));
  return {
    session_id: snapshot.session_id,
    dry_run: true,
    would_apply: planEffects(snapshot.recommendations, decision).map((effect) => ({
      ...effect,
      changes: effect.effect_index === 0 ? changesOf(proposed.get(effect.recommendation_id) ?? {}, effect.payload) : [],
    })),
  };
}

function changesOf(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): { field: string; from: unknown; to: unknown }[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return fields
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => ({ field, from: before[field] ?? null, to: after[field] ?? null }));
}

/** POST sessions/{id}/decision. */
export const decideOnSession = decisionRoute(
  'sessions/:id/decision',
  sessionIdParams,
  z.strictObject({ ...decisionShape, session_id: z.string().optional() }),
  (params) => params.id,
);
/** POST recommendations/approve: the same, with the session named in the body. */
export const approveRecommendations = decisionRoute(
  'recommendations/approve',
  z.object({}),
  z.strictObject({ ...decisionShape, session_id: z.string() }),
  (_params, body) => body.session_id,
);
