/** History events per answered question, which determine how often a session continues as new. */
import { BareSession } from '../bare/session.js';
import type { Environment } from '../lib/environment.js';
import { measurement } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { interleaved } from '../lib/rounds.js';
import type { Case } from './case.js';

export const events: Case = {
  name: 'events',
  needs: 'platform',
  async run(environment) {
    const answers = environment.quick ? 10 : 30;
    const rounds = await interleaved(
      environment.quick ? 2 : 5,
      (round) => ourRound(environment, round, answers),
      () => bareRound(environment, answers),
    );
    return [
      measurement({
        name: 'events',
        unit: 'events/answer',
        compares: 'history of an interview ÷ history of bare echoes',
        rounds,
        target: { of: 'ours', atMost: 8 },
        details: { 'answers a round': answers },
      }),
    ];
  },
};

/** Includes the first answer, which also changes the state and adds one more event. */
async function ourRound(environment: Environment, round: number, answers: number): Promise<number> {
  const session = await OurSession.open(environment, { clientId: `events-${round}`, sub: 'walker' });
  const before = await session.historyLength();
  for (let step = 0; step < answers; step += 1) await session.answerNext();
  const events = (await session.historyLength()) - before;
  await session.cancel();
  return events / answers;
}

async function bareRound({ bareClient }: Environment, answers: number): Promise<number> {
  const session = await BareSession.open(bareClient);
  const before = await session.historyLength();
  for (let step = 0; step < answers; step += 1) await session.answer(`point ${step}`);
  const events = (await session.historyLength()) - before;
  await session.finish();
  return events / answers;
}
