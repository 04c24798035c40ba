/** Memory of a worker per 1,000 open sessions: a fresh process each time, its growth from the first hundred sessions on. */
import { setTimeout as sleep } from 'node:timers/promises';
import { BareSession } from '../bare/session.js';
import type { Child } from '../lib/child.js';
import type { Ground } from '../lib/ground.js';
import { measurement } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { closedLoop, interleaved } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import { assertStored } from '../lib/stored.js';
import type { Case } from './case.js';

const CLIENTS = 30;
const WARM_UP = 100;
const MIB = 1_048_576;

export const memory: Case = {
  name: 'memory',
  needs: 'servers',
  async run(ground) {
    const open = ground.quick ? 200 : 500;
    const rounds = await interleaved(
      ground.quick ? 2 : 5,
      (round) => ourRound(ground, `memory-${round}`, open),
      () =>
        growth(
          () => ground.startBareWorker(),
          open,
          async () => (await BareSession.open(ground.bareClient)).answer('North Depot'),
        ),
    );
    return [
      measurement({
        name: 'memory',
        unit: 'MiB/1,000 open',
        compares: 'growth of the worker’s RSS ÷ growth of the bare worker’s',
        rounds,
        target: { of: 'ratio', atMost: 1.5 },
        details: { 'sessions a round': open },
      }),
    ];
  },
};

async function ourRound(ground: Ground, clientId: string, open: number): Promise<number> {
  const grown = await growth(
    () => ground.startWorker(),
    open,
    async (name) => (await OurSession.open(ground, { clientId, sub: name })).answerNext(),
  );
  await assertStored(ground, clientId, { sessions: open + WARM_UP, closed: 0, answers: open + WARM_UP });
  return grown;
}

/** @returns MiB for 1,000 sessions */
async function growth(start: () => Promise<Child>, count: number, openOne: (name: string) => Promise<void>): Promise<number> {
  const worker = await start();
  try {
    await closedLoop(WARM_UP, CLIENTS, (index) => openOne(`warm-up-${index}`));
    const before = await settled(worker);
    await closedLoop(count, CLIENTS, (index) => openOne(`walker-${index}`));
    const after = await settled(worker);
    return ((after - before) / MIB) * (1_000 / count);
  } finally {
    await worker.stop();
  }
}

/** Resident memory once the garbage of the work is collected as far as Node does it by itself. */
async function settled(worker: Child): Promise<number> {
  await sleep(2_000);
  const samples: number[] = [];
  for (let sample = 0; sample < 5; sample += 1) {
    samples.push(worker.rss());
    await sleep(200);
  }
  return median(samples);
}
