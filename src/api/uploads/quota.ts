/** The quota of a session, in the body and in the headers of upload responses. */
import type { Response } from 'express';
import { UPLOAD_POLICIES, type AmountPolicy } from '../../domain/limits/upload-policies.js';
import { policyItem, stateItem } from '../limits/limit-headers.js';
import type { UploadAdmission, Windows } from './upload-admission.js';
import { SESSION_POLICIES } from './upload-limits.js';

/** The quota as the owner of the session sees it. */
export interface Quota {
  readonly photos_used: number;
  readonly photos_remaining: number;
  readonly documents_remaining: number;
  readonly bytes_remaining: number;
  readonly window_resets_at: string;
}

export interface QuotaNeeds {
  readonly uploads: Pick<UploadAdmission, 'windows' | 'windowsAfterUpload' | 'limits'>;
  readonly clock: () => number;
}

/** @throws Problem 503 without Redis */
export async function quotaNow(sessionId: string, response: Response, needs: QuotaNeeds): Promise<Quota> {
  return show(await needs.uploads.windows(sessionId), response, needs);
}

/** @throws Problem 503 without Redis */
export async function quotaAfterUpload(sessionId: string, response: Response, needs: QuotaNeeds): Promise<Quota> {
  return show(await needs.uploads.windowsAfterUpload(sessionId), response, needs);
}

/** The upload policies follow the policy of the request's class: several policies form one list. */
function show(windows: Windows, response: Response, { uploads: { limits }, clock }: QuotaNeeds): Quota {
  const used = (name: AmountPolicy): number => windows[name]?.used ?? 0;
  const left = (name: AmountPolicy): number => Math.max(0, limits[name].limit - used(name));
  const { limit: atOnce } = limits.concurrent_uploads;
  append(response, 'RateLimit-Policy', [
    ...SESSION_POLICIES.map((name) => policyItem(name, { ...limits[name], unit: unitOf(name) })),
    policyItem('concurrent_uploads', { limit: atOnce, unit: 'concurrent-requests' }),
  ]);
  append(
    response,
    'RateLimit',
    SESSION_POLICIES.map((name) => stateItem(name, left(name), windows[name]?.resetAfterMs ?? 0)),
  );
  const resetMs = Math.min(
    ...(['photos', 'documents', 'total_size'] as const).map((name) => windows[name]?.resetAfterMs ?? Infinity),
  );
  return {
    photos_used: used('photos'),
    photos_remaining: left('photos'),
    documents_remaining: left('documents'),
    bytes_remaining: left('total_size'),
    window_resets_at: new Date(clock() + resetMs).toISOString(),
  };
}

function unitOf(name: AmountPolicy): 'content-bytes' | undefined {
  return UPLOAD_POLICIES[name].unit === 'content-bytes' ? 'content-bytes' : undefined;
}

function append(response: Response, name: string, items: readonly string[]): void {
  const existing = response.getHeader(name);
  response.set(name, [...(typeof existing === 'string' ? [existing] : []), ...items].join(', '));
}
