/** The table of messages: every Update, Signal and Query of a session, and what the Temporal UI says about it. */
import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, currentUpdateInfo, setHandler } from '@temporalio/workflow';
import type { Command } from '../../domain/session/commands.js';
import * as messages from './messages.js';
import type { SessionEntity } from './session.entity.js';

/** Must run in the first activation, before anything is awaited: an Update without a handler is rejected. */
export function registerHandlers(session: SessionEntity): void {
  const update = <C extends Command>(definition: UpdateDefinition<messages.CommandAnswer, [C]>, description: string): void =>
    setHandler(definition, (command: C) => session.execute(command), {
      validator: (command: C) => session.validate(command),
      description,
    });

  update(messages.openSession, 'Where the session stands (sent by the API when a conversation starts).');
  update(messages.submitAnswers, 'One answer, or up to 50 in order.');
  update(messages.addObservation, 'References to stored photos and documents, a note, a place.');
  update(messages.requestRecommendations, 'Starts working out recommendations; returns at once.');
  update(messages.openReview, 'The client opened the recommendations.');
  update(messages.decide, 'Approves, rejects or modifies each recommendation.');
  update(messages.saveCheckpoint, 'Version and hash of the client draft that PostgreSQL holds.');
  update(messages.resumeSession, 'The client came back; answers where the session stands.');
  update(messages.cancelSession, 'Ends the session as cancelled.');

  setHandler(
    messages.resolveDeadLetter,
    (input: messages.ResolveDeadLetterInput) => {
      session.execute(letterCommand(input));
      return { status: 'queued', dead_letter_id: input.id } as const;
    },
    {
      validator: (input: messages.ResolveDeadLetterInput) => session.validate(letterCommand(input)),
      description: 'Resolves one dead letter: {"id", "action": "retry" | "retryWith" | "skip" | "abandon", "input"?, "reason"?}.',
    },
  );

  setHandler(
    messages.readSession,
    () => {
      throw ApplicationFailure.nonRetryable('a reading is always refused');
    },
    {
      validator: (reading: messages.SessionReading) => {
        const answer = reading.what === 'snapshot' ? session.snapshot() : session.operation(reading.command_id);
        throw ApplicationFailure.nonRetryable('the answer is in the details', messages.READING, answer);
      },
      description: 'Reading for the API: {"what": "snapshot"}. Always refused; people use the Query "snapshot".',
    },
  );

  setHandler(messages.submitCommand, (command) => session.enqueue(command), {
    description: 'The durable way in for any command (sent by the API when an Update is not answered in time).',
  });
  setHandler(messages.projectionBehind, () => session.projection.fellBehind(), {
    description: 'The projection could not be written; the outbox catches up. Sent by workers.',
  });
  setHandler(messages.retryDeadLetters, () => session.retryDeadLetters(), {
    description: 'Retries every open dead letter of this session. Takes no input.',
  });

  setHandler(messages.snapshot, () => session.snapshot(), { description: 'The session as its owner sees it.' });
  setHandler(messages.timeline, () => session.state.recent, { description: 'The newest events, without what was said.' });
  setHandler(messages.deadLetters, () => session.state.letters, { description: 'Open dead letters.' });
  setHandler(messages.operation, (commandId) => session.operation(commandId), { description: 'How the command with this id stands.' });
}

/** The update id is the command id, so that a repeated click changes nothing. */
function letterCommand(input: messages.ResolveDeadLetterInput): Command<'resolve_dead_letter'> {
  const { actor, ...payload } = input;
  const id = currentUpdateInfo()?.id ?? '';
  return {
    type: 'resolve_dead_letter',
    command_id: `letter:${id}`,
    hash: id,
    actor: { role: 'admin', sub: actor ?? 'temporal-ui' },
    correlation_id: id,
    payload,
  };
}
