/** The route that resumes a session. */
import { z } from 'zod';
import { defineRoute } from '../../http/route.js';
import { targetOf, type FindSessionNeeds } from '../../commands/access.js';
import { resumedSchema } from '../schemas.js';
import { resumeReply, sendResume, type ResumeSessionNeeds } from '../resume-session.js';
import { acceptedSchema, deviceField, sessionIdParams } from '../../commands/schemas.js';

/** POST sessions/{id}/resume: the status of the session, the newest draft, and the next action in words. */
export const resumeSession = defineRoute({
  method: 'post',
  path: 'sessions/:id/resume',
  tag: 'recovery',
  summary: 'Continue a session',
  roles: ['client'],
  limit: 'session_changes',
  feature: 'recovery',
  params: sessionIdParams,
  body: z.strictObject({ device: deviceField }),
  responses: {
    200: { description: 'resumed', schema: resumedSchema },
    202: { description: 'durable', schema: acceptedSchema },
  },
  async handle(context, needs: FindSessionNeeds & ResumeSessionNeeds) {
    const target = await targetOf(context.principal, context.params.id, needs);
    const sent = await sendResume(context, target, context.body.device, context.body, needs);
    return resumeReply(target, sent, needs);
  },
});
