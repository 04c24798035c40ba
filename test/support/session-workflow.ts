/** The classes of a session workflow on a fake runtime, wired as in `session.workflow.ts`. */
import { randomUUID } from 'node:crypto';
import type { Command, CommandPayloads, CommandType } from '../../src/domain/session/commands.js';
import { InactivityTimer } from '../../src/workflows/session/inactivity.js';
import { Jobs } from '../../src/workflows/session/jobs.js';
import type { SessionCarry, SessionInput } from '../../src/workflows/session/messages.js';
import { SessionEntity } from '../../src/workflows/session/session.entity.js';
import { TROUBLESHOOTING_ANSWERS } from '../../tools/demo/troubleshooting-answers.js';
import { FakeRuntime } from './fake-runtime.js';

export const START = Date.UTC(2031, 4, 6, 9, 30);
export const MINUTE = 60_000;
export const OPTIONS = {
  abandon_after_ms: 60 * MINUTE,
  dead_letter_retry_ms: MINUTE,
  risk: { inactive_after_ms: 5 * MINUTE },
};

export interface SessionUnderTest {
  readonly runtime: FakeRuntime;
  readonly session: SessionEntity;
  readonly jobs: Jobs;
  readonly send: <T extends CommandType>(type: T, payload: CommandPayloads[T]) => void;
}

/** A session in its first workflow task, or one that continues from the state carried over by the previous run. */
export function startSession(carry?: SessionCarry, runtime = new FakeRuntime(START)): SessionUnderTest {
  const input: SessionInput = {
    identity: {
      session_id: 's-1',
      client_id: 'acme',
      sub: 'ana',
      conversation_type: 'troubleshooting',
      language: 'en',
    },
    catalogue_version: 1,
    options: OPTIONS,
    correlation_id: 'corr',
    actor: { role: 'client', sub: 'ana', client_id: 'acme' },
    start_command_id: 'start',
    ...(carry === undefined ? {} : { carry }),
  };
  const session = new SessionEntity(input, runtime);
  const jobs = new Jobs(session, runtime, OPTIONS.dead_letter_retry_ms);
  session.begin();
  session.onChange = () => jobs.startPending();
  session.projection.writeFirst();
  session.projection.continueFlushing();
  jobs.startPending();
  void new InactivityTimer(session, OPTIONS, runtime).run();
  return { runtime, session, jobs, send: (type, payload) => void session.execute(commandOf(type, payload) as Command) };
}

export function commandOf<T extends CommandType>(type: T, payload: CommandPayloads[T]): Command<T> {
  const id = randomUUID();
  const actor =
    type === 'resolve_dead_letter'
      ? ({ role: 'admin', sub: 'keeper', client_id: 'acme' } as const)
      : ({ role: 'client', sub: 'ana', client_id: 'acme' } as const);
  return { type, command_id: id, hash: id, actor, correlation_id: 'corr', payload };
}

/** A session with all questions answered that waits for `generateRecommendations`. */
export async function generating(): Promise<SessionUnderTest> {
  const started = startSession();
  started.send('submit_answers', { answers: TROUBLESHOOTING_ANSWERS, batch: true });
  started.send('request_recommendations', {});
  await started.runtime.finishTask();
  return started;
}
