/** Registers every Update, Signal and Query of a session, each with the description that the Temporal UI shows. */
import type { UpdateDefinition } from '@temporalio/common';
import { ApplicationFailure, currentUpdateInfo, setHandler } from '@temporalio/workflow';
import { UNKNOWN_ADMINISTRATOR } from '../../domain/access.js';
import type { Command } from '../../domain/session/commands.js';
import * as messages from './messages.js';
import type { SessionEntity } from './session.entity.js';

/**
 * Must run before the workflow first awaits: at the end of each activation the SDK rejects Updates that have no
 * handler. If an Update arrives in the same activation as the start, its handler runs inside this call.
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

  update(messages.openSession, 'Returns the status of the session. The API sends it as Update-with-Start.');
  update(messages.submitAnswers, 'One answer, or up to 50 in order.');
  update(messages.addObservation, 'References to stored photos and documents, a note, a place.');
  update(messages.requestRecommendations, 'Starts to generate recommendations. Returns at once.');
  update(messages.openReview, 'The client opened the recommendations.');
  update(messages.decide, 'Approves, rejects or modifies each recommendation.');
  update(messages.saveCheckpoint, 'Stores the version and hash of the draft. The draft itself is in PostgreSQL.');
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
      throw ApplicationFailure.nonRetryable('the validator rejects every reading');
    },
    {
      validator: (reading: messages.SessionReading) => {
        const answer = reading.what === 'snapshot' ? session.snapshot() : session.operation(reading.command_id);
        throw ApplicationFailure.nonRetryable('the failure details contain the reading', messages.READING, answer);
      },
      description:
        'Reads the session for the API: {"what": "snapshot"}. Always rejected; in the UI, use the Query "snapshot".',
    },
  );

  setHandler(messages.submitCommand, (command) => session.executeSignalled(command), {
    description: 'Delivers any command durably. The API sends it when an Update is not answered in time.',
  });
  setHandler(messages.projectionBehind, () => session.projection.fellBehind(), {
    description:
      'A worker sends it when it could not write the projection. The activity flushProjection then catches up.',
  });
  setHandler(messages.retryDeadLetters, () => session.retryDeadLetters(), {
    description: 'Retries every open dead letter of this session. Takes no input.',
  });

  setHandler(messages.snapshot, () => session.snapshot(), { description: 'The session as its owner sees it.' });
  setHandler(messages.timeline, () => session.state.recent, {
    description: 'The newest events, without the content of answers.',
  });
  setHandler(messages.deadLetters, () => session.state.dead_letters, { description: 'Open dead letters.' });
  setHandler(messages.operation, (commandId) => session.operation(commandId), {
    description: 'The outcome of the command with this id.',
  });
}

/** The command id is made from the Update id, so a repeated Update changes nothing. */
function resolutionCommand(input: messages.ResolveDeadLetterInput): Command<'resolve_dead_letter'> {
  const { actor, ...payload } = input;
  const id = currentUpdateInfo()?.id ?? '';
  return {
    type: 'resolve_dead_letter',
    command_id: `dead-letter:${id}`,
    hash: id,
    actor: actor ?? UNKNOWN_ADMINISTRATOR,
    correlation_id: id,
    payload,
  };
}
