import { z } from 'zod';
import { Problem } from '../../http/problem.js';
import { bodyHash } from '../../http/idempotency.js';
import { defineRoute } from '../../http/route.js';
import { openStoredSession, storedSession } from '../../sessions/access.js';
import { commandOf, sendCommand } from '../../sessions/send-command.js';
import { limitParam, sessionIdParams } from '../schemas.js';

export const MAX_CHECKPOINT_BYTES = 65_536;

/** POST sessions/{id}/checkpoint: the client's own draft, in PostgreSQL before it is acknowledged. */
export const saveCheckpoint = defineRoute({
  method: 'post',
  path: 'sessions/:id/checkpoint',
  tag: 'recovery',
  summary: 'Save the client’s draft state (at most 64 KB)',
  roles: ['client'],
  limit: 'checkpoints',
  params: sessionIdParams,
  body: z.strictObject({
    checkpoint_data: z.strictObject({
      version: z.int().min(0).max(2_147_483_647).optional().describe('the client’s own version of its data format'),
      state: z.string().min(1).max(64).describe('the client’s own word for where it is'),
      data: z.record(z.string(), z.unknown()),
      history: z.array(z.unknown()).max(1_000).optional(),
    }),
    force: z.boolean().default(false).describe('save even when the newest is younger than the interval'),
  }),
  responses: {
    201: {
      description: 'created, unchanged or skipped',
      schema: z.object({ status: z.enum(['created', 'unchanged', 'skipped']), checkpoint_version: z.int(), created_at: z.string() }),
    },
  },
  async handle(context, deps) {
    const { id } = context.params;
    const { checkpoint_data: draft, force } = context.body;
    if (Buffer.byteLength(JSON.stringify(draft)) > MAX_CHECKPOINT_BYTES) {
      throw new Problem(413, 'checkpoint_too_large', `A checkpoint of at most ${MAX_CHECKPOINT_BYTES} bytes is accepted.`, {
        errors: [{ pointer: '/checkpoint_data/data', message: 'too large' }],
      });
    }
    const stored = await openStoredSession(context.principal, id, deps);
    const hash = bodyHash(draft);
    const saved = await deps.checkpoints.save(
      id,
      { state: draft.state, hash, data: draft.data, history: draft.history },
      force ? 0 : deps.limits.checkpointIntervalSeconds,
    );
    if (saved.status === 'created') {
      // The draft is durable already; the session only learns its version. Temporal being away must not lose it.
      const command = commandOf({ ...context, idempotencyKey: undefined }, id, 'save_checkpoint', { version: saved.version, hash }, hash);
      await sendCommand(stored, command, deps).catch((error: unknown) =>
        deps.logFor('recovery').warn({ code: (error as { code?: string }).code }, 'checkpoint stored, session not told'),
      );
    }
    return { status: 201, body: { status: saved.status, checkpoint_version: saved.version, created_at: saved.createdAt } };
  },
});

/** GET sessions/{id}/checkpoints: newest first. */
export const listCheckpoints = defineRoute({
  method: 'get',
  path: 'sessions/:id/checkpoints',
  tag: 'recovery',
  summary: 'The history of checkpoints',
  roles: ['client'],
  limit: 'reads',
  params: sessionIdParams,
  query: z.strictObject({ limit: limitParam(20) }),
  responses: { 200: { description: 'checkpoints', schema: z.object({ checkpoints: z.array(z.looseObject({ version: z.int() })) }) } },
  async handle({ principal, params, query }, deps) {
    await storedSession(principal, params.id, deps);
    return { status: 200, body: { checkpoints: await deps.checkpoints.history(params.id, query.limit) } };
  },
});
