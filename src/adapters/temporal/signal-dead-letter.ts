/**
 * Resolves a dead letter of a parked workflow by a signal, which is durable without a worker and applied once for each
 * command id.
 */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Command } from '../../domain/session/commands.js';
import { submitCommand } from '../../workflows/session/messages.js';

const WITHIN_MS = 10_000;

interface Resolution {
  readonly action: 'retry' | 'skip';
  readonly actor: string;
  readonly reason: string | null;
  readonly commandId: string;
  readonly correlationId: string;
}

/** Signals one workflow; `false` when it is not open any more. */
type SignalWorkflow = (
  deadLetter: { readonly letter_id: string; readonly workflow_id: string },
  resolution: Resolution,
) => Promise<boolean>;

export function tellByCommand(client: Client): SignalWorkflow {
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
