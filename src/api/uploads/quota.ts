/** What a session may still upload in the current window, counted from what is stored. */
import type { ApiDependencies, Limits } from '../dependencies.js';
import type { MediaKind } from '../../domain/session/model.js';
import { Problem } from '../http/problem.js';
import type { ReceivedFile } from './receive.js';

export interface Quota {
  readonly photos_used: number;
  readonly photos_remaining: number;
  readonly documents_remaining: number;
  readonly bytes_remaining: number;
  readonly window_resets_at: string;
}

export interface WindowUsage {
  readonly photos: number;
  readonly documents: number;
  readonly bytes: number;
  readonly resetsAt: Date;
}

/** Usage of the sliding window that ends now. */
export async function windowUsage(sessionId: string, deps: Pick<ApiDependencies, 'media' | 'limits' | 'clock'>): Promise<WindowUsage> {
  const windowMs = deps.limits.uploadWindowMinutes * 60_000;
  const now = deps.clock();
  const { oldest, ...used } = await deps.media.usage(sessionId, new Date(now - windowMs));
  return { ...used, resetsAt: new Date((oldest?.getTime() ?? now) + windowMs) };
}

/** The `quota` object of upload answers. */
export function quotaOf(usage: WindowUsage, limits: Limits): Quota {
  const left = (limit: number, used: number): number => Math.max(0, limit - used);
  return {
    photos_used: usage.photos,
    photos_remaining: left(limits.photosPerWindow, usage.photos),
    documents_remaining: left(limits.documentsPerWindow, usage.documents),
    bytes_remaining: left(limits.bytesPerWindow, usage.bytes),
    window_resets_at: usage.resetsAt.toISOString(),
  };
}

/** @throws Problem 429 naming the quota, when one more file of this kind is too many */
export function admitFile(kind: MediaKind, earlier: readonly ReceivedFile[], usage: WindowUsage, limits: Limits, now: number): void {
  const count = (wanted: MediaKind): number => earlier.filter((file) => file.kind === wanted).length;
  const bytes = usage.bytes + earlier.reduce((sum, file) => sum + file.size_bytes, 0);
  const violated =
    kind === 'photo' && usage.photos + count('photo') >= limits.photosPerWindow
      ? 'photos'
      : kind === 'document' && usage.documents + count('document') >= limits.documentsPerWindow
        ? 'documents'
        : bytes >= limits.bytesPerWindow
          ? 'total_size'
          : undefined;
  if (violated === undefined) return;
  throw new Problem(429, 'upload_quota_exceeded', `The upload quota "${violated}" of this session is used up for now.`, {
    retryAfterSeconds: (usage.resetsAt.getTime() - now) / 1_000,
    more: { 'violated-policies': [violated] },
  });
}
