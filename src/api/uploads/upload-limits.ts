/** The upload policies with the limits of this deployment, and which of them apply to a file of each kind. */
import type { LifetimeCaps } from '../../adapters/postgres/uploads/media-store.js';
import type { QuotaPolicy } from '../../adapters/redis/upload-quota-store.js';
import type { MediaKind } from '../../domain/session/observation.js';
import {
  UPLOAD_POLICIES,
  type Amounts,
  type AmountPolicy,
  type UploadLimits,
} from '../../domain/limits/upload-policies.js';

/** What one more file requests from its session. */
export function sessionDemand(kind: MediaKind, bytes: number): Amounts {
  if (kind === 'photo') return { photos: 1, photos_per_minute: 1, total_size: bytes };
  if (kind === 'document') return { documents: 1, total_size: bytes };
  return { total_size: bytes };
}

/** What a voice turn requests from its user. */
export function voiceDemand(bytes: number): Amounts {
  return { voice_turns: 1, voice_size: bytes };
}

export const SESSION_POLICIES = amountPolicies('session');
export const USER_POLICIES = amountPolicies('user');

function amountPolicies(scope: 'session' | 'user'): AmountPolicy[] {
  return Object.entries(UPLOAD_POLICIES)
    .filter(([, row]) => row.scope === scope && row.unit !== 'concurrent-requests')
    .map(([name]) => name as AmountPolicy);
}

/** The policies in the form that the quota store takes. */
export function quotaPolicies(names: readonly AmountPolicy[], limits: UploadLimits, amounts: Amounts): QuotaPolicy[] {
  return names.map((name) => ({
    name,
    limit: limits[name].limit,
    windowSeconds: limits[name].windowSeconds ?? 0,
    atAdmission: UPLOAD_POLICIES[name].counts === 'admission',
    amount: amounts[name] ?? 0,
  }));
}

/** The caps over the lifetime of a session: a number of full windows. */
export function lifetimeCaps(limits: UploadLimits, windows: number): LifetimeCaps {
  return {
    photos: limits.photos.limit * windows,
    documents: limits.documents.limit * windows,
    bytes: limits.total_size.limit * windows,
  };
}
