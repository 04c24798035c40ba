/** Routes that read one session. */
import { defineRoute, type Route } from '../../http/route.js';
import { readSession, type ReadSessionNeeds } from '../../commands/read-session.js';
import { sessionBody, type WorkflowLinkNeeds } from '../../commands/presenters.js';
import { sessionIdParams } from '../../commands/schemas.js';
import { sessionSchema } from '../../commands/session-schemas.js';

function snapshotRoute(path: string): Route<ReadSessionNeeds & WorkflowLinkNeeds> {
  return defineRoute({
    method: 'get',
    path,
    tag: 'sessions',
    summary: 'The session: state, question, answers, observations, recommendations, and what needs attention',
    roles: ['client', 'approver'],
    limit: 'reads',
    params: sessionIdParams,
    responses: {
      200: { description: 'the session', schema: sessionSchema },
      304: { description: 'unchanged since the ETag of If-None-Match' },
    },
    async handle(context, needs: ReadSessionNeeds & WorkflowLinkNeeds) {
      const { clientId, snapshot } = await readSession(context.principal, context.params.id, needs);
      const etag = `"v${snapshot.version}"`;
      const headers = { ETag: etag, 'Cache-Control': 'private, no-cache' };
      if (isKnown(context.request.get('if-none-match'), etag)) return { status: 304, headers };
      return { status: 200, headers, body: sessionBody({ clientId, sessionId: snapshot.session_id }, snapshot, needs) };
    },
  });
}

/** RFC 9110, 13.1.2: a list, `*`, or weak forms that a proxy made of the ETag. */
function isKnown(ifNoneMatch: string | undefined, etag: string): boolean {
  const tags = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** GET sessions/{id}. */
export const getSession = snapshotRoute('sessions/:id');
/** GET conversation/{id}/status: the same response under the conversation's name. */
export const getConversationStatus = snapshotRoute('conversation/:id/status');
