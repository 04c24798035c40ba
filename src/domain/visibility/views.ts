/** Saved views of the Temporal UI for administrators, as visibility queries. */

export interface View {
  readonly name: string;
  readonly title: string;
  readonly query: string;
  /** First server version that supports the attributes of the query. */
  readonly since?: string;
}

/** A session that has been open for longer needs a look, milliseconds. */
const LONG_MS = 7 * 24 * 3_600_000;

const RUNNING = 'ExecutionStatus = "Running"';

/** The view that does not depend on the time. */
export const NEEDS_ATTENTION: View = {
  name: 'needs_attention',
  title: 'Needs attention: every workflow with an open dead letter',
  query: `OnwardNeedsAttention = true AND ${RUNNING}`,
};

/**
 * @param now milliseconds since the epoch; a long-running session started a week before this
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
      title: 'Sessions that have been open for more than a week',
      query: `WorkflowType = "onboardingSession" AND ${RUNNING} AND OnwardStartedAt < "${new Date(now - LONG_MS).toISOString()}"`,
    },
    {
      name: 'task_failures',
      title: 'Workflows whose workflow task fails again and again',
      query: `TemporalReportedProblems IN ("category=WorkflowTaskFailed", "category=WorkflowTaskTimedOut") AND ${RUNNING}`,
      since: '1.30.0',
    },
  ];
}

/** The page of the Temporal UI that lists the workflows matching a query. */
export function viewUrl(
  { temporalUi, namespace }: { temporalUi: string; namespace: string },
  { query }: Pick<View, 'query'>,
): string {
  return `${temporalUi}/namespaces/${encodeURIComponent(namespace)}/workflows?query=${encodeURIComponent(query)}`;
}
