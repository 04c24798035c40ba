/** Resumes a session: sends the command, and responds with the newest draft. */
import type { CheckpointRow, CheckpointStore } from '../../adapters/postgres/recovery/checkpoint-store.js';
import type { SessionTarget } from '../../adapters/temporal/session-gateway.js';
import { unavailable } from '../http/problem.js';
import type { Reply } from '../http/route.js';
import { replyTo } from '../commands/presenters.js';
import { resumeBody } from './resume-body.js';
import { commandOf, sendCommand, type SendCommandNeeds, type Sent } from '../commands/send-command.js';

export type ResumeSessionNeeds = SendCommandNeeds & { readonly checkpoints: Pick<CheckpointStore, 'newest'> };

type Context = Parameters<typeof commandOf>[0];

/** @param fingerprint what the idempotency key is compared by */
export function sendResume(
  context: Context,
  target: SessionTarget,
  device: string | undefined,
  fingerprint: unknown,
  needs: ResumeSessionNeeds,
): Promise<Sent> {
  return sendCommand(target, commandOf(context, target.sessionId, 'resume_session', { device }, fingerprint), needs);
}

/**
 * @throws Problem 503 when the session has a draft that cannot be read: a response without it would look like a lost
 * draft
 */
export async function resumeReply(target: SessionTarget, sent: Sent, needs: ResumeSessionNeeds): Promise<Reply> {
  if (sent.status === 'accepted') return replyTo(sent, () => undefined);
  const draft = await draftOf(target.sessionId, sent.result.checkpoint_version, needs);
  return replyTo(sent, (result) => resumeBody(target.sessionId, result, draft));
}

async function draftOf(
  sessionId: string,
  known: number | undefined,
  needs: ResumeSessionNeeds,
): Promise<CheckpointRow | undefined> {
  try {
    return await needs.checkpoints.newest(sessionId, known);
  } catch {
    if (known === undefined) return undefined;
    throw unavailable();
  }
}
