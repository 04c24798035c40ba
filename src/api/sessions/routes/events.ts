/** The route that streams the timeline of a session. */
import { z } from 'zod';
import type { SessionStore } from '../../../adapters/postgres/sessions/session-store.js';
import { defineRoute } from '../../http/route.js';
import { storedSession } from '../../commands/access.js';
import { sessionIdParams } from '../../commands/schemas.js';

const POLL_MS = 500;
const KEEP_ALIVE_MS = 15_000;
const PAGE = 200;

interface StreamEventsNeeds {
  readonly sessions: Pick<SessionStore, 'find' | 'events'>;
}

/** One event of the stream. */
const eventSchema = z.object({ data: z.string(), event: z.string().optional(), id: z.string().optional() });

/** GET sessions/{id}/events: the timeline as Server-Sent Events; `Last-Event-ID` resumes after that sequence number. */
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
  responses: {
    200: { description: 'events: id is the sequence number', contentType: 'text/event-stream', schema: eventSchema },
  },
  async handle({ principal, params, query, request, response }, needs: StreamEventsNeeds) {
    await storedSession(principal, params.id, needs);
    let after = Number.parseInt(request.get('last-event-id') ?? '0', 10) || 0;
    response.set({ 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    response.flushHeaders();
    response.write('retry: 2000\n\n');

    let isClosed = false;
    response.on('close', () => (isClosed = true));
    let quietMs = 0;
    while (!isClosed) {
      // While PostgreSQL is down the stream stays open, then continues from the same event.
      const events = await needs.sessions.events(params.id, after, PAGE).catch(() => []);
      for (const event of events) {
        response.write(
          `id: ${event.seq}\nevent: ${event.type}\ndata: ${JSON.stringify({ timestamp: event.at, event: event.type, data: event.data })}\n\n`,
        );
        after = event.seq;
      }
      if (events.some((event) => isEnd(event)) || (query.follow === 'false' && events.length < PAGE)) break;
      quietMs = events.length > 0 ? 0 : quietMs + POLL_MS;
      if (quietMs > 0 && quietMs % KEEP_ALIVE_MS === 0) response.write(': still here\n\n');
      if (events.length < PAGE) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
    response.end();
    return undefined;
  },
});

function isEnd(event: { type: string; data: Record<string, unknown> }): boolean {
  return event.type === 'state_change' && ['completed', 'cancelled', 'abandoned'].includes(String(event.data.to));
}
