/** Reconciles the index of dead letters with the workflows, which are the source of truth, and purges old rows. */
import type { DeadLetterMaintenance } from '../adapters/postgres/dead-letters/maintenance.js';
import type { ParkedWorkflows } from '../adapters/temporal/parked-workflows.js';
import { mapWithConcurrency } from '../domain/map-with-concurrency.js';

/** How many workflows to query at once. */
const CONCURRENCY = 8;
/** How far back to look for sessions that ended without an outcome. */
const LOOK_BACK_MS = 24 * 3_600_000;

export interface ReconcileResult {
  /** Workflows that visibility or the index names. */
  readonly checked: number;
  readonly restored: number;
  readonly closed: number;
  /** Rows restored or closed; 0 if the index agreed with the workflows. */
  readonly drift: number;
}

export interface MaintenanceNeeds {
  readonly workflows: Pick<ParkedWorkflows, 'counts' | 'stateOf' | 'deadLettersOf' | 'endedWithoutOutcome'>;
  readonly index: Pick<
    DeadLetterMaintenance,
    'unresolved' | 'restore' | 'close' | 'openSessionsOf' | 'closeSession' | 'recordReconciliation' | 'purge'
  >;
  readonly heartbeat: () => void;
  /** Wall clock, milliseconds. */
  readonly now: () => number;
}

/** The activities `reconcileDeadLetters` and `purgeDeadLetters`. */
export function maintenanceActivities(needs: MaintenanceNeeds) {
  return {
    async reconcileDeadLetters(_input: { readonly correlation_id: string }): Promise<ReconcileResult> {
      const result = await reconcile(needs);
      await needs.index.recordReconciliation(result);
      return result;
    },
    /** Removes dead letters that were resolved before the retention period. Open ones stay. */
    async purgeDeadLetters(_input: { readonly correlation_id: string }): Promise<{ readonly purged: number }> {
      return { purged: await needs.index.purge() };
    },
  };
}

async function reconcile(needs: MaintenanceNeeds): Promise<ReconcileResult> {
  const { index, workflows } = needs;
  const indexed = new Map((await index.unresolved()).map((row) => [row.workflow_id, row.dead_letter_ids]));
  const parked = await workflows.counts();
  // Workflows with equal counts are not queried. The id of a dead letter is derived from its step, so equal counts
  // nearly always mean the same dead letters. In the rare other cases the counts differ as soon as one of them is
  // resolved.
  const compared = [...new Set([...parked.keys(), ...indexed.keys()])];
  const suspects = compared.filter((id) => parked.get(id) !== indexed.get(id)?.length);
  let restored = 0;
  let closed = 0;
  await mapWithConcurrency(suspects, CONCURRENCY, async (workflowId) => {
    needs.heartbeat();
    const changed = await repair(needs, workflowId, indexed.get(workflowId) ?? []);
    restored += changed.restored;
    closed += changed.closed;
  });
  closed += await closeEnded(needs);
  return { checked: compared.length, restored, closed, drift: restored + closed };
}

/** Makes the rows of one workflow match the workflow. */
async function repair(
  { index, workflows }: MaintenanceNeeds,
  workflowId: string,
  known: readonly string[],
): Promise<{ restored: number; closed: number }> {
  const state = await workflows.stateOf(workflowId);
  const present = state.status === 'open' ? await workflows.deadLettersOf(workflowId) : [];
  const missing = present.filter(({ id }) => !known.includes(id));
  const gone = known.filter((id) => !present.some((deadLetter) => deadLetter.id === id));
  if (state.status === 'open' && missing.length > 0) {
    await index.restore({ workflow_id: workflowId, workflow_type: state.type, run_id: state.runId }, missing);
  }
  if (gone.length > 0) await index.close(gone, state.status === 'open' ? 'undone' : 'workflow_closed');
  return { restored: missing.length, closed: gone.length };
}

/** A session that was terminated, failed or timed out writes nothing more, so its row must be closed here. */
async function closeEnded({ index, workflows, now }: MaintenanceNeeds): Promise<number> {
  const ended = await workflows.endedWithoutOutcome(new Date(now() - LOOK_BACK_MS));
  let closed = 0;
  for (const { session_id, workflow_id } of await index.openSessionsOf(ended)) {
    // A reset terminates one run and continues in another.
    if ((await workflows.stateOf(workflow_id)).status === 'open') continue;
    await index.closeSession(session_id);
    closed += 1;
  }
  return closed;
}
