/** Compares the index of dead letters with workflow visibility, both ways. Where they differ, the workflow decides. */
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { DeadLetter } from '../../domain/dead-letters/dead-letter.js';
import { SESSION_WORKFLOW_TYPE, deadLetters } from '../../workflows/session/messages.js';
import { mapWithConcurrency } from '../../domain/map-with-concurrency.js';
import type { PostgresLetterUpkeep } from '../postgres/dead-letters/maintenance.js';

interface ReconcileResult {
  readonly checked: number;
  readonly restored: number;
  readonly closed: number;
  /** Rows that differed; 0 when index and visibility agreed. */
  readonly drift: number;
}

/** Workflows asked at once. */
const AT_ONCE = 8;
const QUERY_WITHIN_MS = 10_000;
/** How far back sessions that ended without an outcome are looked for. */
const LOOK_BACK_MS = 24 * 3_600_000;

const PARKED = 'OnwardNeedsAttention = true AND ExecutionStatus = "Running"';

type State = { readonly status: 'open'; readonly type: string; readonly runId: string } | { readonly status: 'closed' };

export class TemporalReconciler {
  constructor(
    private readonly client: Client,
    private readonly index: PostgresLetterUpkeep,
    private readonly clock: () => number,
  ) {}

  async reconcile(heartbeat: () => void): Promise<ReconcileResult> {
    const indexed = new Map((await this.index.unresolved()).map((row) => [row.workflow_id, row.letter_ids]));
    const parked = await this.parked();
    // Workflows whose number of dead letters agrees are not asked. Ids derive from the step, so equal numbers almost
    // always mean equal dead letters; the rare exceptions differ as soon as one of them is resolved.
    const suspects = [...new Set([...parked.keys(), ...indexed.keys()])].filter((id) => parked.get(id) !== indexed.get(id)?.length);
    let restored = 0;
    let closed = 0;
    await mapWithConcurrency(suspects, AT_ONCE, async (workflowId) => {
      heartbeat();
      const known = indexed.get(workflowId) ?? [];
      const state = await this.stateOf(workflowId);
      const letters = state.status === 'open' ? await this.lettersOf(workflowId) : [];
      const missing = letters.filter((letter) => !known.includes(letter.id));
      const gone = known.filter((id) => !letters.some((letter) => letter.id === id));
      if (state.status === 'open' && missing.length > 0)
        await this.index.restore({ workflow_id: workflowId, workflow_type: state.type, run_id: state.runId }, missing);
      if (gone.length > 0) await this.index.close(gone, state.status === 'open' ? 'undone' : 'workflow_closed');
      restored += missing.length;
      closed += gone.length;
    });
    const abandoned = await this.closeWithoutOutcome();
    const result = { checked: parked.size + indexed.size, restored, closed: closed + abandoned, drift: restored + closed + abandoned };
    await this.index.noteReconciliation(result);
    return result;
  }

  /** The number of dead letters of each parked workflow, from its search attribute. */
  private async parked(): Promise<Map<string, number>> {
    const found = new Map<string, number>();
    for await (const { workflowId, typedSearchAttributes } of this.client.workflow.list({ query: PARKED })) {
      const letters = typedSearchAttributes.getAll().find(({ key }) => key.name === 'OnwardDeadLetters')?.value;
      found.set(workflowId, Number(letters ?? 0));
    }
    return found;
  }

  /**
   * Closes sessions whose workflow was terminated, failed or timed out: they write no projection any more, and must not
   * show as open.
   */
  private async closeWithoutOutcome(): Promise<number> {
    const since = new Date(this.clock() - LOOK_BACK_MS).toISOString();
    const query = `WorkflowType = "${SESSION_WORKFLOW_TYPE}" AND ExecutionStatus IN ("Terminated", "Failed", "TimedOut") AND CloseTime > "${since}"`;
    const ids = new Set<string>();
    for await (const { workflowId } of this.client.workflow.list({ query })) ids.add(workflowId);
    let closed = 0;
    for (const { session_id, workflow_id } of await this.index.openSessionsOf([...ids])) {
      // A reset leaves a terminated run behind and continues in a new one.
      if ((await this.stateOf(workflow_id)).status === 'open') continue;
      await this.index.closeSession(session_id);
      closed += 1;
    }
    return closed;
  }

  private async stateOf(workflowId: string): Promise<State> {
    try {
      const { status, type, runId } = await this.client.workflow.getHandle(workflowId).describe();
      return status.name === 'RUNNING' || status.name === 'CONTINUED_AS_NEW' ? { status: 'open', type, runId } : { status: 'closed' };
    } catch (error) {
      if (error instanceof WorkflowNotFoundError) return { status: 'closed' };
      throw error;
    }
  }

  private lettersOf(workflowId: string): Promise<readonly DeadLetter[]> {
    return this.client.withDeadline(this.clock() + QUERY_WITHIN_MS, () => this.client.workflow.getHandle(workflowId).query(deadLetters));
  }
}
