/** Routes that save and list drafts. */
import { z } from 'zod';
import type { CheckpointSaved, CheckpointStore } from '../../../adapters/postgres/recovery/checkpoint-store.js';
import { deviceClass } from '../../../domain/visibility/search-attributes.js';
import { Problem } from '../../http/problem.js';
import { bodyHash } from '../../http/idempotency.js';
import { defineRoute } from '../../http/route.js';
import { openStoredSession, storedSession, type FindSessionNeeds } from '../../commands/access.js';
import { commandOf, signalSession, type SignalSessionNeeds } from '../../commands/send-command.js';
import { deviceField, limitParam, sessionIdParams } from '../../commands/schemas.js';
import type { LoggerFor } from '../../../observability/logging.js';
import { checkpointVersionSchema } from '../../commands/session-schemas.js';
import { checkpointSchema } from '../schemas.js';
import type { RecoveryMetrics } from '../recovery-metrics.js';

const MAX_CHECKPOINT_BYTES = 65_536;

type SaveCheckpointNeeds = FindSessionNeeds &
  SignalSessionNeeds & {
    readonly checkpoints: Pick<CheckpointStore, 'save'>;
    readonly recovery: RecoveryMetrics & {
      /** Minimum seconds between two checkpoints without `force`. */
      readonly checkpointIntervalSeconds: number;
    };
    readonly logFor: LoggerFor;
  };

/** POST sessions/{id}/checkpoint: stores the client's own draft in PostgreSQL before acknowledging it. */
export const saveCheckpoint = defineRoute({
  method: 'post',
  path: 'sessions/:id/checkpoint',
  tag: 'recovery',
  summary: 'Save the client’s draft state (at most 64 KB)',
  roles: ['client'],
  limit: 'checkpoints',
  feature: 'recovery',
  params: sessionIdParams,
  body: z.strictObject({
    checkpoint_data: z.strictObject({
      version: z.int().min(0).max(2_147_483_647).optional().describe('the client’s own version of its data format'),
      state: z.string().min(1).max(64).describe('the client’s own name for its current step'),
      data: z.record(z.string(), z.unknown()),
      history: z.array(z.unknown()).max(1_000).optional(),
    }),
    base_version: z
      .int()
      .min(0)
      .max(2_147_483_647)
      .optional()
      .describe('newest checkpoint_version this device has seen, 0 for none; an older one is 409 checkpoint_conflict'),
    device: deviceField,
    force: z.boolean().default(false).describe('save even when the newest is younger than the interval'),
  }),
  responses: {
    201: {
      description: 'created, unchanged or skipped',
      schema: z.object({
        status: z.enum(['created', 'unchanged', 'skipped']),
        checkpoint_version: z.int(),
        created_at: z.iso.datetime(),
        previous: checkpointVersionSchema
          .optional()
          .describe('the newest checkpoint before this one; look at it if it is not the one you saved'),
      }),
    },
    409: {
      description:
        'checkpoint_conflict, with `current` and the version that holds this draft; or the session is closed',
    },
  },
  async handle(context, needs: SaveCheckpointNeeds) {
    const { id } = context.params;
    const { checkpoint_data: draft, force, base_version: baseVersion } = context.body;
    if (Buffer.byteLength(JSON.stringify(draft)) > MAX_CHECKPOINT_BYTES) {
      throw new Problem(
        413,
        'checkpoint_too_large',
        `A checkpoint of at most ${MAX_CHECKPOINT_BYTES} bytes is accepted.`,
        {
          errors: [{ pointer: '/checkpoint_data/data', message: 'too large' }],
        },
      );
    }
    const stored = await openStoredSession(context.principal, id, needs);
    const hash = bodyHash(draft);
    const saved = await needs.checkpoints.save(
      id,
      { state: draft.state, hash, data: draft.data, history: draft.history, device: deviceOf(context), baseVersion },
      force ? 0 : needs.recovery.checkpointIntervalSeconds,
    );
    if (saved.status === 'conflict') throw conflict(saved);
    if (saved.status === 'created') {
      needs.recovery.checkpointCreated();
      // The draft is already durable. The signal only reports its version to the session, and Temporal may be down.
      const command = commandOf(
        { ...context, idempotencyKey: undefined },
        id,
        'save_checkpoint',
        { version: saved.version, hash },
        hash,
      );
      await signalSession(stored, command, needs).catch((error: unknown) =>
        needs
          .logFor('recovery')
          .warn({ code: (error as { code?: string }).code }, 'checkpoint stored, session not signalled'),
      );
    }
    const { status, version, createdAt, newest } = saved;
    const previous = status === 'created' && newest !== undefined ? { previous: newest } : {};
    return { status: 201, body: { status, checkpoint_version: version, created_at: createdAt, ...previous } };
  },
});

/** The device as the client names it, else its User-Agent. */
function deviceOf({
  body,
  request,
}: {
  body: { device?: string };
  request: { get(name: string): string | undefined };
}): string | null {
  return deviceClass(body.device ?? request.get('user-agent'));
}

function conflict({ version, newest }: CheckpointSaved): Problem {
  return new Problem(
    409,
    'checkpoint_conflict',
    'Another device saved a newer draft. Yours is kept in the history; look at the newer one first.',
    {
      errors: [{ pointer: '/base_version', message: `the newest version is ${newest?.version ?? 0}` }],
      more: { current: newest ?? null, kept_as_version: version },
    },
  );
}

type ListCheckpointsNeeds = FindSessionNeeds & { readonly checkpoints: Pick<CheckpointStore, 'history'> };

/** GET sessions/{id}/checkpoints: newest first. */
export const listCheckpoints = defineRoute({
  method: 'get',
  path: 'sessions/:id/checkpoints',
  tag: 'recovery',
  summary: 'The history of checkpoints',
  roles: ['client'],
  limit: 'reads',
  feature: 'recovery',
  params: sessionIdParams,
  query: z.strictObject({ limit: limitParam(20) }),
  responses: {
    200: {
      description: 'checkpoints',
      schema: z.object({ checkpoints: z.array(checkpointSchema) }),
    },
  },
  async handle({ principal, params, query }, needs: ListCheckpointsNeeds) {
    await storedSession(principal, params.id, needs);
    return { status: 200, body: { checkpoints: await needs.checkpoints.history(params.id, query.limit) } };
  },
});
