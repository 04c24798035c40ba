/** The last byte arrived: the file goes the way of a direct upload, once, and its answer is kept. */
import type { ApiDependencies, StoredSession } from '../../dependencies.js';
import type { PartialUpload } from '../ports.js';
import { Problem } from '../../http/problem.js';
import type { Reply, RequestContext } from '../../http/route.js';
import { acceptFile } from '../accept-file.js';
import { observationAnswer } from '../observation-answer.js';
import type { Received } from '../receive.js';
import { storeObservation } from '../store-observation.js';
import { UploadTickets } from '../upload-permits.js';
import { announcedUpload, type AnnouncedUpload } from './announced-upload.js';

type Context = Pick<RequestContext<unknown, unknown, unknown>, 'principal' | 'correlationId' | 'response'>;

/** Names the command of an upload, so that finishing it twice is one observation. */
const OPERATION = 'resumable upload';
/** The same request may succeed later: the bytes stay. */
const LATER = new Set([408, 429]);

/** @throws Problem; after a refusal that no repetition can change, nothing of the upload stays */
export async function finishUpload(context: Context, session: StoredSession, upload: PartialUpload, deps: ApiDependencies): Promise<Reply> {
  const tickets = UploadTickets.ofReservation(deps.uploads, session.sessionId, upload.uploadId);
  try {
    const announced = announcedUpload(upload.metadata);
    const received = await receive(upload, announced, deps);
    const command = { ...context, idempotencyKey: upload.uploadId, operation: OPERATION };
    const stored = await storeObservation(command, session, announced.draft, received, tickets, deps);
    const { status, body } = await observationAnswer(context, session.sessionId, stored, received, deps);
    const outcome = { status: status === 201 ? 200 : status, body };
    await deps.partials.finish(upload, outcome);
    return outcome;
  } catch (error) {
    if (isFinal(error)) {
      await deps.partials.remove(upload);
      await tickets.release();
    }
    throw error;
  }
}

/** Judged as a copy: whatever still writes to the upload cannot change what was judged. */
async function receive(upload: PartialUpload, { file }: AnnouncedUpload, deps: ApiDependencies): Promise<Received> {
  const keys: string[] = [];
  try {
    const options = { folder: `media/${upload.sessionId}`, deps };
    const accepted = await acceptFile(file, deps.partials.read(upload), options, (key) => keys.push(key));
    return { fields: {}, files: [accepted] };
  } catch (error) {
    await Promise.allSettled(keys.map((key) => deps.files.remove(key)));
    throw error;
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof Problem && error.status < 500 && !LATER.has(error.status);
}
