/** After the last byte, the file is accepted like a direct upload, once, and the response is stored. */
import type { StoredSession } from '../../../adapters/postgres/sessions/session-store.js';
import type { PartialUpload, PartialUploadFiles } from '../../../adapters/storage/partial-uploads.js';
import { Problem } from '../../http/problem.js';
import type { Reply, RequestContext } from '../../http/route.js';
import { acceptFile } from '../accept-file.js';
import { observationReply, type ObservationReplyNeeds } from '../observation-reply.js';
import type { Received, ReceiveNeeds } from '../receive.js';
import { storeObservation, type StoreObservationNeeds } from '../store-observation.js';
import type { UploadAdmission } from '../upload-admission.js';
import { UploadPermits } from '../upload-permits.js';
import { announcedUpload, type AnnouncedUpload } from './announced-upload.js';

export type FinishUploadNeeds = ReceiveNeeds &
  StoreObservationNeeds &
  ObservationReplyNeeds & {
    readonly partials: Pick<PartialUploadFiles, 'read' | 'finish' | 'remove'>;
    readonly uploads: UploadAdmission;
  };

type Context = Pick<RequestContext<unknown, unknown, unknown>, 'principal' | 'correlationId' | 'response'>;

/** Names the command of an upload, so that finishing it twice gives one observation. */
const OPERATION = 'resumable upload';
/** Statuses after which the same request may succeed: the bytes are kept. */
const LATER = new Set([408, 429]);

/** @throws Problem; if retrying cannot help, the whole upload is removed */
export async function finishUpload(
  context: Context,
  session: StoredSession,
  upload: PartialUpload,
  needs: FinishUploadNeeds,
): Promise<Reply> {
  const permits = UploadPermits.ofReservation(needs.uploads, session.sessionId, upload.uploadId);
  try {
    const announced = announcedUpload(upload.metadata);
    const received = await receive(upload, announced, needs);
    const command = { ...context, idempotencyKey: upload.uploadId, operation: OPERATION };
    const stored = await storeObservation(command, session, announced.draft, received, permits, needs);
    const { status, body } = await observationReply(context, session.sessionId, stored, received, needs);
    const outcome = { status: status === 201 ? 200 : status, body };
    await needs.partials.finish(upload, outcome);
    return outcome;
  } catch (error) {
    if (isFinal(error)) {
      await needs.partials.remove(upload);
      await permits.release();
    }
    throw error;
  }
}

/** Checks a copy, so that a request that still writes to the upload cannot change what was checked. */
async function receive(upload: PartialUpload, { file }: AnnouncedUpload, needs: FinishUploadNeeds): Promise<Received> {
  const keys: string[] = [];
  try {
    const options = { folder: `media/${upload.sessionId}`, needs };
    const accepted = await acceptFile(file, needs.partials.read(upload), options, (key) => keys.push(key));
    return { fields: {}, files: [accepted] };
  } catch (error) {
    await Promise.allSettled(keys.map((key) => needs.files.remove(key)));
    throw error;
  }
}

function isFinal(error: unknown): boolean {
  return error instanceof Problem && error.status < 500 && !LATER.has(error.status);
}
