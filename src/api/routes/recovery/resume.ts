import { z } from 'zod';
import { Problem, notFound } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';
import { openStoredSession, targetOf } from '../../sessions/access.js';
import { resumeBody } from '../../sessions/resume-body.js';
import { replyTo } from '../../sessions/presenters.js';
import { commandOf, sendCommand } from '../../sessions/send-command.js';
import { acceptedSchema, deviceField, questionSchema, sessionIdParams } from '../schemas.js';

/** POST sessions/{id}/resume: where the session stands, the newest draft, and what is next in words. */
export const resumeSession = defineRoute({
  method: 'post',
  path: 'sessions/:id/resume',
  tag: 'recovery',
  summary: 'Continue a session',
  roles: ['client'],
  limit: 'session_changes',
  params: sessionIdParams,
  body: z.strictObject({ device: deviceField }),
  responses: {
    200: {
      description: 'resumed',
      schema: z.looseObject({
        session_id: z.string(),
        resumed_at: z.string(),
        questions_answered: z.int(),
        question: questionSchema.nullable(),
        next_action: z.object({ type: z.string(), text: z.string() }),
      }),
    },
    202: { description: 'durable', schema: acceptedSchema },
  },
  async handle(context, deps) {
    const { id } = context.params;
    const target = await targetOf(context.principal, id, deps);
    const sent = await sendCommand(target, commandOf(context, id, 'resume_session', context.body, context.body), deps);
    const draft = sent.status === 'answered' ? await deps.checkpoints.newest(id).catch(() => undefined) : undefined;
    return replyTo(sent, (answer) => resumeBody(id, answer, draft));
  },
});

const LINK_HOURS = 24;

/** POST sessions/{id}/resume-link: a single-use link for another device. */
export const createResumeLink = defineRoute({
  method: 'post',
  path: 'sessions/:id/resume-link',
  tag: 'recovery',
  summary: 'Make a single-use link to continue on another device',
  roles: ['client'],
  limit: 'session_changes',
  params: sessionIdParams,
  responses: { 201: { description: 'the link', schema: z.object({ token: z.string(), path: z.string(), expires_at: z.string() }) } },
  async handle({ principal, params }, deps) {
    await openStoredSession(principal, params.id, deps);
    const expiresAt = new Date(deps.clock() + LINK_HOURS * 3_600_000);
    const { token } = await deps.resumeLinks.create(params.id, expiresAt);
    return {
      status: 201,
      headers: { 'Cache-Control': 'no-store' },
      body: { token, path: `/api/v1/onboarding/resume/${token}`, expires_at: expiresAt.toISOString() },
    };
  },
});

/** POST resume/{token}: continues the session of the link; needs a token of the same client and subject. */
export const redeemResumeLink = defineRoute({
  method: 'post',
  path: 'resume/:token',
  tag: 'recovery',
  summary: 'Continue by a link',
  roles: ['client'],
  limit: 'session_changes',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  body: z.strictObject({ device: deviceField }),
  responses: {
    200: { description: 'resumed', schema: z.looseObject({ session_id: z.string() }) },
    202: { description: 'durable', schema: acceptedSchema },
    409: { description: 'the link was used or has expired' },
  },
  async handle(context, deps) {
    const { role, clientId, sub } = context.principal;
    const redeemed = await deps.resumeLinks.redeem(context.params.token, role === 'admin' ? 'any' : { clientId, sub });
    if (redeemed.status === 'unknown') throw notFound();
    if (redeemed.status !== 'ok')
      throw new Problem(
        409,
        `resume_link_${redeemed.status}`,
        `This link has ${redeemed.status === 'used' ? 'been used' : 'expired'}. Please ask for a new one.`,
      );
    const target = await targetOf(context.principal, redeemed.sessionId, deps);
    const sent = await sendCommand(target, commandOf(context, redeemed.sessionId, 'resume_session', context.body, context.body), deps);
    const draft = sent.status === 'answered' ? await deps.checkpoints.newest(redeemed.sessionId).catch(() => undefined) : undefined;
    return replyTo(sent, (answer) => resumeBody(redeemed.sessionId, answer, draft));
  },
});
