/** The quota of a session, in the body and in the headers of upload answers. */
import type { Response } from 'express';
import { UPLOAD_POLICIES } from '../../domain/upload-policies.js';
import type { ApiDependencies } from '../dependencies.js';
import { wholeSeconds } from '../limits/limit-headers.js';
import type { UploadGate } from './upload-gate.js';
import type { WindowUse } from './upload-ledger.js';
import { SESSION_POLICIES, type Quota } from './upload-limits.js';

type Windows = Readonly<Record<string, WindowUse>>;

/** @throws Problem 503 without Redis */
export async function quotaNow(sessionId: string, response: Response, { uploads }: Pick<ApiDependencies, 'uploads'>): Promise<Quota> {
  return show(await uploads.windows(sessionId), response, uploads);
}

/** @throws Problem 503 without Redis */
export async function quotaAfterUpload(
  sessionId: string,
  response: Response,
  { uploads }: Pick<ApiDependencies, 'uploads'>,
): Promise<Quota> {
  return show(await uploads.windowsAfterUpload(sessionId), response, uploads);
}

/** The upload policies follow the one of the request's class: several policies are one list. */
function show(windows: Windows, response: Response, uploads: UploadGate): Quota {
  const { policies, states } = policyItems(windows, uploads);
  append(response, 'RateLimit-Policy', policies);
  append(response, 'RateLimit', states);
  return uploads.quotaOf(windows);
}

function policyItems(windows: Windows, { limits }: UploadGate): { policies: string[]; states: string[] } {
  const atOnce = limits.concurrent_uploads.limit;
  const policies = SESSION_POLICIES.map((name) => {
    const { limit, windowSeconds } = limits[name];
    const unit = UPLOAD_POLICIES[name].unit === 'content-bytes' ? ';qu="content-bytes"' : '';
    return `"${name}";q=${limit}${unit};w=${windowSeconds}`;
  });
  const states = SESSION_POLICIES.map((name) => {
    const { used = 0, resetAfterMs = 0 } = windows[name] ?? {};
    return `"${name}";r=${Math.max(0, limits[name].limit - used)};t=${wholeSeconds(resetAfterMs)}`;
  });
  return { policies: [...policies, `"concurrent_uploads";q=${atOnce};qu="concurrent-requests"`], states };
}

function append(response: Response, name: string, items: readonly string[]): void {
  const existing = response.getHeader(name);
  response.set(name, [...(typeof existing === 'string' ? [existing] : []), ...items].join(', '));
}
