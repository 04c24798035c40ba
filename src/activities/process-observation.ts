/**
 * Prepares the photos of an observation: it rotates each upright, recompresses it and removes the metadata. The
 * rendition replaces the original. The order makes every attempt repeatable: store the rendition, record its key in the
 * row, then delete the original. A photo that no attempt can decode ends as unreadable: its person can take it again, and
 * an administrator could not help.
 */
import { EVERYTHING } from '../domain/access.js';
import { Readable } from 'node:stream';
import type { PhotoRenderer } from '../adapters/media/photo-renderer.js';
import type { MediaStore } from '../adapters/postgres/uploads/media-store.js';
import type { FileStore } from '../adapters/storage/file-store.js';
import type { MediaRef } from '../domain/session/observation.js';

export interface ProcessObservationInput {
  readonly session_id: string;
  readonly observation_id: string;
  readonly correlation_id: string;
  readonly media: readonly MediaRef[];
}

interface PixelSize {
  readonly width: number;
  readonly height: number;
}

export interface ProcessObservationResult {
  /** Pixel sizes of the renditions, by media id. */
  readonly sizes: Readonly<Record<string, PixelSize>>;
  /** Media ids of the photos that cannot be decoded. Their originals are removed. */
  readonly unreadable: readonly string[];
}

export interface ObservationNeeds {
  readonly media: Pick<MediaStore, 'find' | 'setRendition' | 'setUnreadable'>;
  readonly files: Pick<FileStore, 'readAll' | 'write' | 'remove'>;
  readonly photos: Pick<PhotoRenderer, 'render'>;
  readonly heartbeat: (mediaId: string) => void;
}

/** The activity `processObservation`. */
export function observationActivities(needs: ObservationNeeds) {
  return {
    async processObservation({ session_id, media }: ProcessObservationInput): Promise<ProcessObservationResult> {
      const sizes: Record<string, PixelSize> = {};
      const unreadable: string[] = [];
      for (const { media_id } of media.filter(({ kind }) => kind === 'photo')) {
        needs.heartbeat(media_id);
        const size = await renditionOf(needs, session_id, media_id);
        if (size === 'unreadable') unreadable.push(media_id);
        else sizes[media_id] = size;
      }
      return { sizes, unreadable };
    },
  };
}

type Prepared = PixelSize | 'unreadable';

async function renditionOf(needs: ObservationNeeds, sessionId: string, mediaId: string): Promise<Prepared> {
  return (await finished(needs, sessionId, mediaId)) ?? (await render(needs, sessionId, mediaId));
}

/** The outcome of an earlier attempt, or of another observation with the same photo. */
async function finished(needs: ObservationNeeds, sessionId: string, mediaId: string): Promise<Prepared | undefined> {
  const { rendition_key, storage_key, width, height, is_unreadable } = await stored(needs, sessionId, mediaId);
  if (is_unreadable) {
    await needs.files.remove(storage_key);
    return 'unreadable';
  }
  if (rendition_key === null || width === null || height === null) return undefined;
  await needs.files.remove(storage_key);
  return { width, height };
}

async function render(needs: ObservationNeeds, sessionId: string, mediaId: string): Promise<Prepared> {
  const { files, media, photos } = needs;
  const { storage_key, content_type } = await stored(needs, sessionId, mediaId);
  const original = await files.readAll(storage_key).catch(undefinedIfAbsent);
  if (original === undefined) {
    // The same activity on another worker was faster and has deleted the original.
    const made = await finished(needs, sessionId, mediaId);
    if (made === undefined) throw notFound('the photo does not exist');
    return made;
  }
  const rendition = await photos.render(original, content_type).catch(undefinedIfUndecodable);
  if (rendition === undefined) {
    await media.setUnreadable(mediaId);
    await files.remove(storage_key);
    return 'unreadable';
  }
  const { data, width, height } = rendition;
  const rendition_key = `${storage_key}.rendition`;
  await files.write(rendition_key, Readable.from([data]));
  await media.setRendition(mediaId, { rendition_key, rendition_type: 'image/jpeg', width, height });
  await files.remove(storage_key);
  return { width, height };
}

async function stored({ media }: ObservationNeeds, sessionId: string, mediaId: string) {
  const row = await media.find(mediaId, EVERYTHING);
  if (row?.session_id !== sessionId) throw notFound('the media does not exist in this session');
  return row;
}

function undefinedIfAbsent(error: unknown): undefined {
  if ((error as { code?: unknown }).code === 'ENOENT') return undefined;
  throw error;
}

/** A decoder marks what it could not decode on any attempt. A full disk or a lost connection is an error. */
function undefinedIfUndecodable(error: unknown): undefined {
  if ((error as { type?: unknown }).type === 'user_input') return undefined;
  throw error;
}

/** `not_found` is a category of the taxonomy that is never retried. */
function notFound(message: string): Error {
  return Object.assign(new Error(message), { type: 'not_found' });
}
