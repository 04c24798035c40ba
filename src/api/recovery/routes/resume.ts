/** The route that resumes a session. */
import { z } from 'zod';
import { NEXT_ACTIONS } from '../../../domain/session/next-action.js';
import { defineRoute } from '../../http/route.js';
import { targetOf, type FindSessionNeeds } from '../../commands/access.js';
import { resumeReply, sendResume, type ResumeSessionNeeds } from '../resume-session.js';
import {
  acceptedSchema,
  deviceField,
  progressSchema,
  questionSchema,
  sessionIdParams,
  sessionState,
} from '../../commands/schemas.js';

export const resumedSchema = z.object({
  session_id: z.string(),
  resumed_at: sessionState.describe('the state of the session'),
  questions_answered: z.int(),
  checkpoint_version: z.int().nullable(),
  checkpoint_data: z
    .object({ version: z.int(), state: z.string(), data: z.record(z.string(), z.unknown()), history: z.unknown() })
    .nullable()
    .describe('the newest draft, without the fields of questions that were answered after it'),
  answered_meanwhile: z.array(z.string()).describe('questions that were answered after the draft'),
  question: questionSchema.nullable(),
  progress: progressSchema,
  version: z.int(),
  next_action: z.object({ type: z.enum(NEXT_ACTIONS), text: z.string().describe('in the language of the session') }),
});

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
