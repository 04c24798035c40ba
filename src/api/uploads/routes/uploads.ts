/** Routes of resumable uploads (tus 1.0.0). */
import type { Request } from 'express';
import { z } from 'zod';
import type { PartialUpload, PartialUploadFiles } from '../../../adapters/storage/partial-uploads.js';
import { Problem, notFound } from '../../http/problem.js';
import { BASE_PATH, defineRoute, type Reply, type RequestContext } from '../../http/route.js';
import { parsePart } from '../../http/validation.js';
import { openStoredSession, storedSession, type FindSessionNeeds } from '../../commands/access.js';
import { quotaNow, type QuotaNeeds } from '../quota.js';
import { watchThroughput } from '../throughput.js';
import type { FileSizeLimits } from '../accept-file.js';
import { announcedUpload, checkLength, readMetadata, type CheckLengthNeeds } from '../resumable/announced-upload.js';
import { ArrivingBody } from '../resumable/arriving-body.js';
import { finishUpload, type FinishUploadNeeds } from '../resumable/finish-upload.js';
import { SessionUploads, type SessionUploadsNeeds } from '../resumable/session-uploads.js';
import type { UploadLocks } from '../resumable/upload-locks.js';
import { requireTus, speakTus, TUS_BODY, type TusEndpoint } from '../resumable/tus.js';
import { sessionIdParams } from '../../commands/schemas.js';
import { acceptedObservationSchema, observedSchema } from '../../commands/session-schemas.js';

const PATH = 'site-audit/:id/uploads';
const uploadParams = sessionIdParams.extend({ upload_id: z.string().describe('upload id, the end of its Location') });
// Checked by the handler, because another version is 412, not 400.
const version = z
  .string()
  .optional()
  .meta({ enum: ['1.0.0'] })
  .describe('required; any other is 412');
const part = z.object({ 'upload-offset': z.string('required').regex(/^(0|[1-9]\d{0,14})$/, 'a number of bytes') });
const tusHeaders = z.object({ 'tus-resumable': version });

/** Checked by the handler, after the version. */
const creation = z.object({
  'upload-length': z.string('required').regex(/^[1-9]\d{0,14}$/, 'a number of bytes, at least one'),
  'upload-metadata': z.string('required').max(16_384),
});

type TusNeeds = SessionUploadsNeeds & { readonly limits: FileSizeLimits };
type CreateUploadNeeds = FindSessionNeeds & TusNeeds & CheckLengthNeeds & QuotaNeeds;
type OneRequestNeeds = FindSessionNeeds & TusNeeds & { readonly uploadLocks: UploadLocks };
type GetUploadNeeds = FindSessionNeeds & { readonly partials: Pick<PartialUploadFiles, 'find'> };
type ContinueUploadNeeds = OneRequestNeeds & FinishUploadNeeds;

const endpointOf = (sessionId: string, needs: TusNeeds): TusEndpoint => ({
  path: `${BASE_PATH}/site-audit/${encodeURIComponent(sessionId)}/uploads`,
  uploads: new SessionUploads(sessionId, needs),
  maxSize: Math.max(needs.limits.photoBytes, needs.limits.documentBytes, needs.limits.audioBytes),
});

/** OPTIONS site-audit/{id}/uploads: the capabilities of this server, the same for every caller. */
export const describeUploads = defineRoute({
  method: 'options',
  path: PATH,
  tag: 'site audit',
  summary: 'Version, extensions and largest file of resumable uploads (tus 1.0.0)',
  roles: 'public',
  limit: 'public',
  params: sessionIdParams,
  responses: { 204: { description: 'in Tus-Version, Tus-Extension and Tus-Max-Size' } },
  async handle({ request, params }, needs: TusNeeds) {
    return speakTus(request, endpointOf(params.id, needs));
  },
});

/** POST site-audit/{id}/uploads: starts a resumable upload and reserves its share of the quota. */
export const createUpload = defineRoute({
  method: 'post',
  path: PATH,
  tag: 'site audit',
  summary: 'Start a resumable upload of one file (tus 1.0.0); it becomes an observation with its last byte',
  roles: ['client'],
  limit: 'uploads',
  params: sessionIdParams,
  headers: tusHeaders.extend({
    'upload-length': z.string().optional().describe('required: size of the whole file, bytes, at least one'),
    'upload-metadata': z
      .string()
      .optional()
      .describe(
        'required, at most 16,384 characters: filename, kind, observation_type, note, latitude, longitude, use_photo_location, filetype as keys and base64 values, comma separated; other keys are ignored',
      ),
  }),
  responses: {
    201: { description: 'started; Location is the upload, Upload-Expires is the deadline for finishing it' },
  },
  async handle({ request, response, params, principal, headers }, needs: CreateUploadNeeds) {
    await openStoredSession(principal, params.id, needs);
    requireTus(request);
    const announced = parsePart(creation, headers, 'header');
    checkLength(Number(announced['upload-length']), announcedUpload(readMetadata(announced['upload-metadata'])), needs);
    const reply = await speakTus(request, endpointOf(params.id, needs));
    await quotaNow(params.id, response, needs).catch(() => undefined); // Headers only.
    return reply;
  },
});

/**
 * HEAD site-audit/{id}/uploads/{upload_id}: the offset at which to continue. Interrupts any other request that still
 * sends to this upload.
 */
export const locateUpload = defineRoute({
  method: 'head',
  path: `${PATH}/:upload_id`,
  tag: 'site audit',
  summary: 'How much of a resumable upload has arrived',
  roles: ['client'],
  limit: 'polling',
  params: uploadParams,
  headers: tusHeaders,
  responses: { 200: { description: 'in Upload-Offset and Upload-Length' } },
  async handle({ request, params, principal }, needs: OneRequestNeeds) {
    await storedSession(principal, params.id, needs);
    requireTus(request);
    return speakAlone(request, params, needs);
  },
});

/**
 * GET site-audit/{id}/uploads/{upload_id}: the same for people and programs without tus, and the observation it became.
 */
export const getUpload = defineRoute({
  method: 'get',
  path: `${PATH}/:upload_id`,
  tag: 'site audit',
  summary: 'A resumable upload, and the observation it became',
  roles: ['client'],
  limit: 'polling',
  params: uploadParams,
  responses: {
    200: {
      description: 'the upload; result is the response of its last PATCH',
      schema: z.object({
        upload_id: z.string(),
        session_id: z.string(),
        status: z.enum(['receiving', 'finished']),
        upload_offset: z.int(),
        upload_length: z.int(),
        expires_at: z.string(),
        result: z.union([observedSchema, acceptedObservationSchema]).nullable(),
      }),
    },
  },
  async handle({ params, principal }, needs: GetUploadNeeds) {
    await storedSession(principal, params.id, needs);
    const upload = await needs.partials.find(params.id, params.upload_id);
    if (upload === undefined) throw notFound();
    return {
      status: 200,
      body: {
        upload_id: upload.uploadId,
        session_id: upload.sessionId,
        status: upload.outcome === undefined ? 'receiving' : 'finished',
        upload_offset: upload.offset,
        upload_length: upload.length,
        expires_at: new Date(upload.expiresAt).toISOString(),
        result: upload.outcome?.body ?? null,
      },
    };
  },
});

/** DELETE site-audit/{id}/uploads/{upload_id}: abandons an unfinished upload and frees its share of the quota. */
export const removeUpload = defineRoute({
  method: 'delete',
  path: `${PATH}/:upload_id`,
  tag: 'site audit',
  summary: 'Abandon a resumable upload; a finished one stays as its observation',
  roles: ['client'],
  limit: 'upload_parts',
  params: uploadParams,
  headers: tusHeaders,
  responses: { 204: { description: 'removed' } },
  async handle({ request, params, principal }, needs: OneRequestNeeds) {
    await storedSession(principal, params.id, needs);
    requireTus(request);
    return speakAlone(request, params, needs);
  },
});

/** Handles a request without a body: there is nothing to interrupt when another request needs the upload. */
function speakAlone(
  request: Request,
  { id, upload_id }: z.infer<typeof uploadParams>,
  needs: OneRequestNeeds,
): Promise<Reply> {
  return needs.uploadLocks.hold(
    upload_id,
    () => undefined,
    () => speakTus(request, endpointOf(id, needs), upload_id),
  );
}

type PatchContext = RequestContext<{ id: string; upload_id: string }, unknown, unknown>;

/** PATCH site-audit/{id}/uploads/{upload_id}: more bytes. The response to the last ones is the observation. */
export const continueUpload = defineRoute({
  method: 'patch',
  path: `${PATH}/:upload_id`,
  tag: 'site audit',
  summary: 'Send more of a resumable upload',
  roles: ['client'],
  limit: 'upload_parts',
  params: uploadParams,
  headers: tusHeaders.extend({ 'upload-offset': z.string().optional().describe('required: offset of these bytes') }),
  body: 'bytes',
  responses: {
    200: { description: 'the last byte arrived: the observation', schema: observedSchema },
    202: {
      description: 'the last byte arrived; applied to the session as soon as a worker is available',
      schema: acceptedObservationSchema,
    },
    204: { description: 'more is expected, from Upload-Offset on' },
  },
  async handle(context, needs: ContinueUploadNeeds) {
    const { request, params, principal, headers } = context;
    const session = await openStoredSession(principal, params.id, needs);
    requireTus(request);
    const { 'upload-offset': offset } = parsePart(part, headers, 'header');
    const body = new ArrivingBody(request);
    return needs.uploadLocks.hold(
      params.upload_id,
      () => body.stop(),
      async () => {
        const upload = await needs.partials.find(params.id, params.upload_id);
        if (upload === undefined) throw notFound();
        if (upload.outcome !== undefined && endsIt(upload, offset, request.get('content-length'))) {
          body.stop();
          return withOffset(upload.outcome, upload);
        }
        const reply = await receivePart(context, body, needs);
        if (Number(reply.headers?.['upload-offset']) < upload.length) return reply;
        return withOffset(await finishUpload(context, session, upload, needs), upload);
      },
    );
  },
});

/**
 * The bytes of one PATCH, under a lease of the session.
 *
 * @throws Problem 408, 409, 413, 415, 429, 503; bytes that arrived are kept
 */
async function receivePart(
  { request, params }: PatchContext,
  body: ArrivingBody,
  needs: ContinueUploadNeeds,
): Promise<Reply> {
  if (request.get('content-type')?.split(';')[0]?.trim().toLowerCase() !== TUS_BODY)
    throw new Problem(415, 'unsupported_media_type', `A body of type ${TUS_BODY} is required.`);
  const lease = needs.uploads.lease(params.id, params.upload_id);
  await lease.admit({});
  const stopWatching = watchThroughput(request, { all: [lease], leaseSeconds: needs.uploads.leaseSeconds }, (problem) =>
    body.stop(problem),
  );
  try {
    const reply = await speakTus(request, endpointOf(params.id, needs), params.upload_id, body.open());
    body.check();
    return reply;
  } finally {
    stopWatching();
    await lease.release();
  }
}

/** The request that finished the upload, sent again because its response was lost. */
function endsIt({ length }: PartialUpload, offset: string, contentLength: string | undefined): boolean {
  return Number(offset) + Number(contentLength ?? NaN) === length;
}

function withOffset({ status, body }: Reply, { length }: PartialUpload): Reply {
  return { status, body, headers: { 'Tus-Resumable': '1.0.0', 'Upload-Offset': String(length) } };
}
