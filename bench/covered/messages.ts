/** The workflow types and inputs of the dead letter coverage benchmark. */
import type { ValidationInput } from '../../src/activities/recommend.js';

/** One workflow type per side: through `runStep`, and through a plain proxy. */
export const STEP_WORKFLOWS = { ours: 'coveredSteps', peer: 'plainSteps' } as const;
/** The plain side has separate queues, whose workers have no interceptor. */
export const PLAIN_QUEUES = { workflows: 'bench-plain', activities: 'bench-plain-activities' } as const;

/** A workflow that returns the CPU time of the worker process. */
export const CPU_WORKFLOW = 'workerCpu';
export interface WorkerActivities {
  /** User and system time of the whole process so far, in milliseconds. */
  workerCpuMs(): Promise<number>;
}

export interface StepsInput {
  /** A name of the workflow that is unique in the run. */
  readonly key: string;
  /** Number of sequential activities. */
  readonly count: number;
  readonly input: ValidationInput;
}
