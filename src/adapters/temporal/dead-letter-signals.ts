/** Resolves dead letters of parked workflows by a signal, which is durable without a worker. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { Actor } from '../../domain/access.js';
import type { ResolutionRequest } from '../../domain/dead-letters/resolve.js';
import type { Command } from '../../domain/session/commands.js';
import { submitCommand } from '../../workflows/session/messages.js';

const WITHIN_MS = 10_000;

export interface ResolutionSender {
  /** The workflow applies a command id once. */
  readonly commandId: string;
  readonly actor: Actor;
  readonly correlationId: string;
}

export class DeadLetterSignals {
  constructor(private readonly client: Client) {}

  /** @returns false when the workflow is closed */
  async resolve(workflowId: string, request: ResolutionRequest, sender: ResolutionSender): Promise<boolean> {
    const command: Command<'resolve_dead_letter'> = {
      type: 'resolve_dead_letter',
      command_id: sender.commandId,
      hash: sender.commandId,
      // The list of the bulk work was made inside the scope of its creator.
      actor: { ...sender.actor, all_clients: true },
      correlation_id: sender.correlationId,
      payload: request,
    };
    try {
      await this.client.withDeadline(Date.now() + WITHIN_MS, () =>
        this.client.workflow.getHandle(workflowId).signal(submitCommand, command),
      );
      return true;
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return false;
      throw error;
    }
  }
}
