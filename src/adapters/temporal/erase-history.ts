/** Deletes every run of a session's workflow from Temporal. */
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { sessionWorkflowId } from '../../workflows/session/messages.js';

const GRPC_NOT_FOUND = 5;

export class TemporalHistoryEraser {
  constructor(
    private readonly client: Client,
    private readonly namespace: string,
  ) {}

  async eraseHistory({ client_id, session_id }: { readonly client_id: string; readonly session_id: string }): Promise<void> {
    const workflowId = sessionWorkflowId(client_id, session_id);
    await this.deleteRun(workflowId, '');
    // Visibility lists continued and reset runs; the newest was deleted above and may linger in the list.
    for await (const run of this.client.workflow.list({ query: `WorkflowId = '${workflowId.replaceAll("'", "''")}'` })) {
      await this.deleteRun(workflowId, run.runId);
    }
  }

  private async deleteRun(workflowId: string, runId: string): Promise<void> {
    try {
      await this.client.workflowService.deleteWorkflowExecution({ namespace: this.namespace, workflowExecution: { workflowId, runId } });
    } catch (error) {
      if (error instanceof WorkflowNotFoundError || (error as { code?: number }).code === GRPC_NOT_FOUND) return;
      throw error;
    }
  }
}
