/** Continuing a session: the command, and the newest draft with its answer. */
import type { ApiDependencies, SessionTarget } from '../dependencies.js';
import { unavailable } from '../http/problem.js';
import type { Reply } from '../http/route.js';
import type { CheckpointRow } from '../recovery/ports.js';
import { replyTo } from '../commands/presenters.js';
import { resumeBody } from './resume-body.js';
import { commandOf, sendCommand, type Sent } from '../commands/send-command.js';

type Context = Parameters<typeof commandOf>[0];

/** @param fingerprint what the idempotency key is compared by */
export function sendResume(
  context: Context,
  target: SessionTarget,
  device: string | undefined,
  fingerprint: unknown,
  deps: ApiDependencies,
): Promise<Sent> {
  return sendCommand(target, commandOf(context, target.sessionId, 'resume_session', { device }, fingerprint), deps);
}

/** @throws Problem 503 when the session has a draft that cannot be read: to leave it out would look as if it were lost */
export async function resumeReply(target: SessionTarget, sent: Sent, deps: ApiDependencies): Promise<Reply> {
  if (sent.status === 'accepted') return replyTo(sent, () => undefined);
  const draft = await draftOf(target.sessionId, sent.answer.checkpoint_version, deps);
  return replyTo(sent, (answer) => resumeBody(target.sessionId, answer, draft));
}

async function draftOf(sessionId: string, known: number | undefined, deps: ApiDependencies): Promise<CheckpointRow | undefined> {
  try {
    return await deps.checkpoints.newest(sessionId, known);
  } catch {
    if (known === undefined) return undefined;
    throw unavailable();
  }
}
