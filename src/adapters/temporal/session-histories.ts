/** Histories of sessions in Temporal. */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { sessionWorkflowId } from '../../workflows/session/messages.js';

const GRPC_NOT_FOUND = 5;

export class SessionHistories {
  constructor(
    private readonly client: Client,
    private readonly namespace: string,
  ) {}

  /** Deletes every run of a session's workflow. Runs that no longer exist are ignored. */
  async delete(clientId: string, sessionId: string): Promise<void> {
    const workflowId = sessionWorkflowId(clientId, sessionId);
    await this.deleteRun(workflowId, '');
    // Visibility lists continued and reset runs. The newest was deleted above and may still be listed.
    for await (const run of this.client.workflow.list({
      query: `WorkflowId = '${workflowId.replaceAll("'", "''")}'`,
    })) {
      await this.deleteRun(workflowId, run.runId);
    }
  }

  private async deleteRun(workflowId: string, runId: string): Promise<void> {
    try {
      await this.client.workflowService.deleteWorkflowExecution({
        namespace: this.namespace,
        workflowExecution: { workflowId, runId },
      });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || (error as { code?: number }).code === GRPC_NOT_FOUND) return;
      throw error;
    }
  }
}
