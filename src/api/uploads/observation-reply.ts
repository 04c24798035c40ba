/** The response to the sender of an observation, for direct and for resumable uploads. */
import type { Reply, RequestContext } from '../http/route.js';
import type { Principal } from '../http/principal.js';
import { acceptedReply } from '../commands/presenters.js';
import { readSession, type ReadSessionNeeds } from '../commands/read-session.js';
import { quotaAfterUpload, type QuotaNeeds } from './quota.js';
import type { Received } from './receive.js';
import type { StoredObservation } from './store-observation.js';

export type ObservationReplyNeeds = ReadSessionNeeds & QuotaNeeds;

/** 201 with the observation and the quota, or 202 while no worker is available. */
export async function observationReply(
  { principal, response }: Pick<RequestContext<unknown, unknown, unknown>, 'principal' | 'response'>,
  sessionId: string,
  { sent, observationId, media }: StoredObservation,
  received: Received,
  needs: ObservationReplyNeeds,
): Promise<Reply> {
  const identity = { session_id: sessionId, observation_id: observationId };
  if (sent.status === 'accepted') return acceptedReply(sent.operationId, identity);
  const shown =
    media.length > 0 || received.files.length === 0 ? media : await mediaOf(principal, sessionId, observationId, needs);
  return {
    status: 201,
    headers: { Location: `/api/v1/onboarding/site-audit/${sessionId}/observations/${observationId}` },
    body: {
      ...identity,
      media: shown,
      // Everything is stored, so a Redis outage at this point must not fail the request.
      quota: await quotaAfterUpload(sessionId, response, needs).catch(() => null),
      processing: shown.length > 0 ? 'queued' : 'none',
    },
  };
}

async function mediaOf(
  principal: Principal,
  sessionId: string,
  observationId: string,
  needs: ReadSessionNeeds,
): Promise<readonly unknown[]> {
  const { snapshot } = await readSession(principal, sessionId, needs);
  return snapshot.observations.find((item) => item.observation_id === observationId)?.media ?? [];
}
