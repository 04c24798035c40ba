/** The route that streams the timeline of a session. */
import { z } from 'zod';
import type { SessionStore } from '../../../adapters/postgres/sessions/session-store.js';
import { requireVisibleState, shownTo, storedSession } from '../../commands/access.js';
import { sessionIdParams } from '../../commands/schemas.js';
import { Problem } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { authenticate } from '../../middleware/authenticate.js';
import type { TokenVerifier } from '../../middleware/verified-token-cache.js';
import { EventStream } from '../event-stream.js';
import { EVENTS_PAGE, type SessionFeed } from '../session-feed.js';
import type { StreamCounts } from '../stream-counts.js';

interface StreamEventsNeeds {
  readonly sessions: Pick<SessionStore, 'find' | 'events'>;
  readonly feed: Pick<SessionFeed, 'follow'>;
  readonly streams: StreamCounts;
  readonly tokens: TokenVerifier;
}

/** One event of the stream. */
const eventSchema = z.object({ data: z.string(), event: z.string().optional(), id: z.string().optional() });

/**
 * GET sessions/{id}/events: the timeline as Server-Sent Events; `Last-Event-ID` resumes after that sequence number. The
 * stream ends when the session is closed, when the caller's token expires, and when the caller may no longer see the
 * session. 204 to a client that has every event of a closed session: browsers then stop reconnecting.
 *
 * @throws Problem 429 `too_many_streams`
 */
export const streamEvents = defineRoute({
  method: 'get',
  path: 'sessions/:id/events',
  tag: 'sessions',
  summary: 'The timeline as Server-Sent Events',
  roles: ['client', 'approver'],
  limit: 'polling',
  params: sessionIdParams,
  query: z.strictObject({
    follow: z.enum(['true', 'false']).default('true').describe('false: ends after the existing events'),
  }),
  headers: z.object({ 'last-event-id': z.string().optional() }),
  responses: {
    200: { description: 'events: id is the sequence number', contentType: 'text/event-stream', schema: eventSchema },
    204: { description: 'the session is closed, and the client has all of its events' },
  },
  async handle({ principal, params, query, headers, request, response }, needs: StreamEventsNeeds) {
    const stored = await storedSession(principal, params.id, needs);
    const after = sequenceOf(headers['last-event-id']);
    if (stored.closed && after >= stored.version) return { status: 204 };
    const release = needs.streams.open(principal);
    try {
      const stream = new EventStream(response, after, async (head) => {
        const caller = await authenticate(request, needs.tokens);
        requireVisibleState(caller, head.state);
        shownTo(caller, head);
      });
      if (query.follow === 'true') await followed(params.id, stream, needs);
      else await existing(params.id, stream, needs);
    } finally {
      release();
    }
    return undefined;
  },
});

async function followed(sessionId: string, stream: EventStream, { feed }: StreamEventsNeeds): Promise<void> {
  const unfollow = feed.follow(sessionId, stream);
  await stream.ended;
  unfollow();
}

async function existing(sessionId: string, stream: EventStream, { sessions }: StreamEventsNeeds): Promise<void> {
  while (!stream.isOver) {
    const events = await sessions.events(sessionId, stream.after, EVENTS_PAGE);
    stream.deliver(events);
    if (events.length < EVENTS_PAGE) break;
  }
  stream.stop();
  await stream.ended;
}

/** @throws Problem 400 */
function sequenceOf(lastEventId: string | undefined): number {
  if (lastEventId === undefined || lastEventId === '') return 0;
  const sequence = Number(lastEventId);
  if (/^\d+$/.test(lastEventId) && Number.isSafeInteger(sequence)) return sequence;
  throw new Problem(400, 'invalid_request', 'The request is invalid.', {
    errors: [{ pointer: 'header:Last-Event-ID', message: 'expected the id of an event' }],
  });
}
