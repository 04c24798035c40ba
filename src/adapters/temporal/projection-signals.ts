/** Signals a session that its projection could not be written. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import { projectionBehind } from '../../workflows/session/messages.js';

/** Below the timeout of a workflow task, which waits for the signal. */
const WITHIN_MS = 800;

export class ProjectionSignals {
  constructor(private readonly client: Client) {}

  /** When it resolves, the signal is durable or the session is closed. */
  async projectionBehind(workflowId: string): Promise<void> {
    try {
      await this.client.withDeadline(Date.now() + WITHIN_MS, () =>
        this.client.workflow.getHandle(workflowId).signal(projectionBehind),
      );
    } catch (error) {
      // A lost task may be repeated after the session closed. Then there is no workflow to signal.
      if (!(error instanceof WorkflowNotFoundError)) throw error;
    }
  }
}
