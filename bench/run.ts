/**
 * `npm run bench`: measures ratios against peers on the same servers, side by side. A missed target is reported but
 * does not fail the run. A lost answer does.
 *
 *     npm run bench -- [--only NAME] [--json] [--report] [--quick]
 */
import { loadavg } from 'node:os';
import { argumentsOf } from '../tools/commands/cli.js';
import { answerLatency } from './cases/answer-latency.js';
import type { Case } from './cases/case.js';
import { batch } from './cases/batch.js';
import { checkpoint } from './cases/checkpoint.js';
import { events } from './cases/events.js';
import { deadLetters } from './cases/dead-letters.js';
import { edge } from './cases/edge.js';
import { funnel } from './cases/funnel.js';
import { deadLetterCoverage } from './cases/dead-letter-coverage.js';
import { limiter } from './cases/limiter.js';
import { longSession } from './cases/long-session.js';
import { memory } from './cases/memory.js';
import { sessions } from './cases/sessions.js';
import { streams } from './cases/streams.js';
import { workerReturn } from './cases/worker-return.js';
import type { Child } from './lib/child.js';
import { prepareEnvironment, type Environment } from './lib/environment.js';
import { machine, type Machine } from './lib/machine.js';
import type { Measurement } from './lib/measurement.js';
import { detailsOf, machineLine, markdown, textTable } from './lib/output.js';
import { writeReport } from './lib/report.js';

/**
 * Memory is first, because other cases leave open sessions whose timers would load them into the measured worker. Cases
 * that share processes follow, so that these are started once.
 */
const CASES: readonly Case[] = [
  memory,
  sessions,
  batch,
  answerLatency,
  streams,
  checkpoint,
  events,
  longSession,
  limiter,
  edge,
  workerReturn,
  funnel,
  deadLetters,
  deadLetterCoverage,
];

interface Options {
  readonly only?: string;
  readonly json: boolean;
  readonly report: boolean;
  readonly quick: boolean;
}

const options = readOptions();
const chosen = CASES.filter((item) => options.only === undefined || item.name === options.only);
if (chosen.length === 0) fail(`--only takes one of: ${CASES.map((item) => item.name).join(', ')}`);
if (options.report && (options.quick || options.only !== undefined))
  fail('--report needs a whole run: leave out --quick and --only');

const print = (line: string): void => void process.stderr.write(`${line}\n`);
const loadBefore = loadavg();
const environment = await prepareEnvironment({ quick: options.quick, print });
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void environment.stop().finally(() => process.exit(130)));
}
const results: Measurement[] = [];
let failure: Error | undefined;
try {
  await runAll(environment, chosen, results);
} catch (error) {
  // Publish the completed measurements, which took up to half an hour.
  failure = error instanceof Error ? error : new Error(String(error));
}
publish(results, machine(environment.serverVersion, loadBefore), failure === undefined);
if (failure !== undefined) process.stderr.write(`failed: ${failure.stack}\n`);
await environment.stop();
process.exit(failure === undefined ? 0 : 1);

async function runAll(target: Environment, cases: readonly Case[], results: Measurement[]): Promise<void> {
  let platform: Child[] = [];
  try {
    for (const item of cases) {
      if (item.needs === 'platform' && platform.length === 0) platform = await startPlatform(target);
      if (item.needs === 'servers') await stopAll(platform.splice(0));
      const started = performance.now();
      results.push(...(await item.run(target)));
      print(`${item.name}: ${Math.round((performance.now() - started) / 1_000)} s`);
    }
  } finally {
    await stopAll(platform);
  }
}

function startPlatform(target: Environment): Promise<Child[]> {
  return Promise.all([target.startWorker(), target.startApi(), target.startBareWorker()]);
}

async function stopAll(children: readonly Child[]): Promise<void> {
  await Promise.all(children.map((child) => child.stop()));
}

function publish(results: readonly Measurement[], made: Machine, isWhole: boolean): void {
  if (options.report && isWhole) writeReport(markdown(results, made));
  if (options.json) {
    process.stdout.write(
      `${JSON.stringify(
        results.map((item) => ({ ...item, quick: options.quick, ...made })),
        undefined,
        2,
      )}\n`,
    );
    return;
  }
  const details = results.map((item) => `${item.name}: ${detailsOf(item)}`);
  process.stdout.write(`${[machineLine(made), '', textTable(results), '', ...details].join('\n')}\n`);
}

function readOptions(): Options {
  const { only, json = false, report = false, quick = false } = argumentsOf('bench').values;
  return { only, json, report, quick };
}

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
