/** Memory of a worker with 1,000 open sessions, in a new process each time: its growth, and the whole process. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BareSession } from '../bare/session.js';
import type { Child } from '../lib/child.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Round } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { closedLoop, interleaved } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import { assertStored } from '../lib/stored.js';
import type { Case } from './case.js';

const CLIENTS = 30;
const WARM_UP = 100;
const OPEN = 1_000;
const MIB = 1_048_576;

/** Resident memory of one worker in bytes. */
interface Sizes {
  readonly warm: number;
  readonly full: number;
}

export const memory: Case = {
  name: 'memory',
  needs: 'servers',
  async run(environment) {
    const seen = await interleaved(
      environment.quick ? 1 : 3,
      (round) => ourRound(environment, `memory-${round}`),
      () =>
        sizes(
          () => environment.startBareWorker(),
          () => openBare(environment),
        ),
    );
    const rounds = (size: (sizes: Sizes) => number): Round[] =>
      seen.map(({ ours, peer }) => ({ ours: size(ours) / MIB, peer: size(peer) / MIB }));
    const details = { 'open sessions': OPEN };
    return [
      measurement({
        name: 'memory, growth',
        unit: 'MiB/1,000 open',
        compares: 'growth of the worker’s RSS from 100 to 1,000 open sessions, for 1,000 ÷ the bare worker’s',
        rounds: rounds(({ warm, full }) => ((full - warm) * 1_000) / (OPEN - WARM_UP)),
        target: { of: 'ratio', atMost: 1.5 },
        details,
      }),
      measurement({
        name: 'memory, whole process',
        unit: 'MiB at 1,000 open',
        compares: 'RSS of the worker with 1,000 open sessions ÷ the bare worker’s',
        rounds: rounds(({ full }) => full),
        target: { of: 'ratio', atMost: 1.5 },
        details,
      }),
    ];
  },
};

async function ourRound(environment: Environment, clientId: string): Promise<Sizes> {
  const grown = await sizes(
    () => environment.startWorker(),
    async (name) => (await OurSession.open(environment, { clientId, sub: name })).answerNext(),
  );
  await assertStored(environment, clientId, { sessions: OPEN, closed: 0, answers: OPEN });
  return grown;
}

async function openBare(environment: Environment): Promise<void> {
  await (await BareSession.open(environment.bareClient)).answer('North Depot');
}

async function sizes(start: () => Promise<Child>, openOne: (name: string) => Promise<void>): Promise<Sizes> {
  const worker = await start();
  try {
    await closedLoop(WARM_UP, CLIENTS, (index) => openOne(`warm-up-${index}`));
    const warm = await restingMemory(worker);
    await closedLoop(OPEN - WARM_UP, CLIENTS, (index) => openOne(`walker-${index}`));
    return { warm, full: await restingMemory(worker) };
  } finally {
    await worker.stop();
  }
}

/** Resident memory after a pause for Node's garbage collection, which is not forced. */
async function restingMemory(worker: Child): Promise<number> {
  await sleep(2_000);
  const samples: number[] = [];
  for (let sample = 0; sample < 5; sample += 1) {
    samples.push(worker.rss());
    await sleep(200);
  }
  return median(samples);
}
