/**
 * Turns an upload into an observation: first files and rows, then the command to the session. A rejection leaves
 * nothing behind.
 */
import { randomUUID } from 'node:crypto';
import type { Place } from '../../adapters/media/exif.js';
import type { StoredSession } from '../../adapters/postgres/sessions/session-store.js';
import type { MediaStore, NewMedia } from '../../adapters/postgres/uploads/media-store.js';
import type { FileStore } from '../../adapters/storage/file-store.js';
import type { MediaRef, Observation } from '../../domain/session/observation.js';
import { Problem } from '../http/problem.js';
import type { RequestContext } from '../http/route.js';
import { commandIdentity, sendCommand, type SendCommandNeeds, type Sent } from '../commands/send-command.js';
import type { ReceivedFile } from './accept-file.js';
import { orDiscard, type Received } from './receive.js';
import type { UploadAdmission } from './upload-admission.js';
import type { UploadPermits } from './upload-permits.js';

export type StoreObservationNeeds = SendCommandNeeds & {
  readonly media: Pick<MediaStore, 'ofCommand' | 'ofContent' | 'insert' | 'remove'>;
  readonly files: Pick<FileStore, 'remove'>;
  readonly uploads: Pick<UploadAdmission, 'caps' | 'overCap'>;
};

type Context = Pick<
  RequestContext<unknown, unknown, unknown>,
  'principal' | 'correlationId' | 'idempotencyKey' | 'operation'
>;
export type ObservationDraft = Pick<Observation, 'observation_type' | 'note' | 'latitude' | 'longitude'> & {
  /** The location of a photo is personal data: it is stored only with the sender's consent. */
  readonly use_photo_location?: boolean;
};

export interface StoredObservation {
  readonly sent: Sent;
  readonly observationId: string;
  readonly media: readonly (MediaRef & { readonly location?: Place })[];
}

/**
 * @param permits of this upload: committed for what is stored, released for what is not
 * @throws Problem; the files and rows of this request are then removed, except after a 503 (see below)
 */
export async function storeObservation(
  context: Context,
  session: StoredSession,
  { use_photo_location: takesPlace = false, ...draft }: ObservationDraft,
  received: Received,
  permits: UploadPermits,
  needs: StoreObservationNeeds,
): Promise<StoredObservation> {
  const identity = commandIdentity(context, session.sessionId, fingerprint(received));
  const earlier =
    context.idempotencyKey === undefined
      ? undefined
      : await orDiscard(received, needs.files, () => needs.media.ofCommand(session.sessionId, identity.command_id));
  if (earlier !== undefined) {
    // The same key was used before: the files of the first request count, and this copy is not needed.
    await discard(received, needs);
    const observation = { ...draft, observation_id: earlier.observationId, media: earlier.media };
    const sent = await sendCommand(session, { ...identity, type: 'add_observation', payload: { observation } }, needs);
    return { sent, observationId: earlier.observationId, media: earlier.media };
  }
  const observationId = randomUUID();
  try {
    const places = received.files.map(({ facts }) => (takesPlace ? facts?.location : undefined));
    const rows = received.files.map((file, index) => ({
      ...rowOf(file, session, observationId),
      location: places[index],
      command_id: identity.command_id,
    }));
    const media = await storeRows(session.sessionId, rows, received, permits, needs);
    const place = draft.latitude === undefined ? places.find((found) => found !== undefined) : undefined;
    const observation = { ...draft, ...place, observation_id: observationId, media };
    const command = { ...identity, type: 'add_observation', payload: { observation } } as const;
    const sent = await sendCommand(session, command, needs);
    if (sent.status === 'applied' && sent.result.observation_id !== observationId) {
      // The same request was stored before: this copy is not needed.
      await takeBack(received, permits, needs);
      return { sent, observationId: sent.result.observation_id ?? observationId, media: [] };
    }
    return { sent, observationId, media: media.map((item, index) => ({ ...item, location: places[index] })) };
  } catch (error) {
    // After a 503 it is unknown whether the session has these files. They stay, and the same key finds them again.
    if (!(error instanceof Problem && error.status === 503)) await takeBack(received, permits, needs);
    throw error;
  }
}

/** Counts and stores the rows. A file that the session already has is referenced, not stored again. */
async function storeRows(
  sessionId: string,
  rows: readonly NewMedia[],
  received: Received,
  permits: UploadPermits,
  needs: StoreObservationNeeds,
): Promise<MediaRef[]> {
  const known = await Promise.all(rows.map(({ kind, sha256 }) => needs.media.ofContent(sessionId, kind, sha256)));
  const isNew = (row: NewMedia, index: number): boolean =>
    known[index] === undefined &&
    rows.findIndex(({ kind, sha256 }) => kind === row.kind && sha256 === row.sha256) === index;
  const fresh = rows.filter(isNew);
  await permits.commit(fresh);
  const result = fresh.length === 0 ? { stored: [] } : await needs.media.insert(sessionId, fresh, needs.uploads.caps);
  if ('over' in result) throw needs.uploads.overCap(result.over);
  const stored = fresh.filter((row) => result.stored.includes(row.media_id));
  if (stored.length < fresh.length) {
    // Another request stored the same content meanwhile.
    await permits.refund();
    await permits.commit(stored);
  }
  const unneeded = received.files.filter((file) => !result.stored.includes(file.media_id));
  await Promise.all(unneeded.map((file) => needs.files.remove(file.storage_key)));
  return Promise.all(
    rows.map(async (row, index) => {
      if (result.stored.includes(row.media_id)) return referenceTo(row);
      return known[index] ?? (await needs.media.ofContent(sessionId, row.kind, row.sha256)) ?? referenceTo(row);
    }),
  );
}

function referenceTo({
  media_id,
  kind,
  content_type,
  file_name,
  size_bytes,
  sha256,
  width,
  height,
}: NewMedia): MediaRef {
  const size = width === undefined || height === undefined ? {} : { width, height };
  return { media_id, kind, content_type, file_name, size_bytes, sha256, ...size };
}

function rowOf({ facts, ...file }: ReceivedFile, session: StoredSession, observationId: string): NewMedia {
  const size = facts === undefined ? {} : { width: facts.width, height: facts.height };
  return {
    ...file,
    ...size,
    session_id: session.sessionId,
    client_id: session.clientId,
    sub: session.sub,
    observation_id: observationId,
  };
}

/** What an idempotency key is compared by: the fields and the content of the files, not their generated ids. */
function fingerprint(received: Received): unknown {
  return {
    fields: received.fields,
    files: received.files.map(({ kind, file_name, sha256 }) => ({ kind, file_name, sha256 })),
  };
}

async function takeBack(received: Received, permits: UploadPermits, needs: StoreObservationNeeds): Promise<void> {
  await discard(received, needs);
  await permits.refund();
}

async function discard(received: Received, needs: StoreObservationNeeds): Promise<void> {
  await needs.media.remove(received.files.map((file) => file.media_id)).catch(() => undefined);
  await Promise.all(received.files.map((file) => needs.files.remove(file.storage_key)));
}
