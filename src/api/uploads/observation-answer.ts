/** What the sender of an observation is told, whichever way its files came. */
import type { ApiDependencies } from '../dependencies.js';
import type { Reply, RequestContext } from '../http/route.js';
import type { Principal } from '../middleware/authenticate.js';
import { acceptedReply } from '../commands/presenters.js';
import { readSession } from '../commands/read-session.js';
import { quotaAfterUpload } from './quota.js';
import type { Received } from './receive.js';
import type { StoredObservation } from './store-observation.js';

/** 201 with the observation and the quota, or 202 while no worker is there. */
export async function observationAnswer(
  { principal, response }: Pick<RequestContext<unknown, unknown, unknown>, 'principal' | 'response'>,
  sessionId: string,
  { sent, observationId, media }: StoredObservation,
  received: Received,
  deps: ApiDependencies,
): Promise<Reply> {
  const identity = { session_id: sessionId, observation_id: observationId };
  if (sent.status === 'accepted') return acceptedReply(sent.operationId, identity);
  const shown = media.length > 0 || received.files.length === 0 ? media : await mediaOf(principal, sessionId, observationId, deps);
  return {
    status: 201,
    headers: { Location: `/api/v1/onboarding/site-audit/${sessionId}/observations/${observationId}` },
    body: {
      ...identity,
      media: shown,
      // Everything is stored: that Redis went away just now must not turn the answer into a failure.
      quota: await quotaAfterUpload(sessionId, response, deps).catch(() => null),
      processing: shown.length > 0 ? 'queued' : 'none',
    },
  };
}

async function mediaOf(principal: Principal, sessionId: string, observationId: string, deps: ApiDependencies): Promise<readonly unknown[]> {
  const { snapshot } = await readSession(principal, sessionId, deps);
  return snapshot.observations.find((item) => item.observation_id === observationId)?.media ?? [];
}
