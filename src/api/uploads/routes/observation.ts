/** Routes that add and read observations, and show the upload quota. */
import { z } from 'zod';
import type { StoredSession } from '../../../adapters/postgres/sessions/session-store.js';
import { Problem, notFound } from '../../http/problem.js';
import { defineRoute, type Reply, type RequestContext } from '../../http/route.js';
import { parsePart } from '../../http/validation.js';
import { openStoredSession, storedSession, type FindSessionNeeds } from '../../commands/access.js';
import { readSession, type ReadSessionNeeds } from '../../commands/read-session.js';
import { observationReply, type ObservationReplyNeeds } from '../observation-reply.js';
import { observationFields } from '../observation-fields.js';
import { observationForm } from '../observation-schemas.js';
import {
  acceptedObservationSchema,
  observationSchema,
  observedSchema,
  quotaSchema,
} from '../../commands/session-schemas.js';
import { quotaNow, type QuotaNeeds } from '../quota.js';
import { orDiscard, receiveMultipart, type ReceiveNeeds } from '../receive.js';
import { storeObservation, type StoreObservationNeeds } from '../store-observation.js';
import type { UploadAdmission } from '../upload-admission.js';
import { UploadPermits } from '../upload-permits.js';
import { sessionIdParams } from '../../commands/schemas.js';

type AddObservationNeeds = FindSessionNeeds &
  ReceiveNeeds &
  StoreObservationNeeds &
  ObservationReplyNeeds & { readonly uploads: UploadAdmission };

/** POST site-audit/{id}/observation: photos, documents, audio, a note, a location. */
export const addObservation = defineRoute({
  method: 'post',
  path: 'site-audit/:id/observation',
  tag: 'site audit',
  summary: 'Add an observation: photos, documents, recordings, a note, a place',
  roles: ['client'],
  limit: 'uploads',
  params: sessionIdParams,
  body: 'multipart',
  form: observationForm,
  responses: {
    201: { description: 'stored', schema: observedSchema },
    202: {
      description: 'stored; applied to the session as soon as a worker is available',
      schema: acceptedObservationSchema,
    },
  },
  async handle(context, needs: AddObservationNeeds) {
    const { id } = context.params;
    const session = await openStoredSession(context.principal, id, needs);
    const permits = UploadPermits.ofSession(needs.uploads, id, context.request);
    try {
      return await receiveObservation(context, session, permits, needs);
    } finally {
      await permits.release();
    }
  },
});

async function receiveObservation(
  context: RequestContext<{ id: string }, unknown, unknown>,
  session: StoredSession,
  permits: UploadPermits,
  needs: AddObservationNeeds,
): Promise<Reply> {
  const { id } = context.params;
  const received = await receiveMultipart(context.request, {
    kinds: ['photo', 'document', 'audio'],
    folder: `media/${id}`,
    needs,
    permits,
  });
  const draft = await orDiscard(received, needs.files, () => parsePart(observationFields, received.fields, 'body'));
  if (received.files.length === 0 && draft.note === undefined) {
    throw new Problem(400, 'invalid_request', 'An observation needs a file or a note.', {
      errors: [{ pointer: '/photo', message: 'a file or a note is needed' }],
    });
  }
  const stored = await storeObservation(context, session, draft, received, permits, needs);
  return observationReply(context, id, stored, received, needs);
}

/** GET site-audit/{id}/observations. */
export const listObservations = defineRoute({
  method: 'get',
  path: 'site-audit/:id/observations',
  tag: 'site audit',
  summary: 'The observations of a session',
  roles: ['client', 'approver'],
  limit: 'reads',
  params: sessionIdParams,
  responses: { 200: { description: 'observations', schema: z.object({ observations: z.array(observationSchema) }) } },
  async handle({ principal, params }, needs: ReadSessionNeeds) {
    const { snapshot } = await readSession(principal, params.id, needs);
    return { status: 200, body: { observations: snapshot.observations } };
  },
});

/** GET site-audit/{id}/observations/{observation_id}. */
export const getObservation = defineRoute({
  method: 'get',
  path: 'site-audit/:id/observations/:observation_id',
  tag: 'site audit',
  summary: 'One observation',
  roles: ['client', 'approver'],
  limit: 'reads',
  params: sessionIdParams.extend({ observation_id: z.string() }),
  responses: { 200: { description: 'the observation', schema: observationSchema } },
  async handle({ principal, params }, needs: ReadSessionNeeds) {
    const { snapshot } = await readSession(principal, params.id, needs);
    const observation = snapshot.observations.find((item) => item.observation_id === params.observation_id);
    if (observation === undefined) throw notFound();
    return { status: 200, body: observation };
  },
});

/** GET site-audit/{id}/quota. */
export const getQuota = defineRoute({
  method: 'get',
  path: 'site-audit/:id/quota',
  tag: 'site audit',
  summary: 'What may still be uploaded in the current window',
  roles: ['client'],
  limit: 'reads',
  params: sessionIdParams,
  responses: { 200: { description: 'the quota', schema: quotaSchema } },
  async handle({ principal, params, response }, needs: FindSessionNeeds & QuotaNeeds) {
    await storedSession(principal, params.id, needs);
    return { status: 200, body: await quotaNow(params.id, response, needs) };
  },
});
