/** Resolves a letter of a parked workflow by a signal: durable without a worker, and applied once whatever its number of attempts. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { TellWorkflow } from '../../activities/redrive.js';
import type { Command } from '../../domain/session/commands.js';
import { submitCommand } from '../../workflows/session/messages.js';

const WITHIN_MS = 10_000;

export function tellByCommand(client: Client): TellWorkflow {
  return async ({ letter_id, workflow_id }, { action, actor, reason, commandId, correlationId }) => {
    const command: Command<'resolve_dead_letter'> = {
      type: 'resolve_dead_letter',
      command_id: commandId,
      hash: commandId,
      actor: { role: 'admin', sub: actor },
      correlation_id: correlationId,
      payload: { id: letter_id, action, ...(reason === null ? {} : { reason }) },
    };
    try {
      await client.withDeadline(Date.now() + WITHIN_MS, () => client.workflow.getHandle(workflow_id).signal(submitCommand, command));
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  };
}
