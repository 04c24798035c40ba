/** The table of messages: every Update, Signal and Query of a session, and what the Temporal UI says about it. */
import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, currentUpdateInfo, setHandler } from '@temporalio/workflow';
import type { Command } from '../../domain/session/commands.js';
import * as messages from './messages.js';
import type { SessionEntity } from './session.entity.js';

/**
 * Must run before the workflow awaits anything: the SDK rejects an Update without a handler. An Update that came with the start
 * is handled synchronously within this call.
 */
export function registerHandlers(session: SessionEntity): void {
  const update = <C extends Command>(
    definition: UpdateDefinition<messages.UpdateResult, [C]>,
    description: string,
  ): void =>
    setHandler(definition, (command: C) => session.execute(command), {
      validator: (command: C) => session.validate(command),
      description,
    });

  update(messages.openSession, 'The status of the session. The API sends it with the start.');
  update(messages.submitAnswers, 'One answer, or up to 50 in order.');
  update(messages.addObservation, 'References to stored photos and documents, a note, a place.');
  update(messages.requestRecommendations, 'Starts working out recommendations; returns at once.');
  update(messages.openReview, 'The client opened the recommendations.');
  update(messages.decide, 'Approves, rejects or modifies each recommendation.');
  update(messages.saveCheckpoint, 'Version and hash of the client draft that PostgreSQL holds.');
  update(messages.resumeSession, 'The client came back. Returns the status of the session.');
  update(messages.cancelSession, 'Ends the session as cancelled.');

  setHandler(
    messages.resolveDeadLetter,
    (input: messages.ResolveDeadLetterInput) => {
      session.execute(resolutionCommand(input));
      return { status: 'queued', dead_letter_id: input.id } as const;
    },
    {
      validator: (input: messages.ResolveDeadLetterInput) => session.validate(resolutionCommand(input)),
      description:
        'Resolves one dead letter: {"id", "action": "retry" | "retryWith" | "skip" | "abandon", "input"?, "reason"?}.',
    },
  );

  setHandler(
    messages.readSession,
    () => {
      throw ApplicationFailure.nonRetryable('a reading is always rejected');
    },
    {
      validator: (reading: messages.SessionReading) => {
        const answer = reading.what === 'snapshot' ? session.snapshot() : session.operation(reading.command_id);
        throw ApplicationFailure.nonRetryable('the reading is in the details', messages.READING, answer);
      },
      description:
        'Reads the session for the API: {"what": "snapshot"}. Always rejected; people use the Query "snapshot".',
    },
  );

  setHandler(messages.submitCommand, (command) => session.executeSignalled(command), {
    description: 'Any command, durably. The API sends it when an Update is not answered in time.',
  });
  setHandler(messages.projectionBehind, () => session.projection.fellBehind(), {
    description: 'The projection could not be written, so an activity catches up. Workers send it.',
  });
  setHandler(messages.retryDeadLetters, () => session.retryDeadLetters(), {
    description: 'Retries every open dead letter of this session. Takes no input.',
  });

  setHandler(messages.snapshot, () => session.snapshot(), { description: 'The session as its owner sees it.' });
  setHandler(messages.timeline, () => session.state.recent, {
    description: 'The newest events, without what was said.',
  });
  setHandler(messages.deadLetters, () => session.state.dead_letters, { description: 'Open dead letters.' });
  setHandler(messages.operation, (commandId) => session.operation(commandId), {
    description: 'The outcome of the command with this id.',
  });
}

/** The update id is the command id, so that a repeated click changes nothing. */
function resolutionCommand(input: messages.ResolveDeadLetterInput): Command<'resolve_dead_letter'> {
  const { actor, ...payload } = input;
  const id = currentUpdateInfo()?.id ?? '';
  return {
    type: 'resolve_dead_letter',
    command_id: `dead-letter:${id}`,
    hash: id,
    actor: { role: 'admin', sub: actor ?? 'temporal-ui' },
    correlation_id: id,
    payload,
  };
}
