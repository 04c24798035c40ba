/** Dead letters as visibility and the workflows themselves report them. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { DeadLetter } from '../../domain/dead-letters/dead-letter.js';
import { SESSION_WORKFLOW_TYPE, deadLetters } from '../../workflows/session/messages.js';

const QUERY_WITHIN_MS = 10_000;
const PARKED = 'OnwardNeedsAttention = true AND ExecutionStatus = "Running"';

export type WorkflowState =
  { readonly status: 'open'; readonly type: string; readonly runId: string } | { readonly status: 'closed' };

export class ParkedWorkflows {
  /** @param clock wall clock, milliseconds */
  constructor(
    private readonly client: Client,
    private readonly clock: () => number,
  ) {}

  /** The number of dead letters of each parked workflow, from its search attribute. */
  async counts(): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for await (const { workflowId, typedSearchAttributes } of this.client.workflow.list({ query: PARKED })) {
      const count = typedSearchAttributes.getAll().find(({ key }) => key.name === 'OnwardDeadLetters')?.value;
      found.set(workflowId, Number(count ?? 0));
    }
    return found;
  }

  /** Whether a workflow is running. A deleted one counts as closed. */
  async stateOf(workflowId: string): Promise<WorkflowState> {
    try {
      const { status, type, runId } = await this.client.workflow.getHandle(workflowId).describe();
      const isOpen = status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW';
      return isOpen ? { status: 'open', type, runId } : { status: 'closed' };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { status: 'closed' };
      throw error;
    }
  }

  /** Queries the workflow, which needs a worker. */
  deadLettersOf(workflowId: string): Promise<readonly DeadLetter[]> {
    return this.client.withDeadline(this.clock() + QUERY_WITHIN_MS, () =>
      this.client.workflow.getHandle(workflowId).query(deadLetters),
    );
  }

  /** Ids of session workflows that were terminated, failed or timed out since then. */
  async endedWithoutOutcome(since: Date): Promise<string[]> {
    const query = [
      `WorkflowType = "${SESSION_WORKFLOW_TYPE}"`,
      'ExecutionStatus IN ("Terminated", "Failed", "TimedOut")',
      `CloseTime > "${since.toISOString()}"`,
    ].join(' AND ');
    const ids = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query })) ids.add(workflowId);
    return [...ids];
  }
}
