/**
 * The cost of dead letters for a successful activity: `runStep`, the interceptor and the dead letters of the workflow,
 * against the same activity called plainly. Both sides run in one worker process and take turns.
 */
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleWorkflowCode } from '@temporalio/worker';
import type { ValidationInput } from '../../src/activities/recommend.js';
import { TASK_QUEUES } from '../../src/activities/registry.js';
import { BUNDLE_OPTIONS } from '../../src/workers/bundle-options.js';
import { CPU_WORKFLOW, PLAIN_QUEUES, STEP_WORKFLOWS, type StepsInput } from '../covered/messages.js';
import { Child } from '../lib/child.js';
import { ROOT } from '../lib/data-folder.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement } from '../lib/measurement.js';
import { closedLoop, interleaved, timed } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import type { Case } from './case.js';

const FOLDER = path.join(ROOT, 'bench', 'covered');
const QUEUES = { ours: TASK_QUEUES.session, peer: PLAIN_QUEUES.workflows } as const;
type Steps = (input: StepsInput) => Promise<number>;
type Side = keyof typeof STEP_WORKFLOWS;

/** Concurrent workflows, and sequential activities of each one. */
const CONCURRENT = 16;
const STEPS = 40;

/** The input of an activity that ends at once, so that the overhead dominates. */
const INPUT: ValidationInput = {
  session_id: randomUUID(),
  correlation_id: randomUUID(),
  facts: { conversation_type: 'site_survey', language: 'en', answers: { site_name: 'North Depot' }, observations: [] },
  drafts: [],
};

export const deadLetterCoverage: Case = {
  name: 'dead-letter-coverage',
  needs: 'servers',
  async run(environment) {
    const worker = await startWorker(environment);
    try {
      return [await oneByOne(environment), ...(await manyAtOnce(environment))];
    } finally {
      await worker.stop();
    }
  },
};

/** Measures latency: one workflow at a time, with the sides in turns. */
async function oneByOne(environment: Environment): Promise<Measurement> {
  const [count, turns] = environment.quick ? [2, 3] : [7, 6];
  for (const side of ['ours', 'peer'] as const) await runSteps(environment, side);
  const events = await eventsOfEach(environment);
  const rounds: { ours: number; peer: number }[] = [];
  for (let round = 0; round < count; round += 1) {
    const perActivity = await interleaved(
      turns,
      async () => (await timed(() => runSteps(environment, 'ours'))) / STEPS,
      async () => (await timed(() => runSteps(environment, 'peer'))) / STEPS,
    );
    rounds.push({
      ours: median(perActivity.map(({ ours }) => ours)),
      peer: median(perActivity.map(({ peer }) => peer)),
    });
  }
  return measurement({
    name: 'dead-letter-coverage, one after the other',
    unit: 'ms an activity',
    compares: 'a successful activity through runStep and the interceptor ÷ the same one called plainly',
    rounds,
    target: { of: 'ratio', atMost: 1.05 },
    details: {
      'workflows a round and side': turns,
      'activities a workflow': STEPS,
      'history events a workflow, ours': events.ours,
      plain: events.peer,
    },
  });
}

/**
 * Measures with enough concurrent workflows to keep the machine busy. Throughput also depends on the server and on
 * other load. The CPU time of the worker process does not, and is the cost of the activities.
 */
async function manyAtOnce(environment: Environment): Promise<Measurement[]> {
  const [count, workflows] = environment.quick ? [2, CONCURRENT] : [6, 2 * CONCURRENT];
  const activities = workflows * STEPS;
  const side = async (name: Side): Promise<{ perSecond: number; cpuMs: number }> => {
    const before = await workerCpuMs(environment);
    const ms = await timed(() =>
      closedLoop(workflows, CONCURRENT, async () => void (await runSteps(environment, name))),
    );
    return { perSecond: (activities * 1_000) / ms, cpuMs: ((await workerCpuMs(environment)) - before) / activities };
  };
  const rounds = await interleaved(
    count,
    () => side('ours'),
    () => side('peer'),
  );
  const details = { 'workflows at once': CONCURRENT, 'activities a round and side': activities };
  return [
    measurement({
      name: 'dead-letter-coverage, at once',
      unit: 'activities/s',
      compares: 'successful activities a second through runStep and the interceptor ÷ called plainly',
      rounds: rounds.map(({ ours, peer }) => ({ ours: ours.perSecond, peer: peer.perSecond })),
      target: { of: 'ratio', atLeast: 0.95 },
      details,
    }),
    measurement({
      name: 'dead-letter-coverage, CPU of the worker',
      unit: 'ms an activity',
      compares: 'CPU time of the worker process for an activity through runStep and the interceptor ÷ called plainly',
      rounds: rounds.map(({ ours, peer }) => ({ ours: ours.cpuMs, peer: peer.cpuMs })),
      target: { of: 'ratio', atMost: 1.1 },
      details,
    }),
  ];
}

async function workerCpuMs({ client }: Environment): Promise<number> {
  const options = { workflowId: `cpu/${randomUUID()}`, taskQueue: PLAIN_QUEUES.workflows, args: [] as [] };
  return client.workflow.execute<() => Promise<number>>(CPU_WORKFLOW, options);
}

/** @throws Error when an activity was lost */
async function runSteps({ client }: Environment, side: Side): Promise<string> {
  const workflowId = `steps/${side}/${randomUUID()}`;
  const args: [StepsInput] = [{ key: workflowId, count: STEPS, input: INPUT }];
  const options = { workflowId, taskQueue: QUEUES[side], args, workflowTaskTimeout: '5s' } as const;
  const done = await client.workflow.execute<Steps>(STEP_WORKFLOWS[side], options);
  if (done !== STEPS) throw new Error(`${workflowId}: ${done} of ${STEPS} activities were done`);
  return workflowId;
}

async function eventsOfEach(environment: Environment): Promise<Record<Side, number>> {
  const events = async (side: Side): Promise<number> =>
    (await environment.client.workflow.getHandle(await runSteps(environment, side)).describe()).historyLength;
  return { ours: await events('ours'), peer: await events('peer') };
}

async function startWorker({ env, config }: Environment): Promise<Child> {
  const quiet = (): void => undefined;
  const logger = { trace: quiet, debug: quiet, info: quiet, log: quiet, warn: quiet, error: console.error };
  const { code } = await bundleWorkflowCode({
    ...BUNDLE_OPTIONS,
    // They refuse workflows that are not Onward's own.
    workflowInterceptorModules: [],
    workflowsPath: path.join(FOLDER, 'workflows.ts'),
    logger,
  });
  const bundle = path.join(config.dataDir, 'covered-bundle.cjs');
  writeFileSync(bundle, code);
  return Child.start({
    name: 'covered',
    args: ['--import', 'tsx', path.join(FOLDER, 'worker.ts'), bundle],
    env,
    logDir: path.join(config.dataDir, 'logs'),
    ready: 'worker ready',
  });
}
