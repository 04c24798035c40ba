/**
 * Sessions as workflow visibility counts them. A session may have several runs: runs that continued as new are
 * excluded, and of a reset session only the newest run counts.
 */
import type { Client } from '@temporalio/client';
import type { AnalyticsFilter } from '../../domain/analytics/filter.js';
import { callWithCircuitBreaker, type CircuitBreaker } from '../../domain/limits/circuit-breaker.js';
import { STAGES } from '../../domain/session/states.js';
import { SESSION_WORKFLOW_TYPE } from '../../workflows/session/messages.js';
import { temporalVerdict } from './outage.js';
import { CallRateLimiter } from './call-rate-limiter.js';

export interface VisibilityCounts {
  /** Sessions that reached each stage or a later one. */
  readonly reached: readonly number[];
  /** Ids of workflows with a run that a reset ended. That run is in no count. */
  readonly reset: readonly string[];
}

export interface VisibleRun {
  readonly workflowId: string;
  readonly runId: string;
  readonly rank: number;
  readonly status: string;
  readonly startTime: number;
}

const DEADLINE_MS = 4_000;
/** Workflow ids per query. */
const IDS = 40;
const DAY_MS = 86_400_000;
const COUNTED = 'ExecutionStatus != "ContinuedAsNew"';
const ENDED_BY_HAND = 'ExecutionStatus = "Terminated"';

export class TemporalVisibility {
  private readonly rateLimiter: CallRateLimiter;

  /** @param callsPerSecond of this process; a namespace allows ten, shared with the Temporal UI */
  constructor(
    private readonly client: Client,
    private readonly breaker: CircuitBreaker,
    private readonly options: { readonly callsPerSecond: number; readonly retentionDays: number },
  ) {
    this.rateLimiter = new CallRateLimiter(options.callsPerSecond, () => performance.now());
  }

  /** Whether Temporal still retains the whole range and can filter by every dimension of the filter. */
  covers(filter: AnalyticsFilter, now: number): boolean {
    return filter.userType === undefined && filter.start >= now - this.options.retentionDays * DAY_MS;
  }

  /** One count per stage, issued together, under the rate limit of visibility. @throws Error when Temporal is down */
  async counts(filter: AnalyticsFilter): Promise<VisibilityCounts> {
    const scope = scopeOf(filter);
    const [reached, replaced] = await Promise.all([this.byStage(`${scope} AND ${COUNTED}`), this.replacedRuns(scope)]);
    return {
      reached: reached.map((count, stage) => count - replaced.filter(({ rank }) => rank > stage).length),
      reset: [...new Set(replaced.map(({ workflowId }) => workflowId))],
    };
  }

  /** The same for running workflows. @throws Error when Temporal is down */
  running(filter: AnalyticsFilter): Promise<readonly number[]> {
    return this.byStage(`${scopeOf(filter)} AND ExecutionStatus = "Running"`);
  }

  /** Every run that did not continue as new. @throws Error when Temporal is down */
  runs(filter: AnalyticsFilter): AsyncIterable<VisibleRun> {
    return this.list(`${scopeOf(filter)} AND ${COUNTED}`);
  }

  private byStage(query: string): Promise<number[]> {
    return Promise.all(
      STAGES.map((_, stage) => this.call(() => this.count(`${query} AND OnwardStageRank >= ${stage + 1}`))),
    );
  }

  private async count(query: string): Promise<number> {
    return (await this.client.workflow.count(query)).count;
  }

  /** Runs that a reset ended: terminated, with a newer run of the same workflow. */
  private async replacedRuns(scope: string): Promise<VisibleRun[]> {
    const terminated: VisibleRun[] = [];
    for await (const run of this.list(`${scope} AND ${ENDED_BY_HAND}`)) terminated.push(run);
    const ids = [...new Set(terminated.map(({ workflowId }) => workflowId))];
    const newest = new Map<string, VisibleRun>();
    for (let from = 0; from < ids.length; from += IDS) {
      const names = ids.slice(from, from + IDS).map((id) => quoted(id));
      for await (const run of this.list(`WorkflowId IN (${names.join(', ')}) AND ${COUNTED}`)) {
        const known = newest.get(run.workflowId);
        if (known === undefined || known.startTime < run.startTime) newest.set(run.workflowId, run);
      }
    }
    return terminated.filter(
      ({ workflowId, runId }) => newest.has(workflowId) && newest.get(workflowId)?.runId !== runId,
    );
  }

  private async *list(query: string): AsyncIterable<VisibleRun> {
    await this.rateLimiter.pass();
    const found = this.client.workflow.list({ query, pageSize: 1_000 })[Symbol.asyncIterator]();
    for (;;) {
      // Most calls are served from a page that was already fetched.
      const next = await this.withDeadline(() => found.next());
      if (next.done === true) return;
      const { workflowId, runId, status, startTime, searchAttributes } = next.value;
      // The typed form reads the same numbers, but rejects unknown attributes.
      const [rank] = (searchAttributes as Record<string, unknown[] | undefined>).OnwardStageRank ?? [];
      yield { workflowId, runId, rank: Number(rank ?? 1), status: status.name, startTime: startTime.getTime() };
    }
  }

  private async call<T>(work: () => Promise<T>): Promise<T> {
    await this.rateLimiter.pass();
    return this.withDeadline(work);
  }

  /** Without a deadline, a call to an unreachable server would not end. */
  private withDeadline<T>(work: () => Promise<T>): Promise<T> {
    return callWithCircuitBreaker(
      this.breaker,
      () => this.client.withDeadline(Date.now() + DEADLINE_MS, work),
      (error) => temporalVerdict(error, 'server'),
    );
  }
}

function scopeOf(filter: AnalyticsFilter): string {
  const is = (name: string, value: string | undefined, absent?: string): string[] =>
    value === undefined ? [] : [value === absent ? `${name} IS NULL` : `${name} = ${quoted(value)}`];
  return [
    `WorkflowType = ${quoted(SESSION_WORKFLOW_TYPE)}`,
    `OnwardStartedAt >= ${quoted(new Date(filter.start).toISOString())}`,
    `OnwardStartedAt < ${quoted(new Date(filter.end).toISOString())}`,
    ...is('OnwardClient', filter.clientId),
    ...is('OnwardConversation', filter.conversationType),
    ...is('OnwardLanguage', filter.language),
    ...is('OnwardDevice', filter.device, 'unknown'),
    ...is('OnwardVariant', filter.variant, 'none'),
  ].join(' AND ');
}

/** A string of the query language. These are its only escapes. */
function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
