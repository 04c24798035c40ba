/** Single-use links to continue on another device. */
import { z } from 'zod';
import type { ResumeLinks } from '../../../adapters/postgres/recovery/resume-links.js';
import { scopeOf } from '../../../domain/access.js';
import { bodyHash, commandIdFor } from '../../http/idempotency.js';
import { Problem, notFound } from '../../http/problem.js';
import { BASE_PATH, defineRoute, type RequestContext } from '../../http/route.js';
import { openStoredSession, storedSession, targetOf, type FindSessionNeeds } from '../../commands/access.js';
import { resumeReply, sendResume, type ResumeSessionNeeds } from '../resume-session.js';
import type { Sent } from '../../commands/send-command.js';
import { acceptedSchema, deviceField, sessionIdParams } from '../../commands/schemas.js';
import { resumedSchema } from '../schemas.js';

const SHORTEST_SECONDS = 60;

type CreateLinkNeeds = FindSessionNeeds & {
  readonly resumeLinks: Pick<ResumeLinks, 'create'>;
  /** Default and maximum lifetime of a link. */
  readonly recovery: { readonly linkSeconds: number };
};

/** POST sessions/{id}/resume-link: a single-use link for another device. */
export const createResumeLink = defineRoute({
  method: 'post',
  path: 'sessions/:id/resume-link',
  tag: 'recovery',
  summary: 'Create a single-use link to continue on another device',
  roles: ['client'],
  limit: 'session_changes',
  feature: 'recovery',
  params: sessionIdParams,
  body: z.strictObject({
    expires_in_seconds: z
      .int()
      .max(2_147_483_647)
      .min(SHORTEST_SECONDS)
      .optional()
      .describe('default and maximum: SESSION_RECOVERY_LINK_TTL'),
    revoke_older: z.boolean().default(false).describe('revokes the open links of the session'),
  }),
  responses: {
    201: {
      description: 'the link; only this response contains its token',
      schema: z.object({
        token: z.string(),
        path: z.string(),
        expires_at: z.iso.datetime(),
        expires_in_seconds: z.int(),
        revoked: z.int().describe('number of older links that were revoked'),
      }),
    },
  },
  async handle({ principal, params, body }, needs: CreateLinkNeeds) {
    const most = needs.recovery.linkSeconds;
    const seconds = body.expires_in_seconds ?? most;
    if (seconds > most)
      throw new Problem(422, 'expiry_too_long', `A link is valid for at most ${most} seconds.`, {
        errors: [{ pointer: '/expires_in_seconds', message: `at most ${most}` }],
      });
    await openStoredSession(principal, params.id, needs);
    const { token, expiresAt, revoked } = await needs.resumeLinks.create(params.id, seconds, {
      revokeOlder: body.revoke_older,
    });
    return {
      status: 201,
      headers: { 'Cache-Control': 'no-store' },
      body: {
        token,
        path: `${BASE_PATH}/resume/${token}`,
        expires_at: expiresAt,
        expires_in_seconds: seconds,
        revoked,
      },
    };
  },
});

type RevokeLinksNeeds = FindSessionNeeds & {
  readonly resumeLinks: Pick<ResumeLinks, 'revoke'>;
};

/** DELETE sessions/{id}/resume-link: afterwards, no open link of the session works. */
export const revokeResumeLinks = defineRoute({
  method: 'delete',
  path: 'sessions/:id/resume-link',
  tag: 'recovery',
  summary: 'Revoke every open link of the session',
  roles: ['client'],
  limit: 'session_changes',
  feature: 'recovery',
  params: sessionIdParams,
  responses: { 200: { description: 'revoked', schema: z.object({ revoked: z.int() }) } },
  async handle({ principal, params }, needs: RevokeLinksNeeds) {
    await storedSession(principal, params.id, needs);
    const revoked = await needs.resumeLinks.revoke(params.id);
    return { status: 200, body: { revoked } };
  },
});

const LINK_REJECTIONS = {
  used: 'This link has been used. Please ask for a new one.',
  expired: 'This link has expired. Please ask for a new one.',
  revoked: 'This link was revoked. Please ask for a new one.',
  in_use: 'This link is being used right now.',
} as const;

type RedeemLinkNeeds = FindSessionNeeds &
  ResumeSessionNeeds & { readonly resumeLinks: Pick<ResumeLinks, 'claim' | 'release' | 'markUsed'> };

/** POST resume/{token}: resumes the session of the link. Requires a token of the same client and subject. */
export const redeemResumeLink = defineRoute({
  method: 'post',
  path: 'resume/:token',
  tag: 'recovery',
  summary: 'Continue with a link',
  roles: ['client'],
  limit: 'session_changes',
  feature: 'recovery',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  body: z.strictObject({ device: deviceField }),
  responses: {
    200: { description: 'resumed', schema: resumedSchema },
    202: { description: 'durable', schema: acceptedSchema },
    409: {
      description:
        'the link was used, revoked, has expired, or is in use: resume_link_used, _revoked, _expired, _in_use',
    },
  },
  async handle(context, needs: RedeemLinkNeeds) {
    const { token } = context.params;
    const claimId = claimIdOf(context, token);
    const claim = await needs.resumeLinks.claim(token, scopeOf(context.principal), claimId, claimSeconds(needs));
    if (claim.status === 'unknown') throw notFound();
    if (claim.status !== 'ok') throw new Problem(409, `resume_link_${claim.status}`, LINK_REJECTIONS[claim.status]);
    const target = await targetOf(context.principal, claim.sessionId, needs);
    const fingerprint = { ...context.body, link: bodyHash(token) };
    let sent: Sent;
    try {
      sent = await sendResume(context, target, context.body.device, fingerprint, needs);
    } catch (error) {
      // The session did not resume. If the claim cannot be released, it expires.
      await needs.resumeLinks.release(token, claimId).catch(() => undefined);
      throw error;
    }
    // Mark the link as used before responding: a link whose use is not stored would work twice.
    if (!(await needs.resumeLinks.markUsed(token, claimId)))
      throw new Problem(409, 'resume_link_in_use', LINK_REJECTIONS.in_use);
    return resumeReply(target, sent, needs);
  },
});

/** The same for a request that is repeated with its idempotency key. */
function claimIdOf(
  { principal, operation, idempotencyKey }: RequestContext<unknown, unknown, unknown>,
  token: string,
): string {
  const { sub, clientId } = principal;
  return commandIdFor({ sub, clientId, operation, sessionId: bodyHash(token) }, idempotencyKey);
}

/** Longer than any request takes, so that a claim never expires while its request is running. */
function claimSeconds({ limits }: ResumeSessionNeeds): number {
  return Math.ceil((2 * limits.commandDeadlineMs) / 1_000) + 5;
}
