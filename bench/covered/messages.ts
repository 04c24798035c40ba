/** What the benchmark of dead letter coverage asks its two workflows for. */
import type { ValidationInput } from '../../src/activities/recommend.js';

/** One workflow type a side: through `runStep`, and by a plain proxy. */
export const STEP_WORKFLOWS = { ours: 'coveredSteps', peer: 'plainSteps' } as const;
/** The plain side has queues of its own, whose workers have no interceptor. */
export const PLAIN_QUEUES = { workflows: 'bench-plain', activities: 'bench-plain-activities' } as const;

/** Asks the worker process for the CPU time it has used. */
export const CPU_WORKFLOW = 'workerCpu';
export interface WorkerActivities {
  /** User and system time of the whole process so far, milliseconds. */
  workerCpuMs(): Promise<number>;
}

export interface StepsInput {
  /** Names the workflow: unique in the run. */
  readonly key: string;
  /** Activities, one after the other. */
  readonly count: number;
  readonly input: ValidationInput;
}
