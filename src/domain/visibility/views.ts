/** Ready-made views of the Temporal UI: what an administrator looks for, as visibility queries. */

export interface View {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** First server version that knows the query's attributes. */
  readonly since?: string;
}

/** A session that has been open for so long deserves a look, milliseconds. */
const LONG_MS = 7 * 24 * 3_600_000;

const RUNNING = 'ExecutionStatus = "Running"';

/** The same at any time. */
export const NEEDS_ATTENTION: View = {
  name: 'needs_attention',
  title: 'Needs attention: every workflow with an open dead letter',
  query: `OnwardNeedsAttention = true AND ${RUNNING}`,
};

/**
 * @param now milliseconds since the epoch: the long-running sessions are those of a week before
 * @param steps activities that can have dead letters
 */
export function viewsAt(now: number, steps: readonly string[]): readonly View[] {
  return [
    NEEDS_ATTENTION,
    ...steps.map((step) => ({
      name: `open_dead_letters:${step}`,
      title: `Open dead letters of ${step}`,
      query: `OnwardDeadLetterStep = "${step}" AND ${RUNNING}`,
    })),
    {
      name: 'long_running',
      title: 'Sessions that are open for more than a week',
      query: `WorkflowType = "onboardingSession" AND ${RUNNING} AND OnwardStartedAt < "${new Date(now - LONG_MS).toISOString()}"`,
    },
    {
      name: 'task_failures',
      title: 'Workflows whose task fails again and again',
      query: `TemporalReportedProblems IN ("category=WorkflowTaskFailed", "category=WorkflowTaskTimedOut") AND ${RUNNING}`,
      since: '1.30.0',
    },
  ];
}

/** The page of the Temporal UI that lists the workflows of a query. */
export function viewUrl(
  { temporalUi, namespace }: { temporalUi: string; namespace: string },
  { query }: Pick<View, 'query'>,
): string {
  return `${temporalUi}/namespaces/${encodeURIComponent(namespace)}/workflows?query=${encodeURIComponent(query)}`;
}
