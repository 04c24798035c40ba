/** A runtime for workflow classes outside Temporal, with virtual time and activities that the test completes. */
import { ActivityFailure, ApplicationFailure, CancelledFailure } from '@temporalio/common';
import type { ActivityName } from '../../src/activities/registry.js';
import type { ProjectionBatch } from '../../src/domain/session/projection-batch.js';
import type { Scope, ScheduleActivity, WaitOptions, WorkflowRuntime } from '../../src/workflows/lib/runtime.js';

interface Waiter {
  readonly holds: () => boolean;
  /** Virtual time at which the wait times out. */
  readonly until: number;
  readonly resolve: (isMet: boolean) => void;
}

export interface ScheduledActivity {
  readonly name: ActivityName;
  readonly input: Readonly<Record<string, unknown>>;
  complete(value?: unknown): void;
  /** Fails as Temporal does when the retry policy is exhausted. */
  fail(type?: string): void;
  cancel(): void;
}

export class FakeRuntime implements WorkflowRuntime {
  /** Every scheduled activity, in order. */
  readonly activities: ScheduledActivity[] = [];
  readonly written: ProjectionBatch[] = [];
  readonly memos: Readonly<Record<string, unknown>>[] = [];
  details = '';
  /** Grows with each workflow task. */
  historyLength = 3;
  private waiters: Waiter[] = [];

  constructor(private time: number) {}

  now(): number {
    return this.time;
  }

  info() {
    const { historyLength } = this;
    return {
      workflowId: 'session/acme/s-1',
      workflowType: 'onboardingSession',
      runId: 'run-1',
      historyLength,
      isReplaying: false,
    };
  }

  readonly scheduleActivity = ((name: ActivityName, input: Readonly<Record<string, unknown>>) =>
    new Promise((resolve, reject: (error: Error) => void) => {
      const fail = (cause: Error): void =>
        reject(new ActivityFailure('activity failed', name, 'a-1', 'MAXIMUM_ATTEMPTS_REACHED', 'worker', cause));
      this.activities.push({
        name,
        input,
        complete: resolve,
        fail: (type = 'transient_network') => fail(ApplicationFailure.create({ type, message: 'it failed' })),
        cancel: () => fail(new CancelledFailure('cancelled')),
      });
    })) as ScheduleActivity;

  async sleep({ ms }: WaitOptions): Promise<void> {
    await this.waitUntil(() => false, { ms });
  }

  waitUntil(holds: () => boolean, timeout?: WaitOptions): Promise<boolean> {
    return new Promise((resolve) => {
      this.waiters.push({
        holds,
        until: timeout === undefined ? Number.POSITIVE_INFINITY : this.time + timeout.ms,
        resolve,
      });
    });
  }

  async endOfActivation(): Promise<void> {
    await this.finishTask();
  }

  scope(): Scope {
    const from = this.activities.length;
    return {
      run: (work) => work(),
      cancel: () => this.activities.slice(from).forEach((activity) => activity.cancel()),
    };
  }

  withoutCancellation<T>(work: () => Promise<T>): Promise<T> {
    return work();
  }

  writeProjection(batch: ProjectionBatch): void {
    this.written.push(batch);
  }

  upsertMemo(values: Readonly<Record<string, unknown>>): void {
    this.memos.push(values);
  }

  upsertSearchAttributes(): void {}

  setCurrentDetails(markdown: string): void {
    this.details = markdown;
  }

  /** The newest activity with this name. */
  activity(name: ActivityName): ScheduledActivity {
    const found = this.activities.findLast((activity) => activity.name === name);
    if (found === undefined) throw new Error(`${name} was not scheduled`);
    return found;
  }

  /** Number of times an activity was scheduled. */
  count(name: ActivityName): number {
    return this.activities.filter((activity) => activity.name === name).length;
  }

  /** Runs everything that can run now, as a workflow task does before it ends, and begins the next task. */
  async finishTask(): Promise<void> {
    for (let isQuiet = false; !isQuiet;) {
      await new Promise((resolve) => setImmediate(resolve));
      const due = this.waiters.filter(({ holds, until }) => holds() || until <= this.time);
      this.waiters = this.waiters.filter((waiter) => !due.includes(waiter));
      for (const { holds, resolve } of due) resolve(holds());
      isQuiet = due.length === 0;
    }
    this.historyLength += 3;
  }

  /** Advances virtual time. Every timer fires at its due time. */
  async advance(ms: number): Promise<void> {
    await this.finishTask();
    const end = this.time + ms;
    for (;;) {
      const next = Math.min(...this.waiters.map(({ until }) => until));
      if (next > end) break;
      this.time = Math.max(this.time, next);
      await this.finishTask();
    }
    this.time = end;
    await this.finishTask();
  }
}
