/** The route that lists sessions. */
import { z } from 'zod';
import { sessionListItemSchema } from '../../commands/session-schemas.js';
import type { SessionStore } from '../../../adapters/postgres/sessions/session-store.js';
import { Problem } from '../../http/problem.js';
import { listScope } from '../../commands/access.js';
import { defineRoute } from '../../http/route.js';
import {
  conversationType,
  filterText,
  fromMoment,
  limitParam,
  sessionState,
  stage,
  untilMoment,
} from '../../commands/schemas.js';

/** Where the previous page ended. Only values that PostgreSQL also reads as a time and an id pass. */
const cursorSchema = z.tuple([z.iso.datetime().refine((text) => !text.startsWith('0000')), z.uuid()]);

interface ListSessionsNeeds {
  readonly sessions: Pick<SessionStore, 'list'>;
}

/**
 * GET sessions, newest first: the caller's own; for an approver those of his client that await a decision; for an
 * administrator those of his client, or of every client.
 */
export const listSessions = defineRoute({
  method: 'get',
  path: 'sessions',
  tag: 'sessions',
  summary: 'List sessions',
  roles: ['client', 'approver'],
  limit: 'reads',
  query: z.strictObject({
    state: sessionState.optional(),
    stage: stage.optional(),
    conversation_type: conversationType.optional(),
    client_id: filterText.optional(),
    started_after: fromMoment.optional(),
    started_before: untilMoment.optional(),
    limit: limitParam(20),
    cursor: z
      .string()
      .regex(/^[\w-]{1,500}$/)
      .optional(),
  }),
  responses: {
    200: {
      description: 'a page of sessions',
      schema: z.object({
        sessions: z.array(sessionListItemSchema),
        total: z.int(),
        next_cursor: z.string().nullable(),
      }),
    },
  },
  async handle({ principal, query }, needs: ListSessionsNeeds) {
    const { items, total } = await needs.sessions.list(
      listScope(principal, 'sessions', query.client_id),
      {
        state: query.state,
        stage: query.stage,
        conversationType: query.conversation_type,
        startedAfter: query.started_after,
        startedBefore: query.started_before,
      },
      query.limit + 1,
      query.cursor === undefined ? undefined : readCursor(query.cursor),
    );
    const page = items.slice(0, query.limit);
    const last = items.length > query.limit ? page.at(-1) : undefined;
    const next =
      last === undefined ? null : Buffer.from(JSON.stringify([last.started_at, last.session_id])).toString('base64url');
    return { status: 200, body: { sessions: page.map(toIso), total, next_cursor: next } };
  },
});

function readCursor(cursor: string): { startedAt: string; sessionId: string } {
  try {
    const [startedAt, sessionId] = cursorSchema.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    return { startedAt, sessionId };
  } catch {
    // Well-formed but of another deployment or version: the page does not exist, like any unknown id.
    throw new Problem(404, 'unknown_cursor', 'There is no such page. Please start with the first one.', {
      errors: [{ pointer: 'query:cursor', message: 'not a cursor' }],
    });
  }
}

function toIso<T extends { started_at: string; last_activity_at: string; closed_at: string | null }>(item: T): T {
  const iso = (text: string): string => new Date(text).toISOString();
  return {
    ...item,
    started_at: iso(item.started_at),
    last_activity_at: iso(item.last_activity_at),
    closed_at: item.closed_at === null ? null : iso(item.closed_at),
  };
}
