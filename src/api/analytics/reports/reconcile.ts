/** Whether visibility and projection agree on every session. */
import type { VisibleRun } from '../../../adapters/temporal/session-visibility.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { STAGES, type Stage } from '../../../domain/session/states.js';
import type { Shown } from '../../http/shown.js';
import type { Analytics } from '../analytics.js';
import type { reconcileReportSchema } from '../schemas/comparisons.js';
import { byStage, periodOf } from './parts.js';

type Difference = Shown<typeof reconcileReportSchema>['differences'][number];

/** The body of GET analytics/reconcile. */
export async function reconcileReport(
  analytics: Analytics,
  filter: AnalyticsFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<Shown<typeof reconcileReportSchema>> {
  const [{ ranks, erased }, { newest, reset }] = await Promise.all([
    analytics.store.workflows(filter),
    newestRuns(analytics, filter),
  ]);
  const seen = new Map([...newest].map(([id, { rank }]) => [id, rank]));
  const differences = [...new Set([...ranks.keys(), ...seen.keys()])]
    .sort()
    .flatMap((id) => differenceOf(id, seen.get(id), ranks.get(id)));
  analytics.metrics.difference(differences.length);
  const tombstones = erased.reduce((sum, n) => sum + n, 0);
  return {
    period: periodOf(filter),
    consistent: differences.length === 0,
    visibility: { sessions: seen.size, counts: cumulative([...seen.values()], erased), reset_sessions: reset },
    projection: { sessions: ranks.size, counts: cumulative([...ranks.values()], erased) },
    erased_sessions: tombstones,
    total: differences.length,
    differences: differences.slice(offset, offset + limit),
  };
}

async function newestRuns(
  { visibility }: Analytics,
  filter: AnalyticsFilter,
): Promise<{ newest: Map<string, VisibleRun>; reset: string[] }> {
  const newest = new Map<string, VisibleRun>();
  const reset = new Set<string>();
  for await (const run of visibility.runs(filter)) {
    const known = newest.get(run.workflowId);
    if (known !== undefined) reset.add(run.workflowId);
    if (known === undefined || known.startTime < run.startTime) newest.set(run.workflowId, run);
  }
  return { newest, reset: [...reset].sort() };
}

function differenceOf(id: string, visible: number | undefined, projected: number | undefined): Difference[] {
  if (visible === projected) return [];
  const kind =
    visible === undefined
      ? 'missing_in_visibility'
      : projected === undefined
        ? 'missing_in_projection'
        : 'stage_differs';
  const nameOf = (rank: number | undefined): Stage | null => (rank === undefined ? null : (STAGES[rank - 1] ?? null));
  return [{ workflow_id: id, kind, visibility_stage: nameOf(visible), projection_stage: nameOf(projected) }];
}

/** Counts by stage, including the anonymous rows of erased sessions. */
function cumulative(ranks: readonly number[], erased: readonly number[]): Record<Stage, number> {
  return byStage(
    (stage) => ranks.filter((rank) => rank > stage).length + erased.slice(stage).reduce((sum, n) => sum + n, 0),
  );
}
