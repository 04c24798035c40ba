/** Throughput of whole sessions (open, eight answers, close) against as many Updates of the bare workflow. */
import { BareSession } from '../bare/session.js';
import type { Environment } from '../lib/environment.js';
import { measurement } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { closedLoop, interleaved, timed } from '../lib/rounds.js';
import { assertStored } from '../lib/stored.js';
import type { Case } from './case.js';

const CLIENTS = 20;
const ANSWERS = 8;

export const sessions: Case = {
  name: 'sessions',
  needs: 'platform',
  async run(environment) {
    const count = environment.quick ? 20 : 60;
    await ourRound(environment, 'warm-up', 20);
    await bareRound(environment, 20);
    const rounds = await interleaved(
      environment.quick ? 2 : 6,
      (round) => ourRound(environment, `round-${round}`, count),
      () => bareRound(environment, count),
    );
    return [
      measurement({
        name: 'sessions',
        unit: 'sessions/s',
        compares: 'whole sessions ÷ bare workflows of as many Updates',
        rounds,
        target: { of: 'ratio', atLeast: 0.6 },
        details: { clients: CLIENTS, 'sessions a round': count, 'updates a session': ANSWERS + 2 },
      }),
    ];
  },
};

/** @returns sessions per second */
async function ourRound(environment: Environment, name: string, count: number): Promise<number> {
  const clientId = `sessions-${name}`;
  let acknowledged = 0;
  const ms = await timed(() =>
    closedLoop(count, CLIENTS, async (index) => {
      const session = await OurSession.open(environment, { clientId, sub: `walker-${index}` });
      for (let step = 0; step < ANSWERS; step += 1) await session.answerNext();
      await session.cancel();
      acknowledged += session.answered;
    }),
  );
  await assertStored(environment, clientId, { sessions: count, closed: count, answers: acknowledged });
  return (count * 1_000) / ms;
}

async function bareRound({ bareClient }: Environment, count: number): Promise<number> {
  const ms = await timed(() =>
    closedLoop(count, CLIENTS, async () => {
      const session = await BareSession.open(bareClient);
      for (let step = 0; step < ANSWERS; step += 1) await session.answer(`Noted on the walk, point ${step}`);
      await session.finish();
    }),
  );
  return (count * 1_000) / ms;
}
