/** Five answers of a session, one by one and as one batch, against five Updates of the bare workflow. */
import { BareSession } from '../bare/session.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement, type Target } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { closedLoop, interleaved, timed } from '../lib/rounds.js';
import { assertStored } from '../lib/stored.js';
import type { Case } from './case.js';

const CLIENTS = 20;
/** The first questions of the site survey, in their order. */
const ANSWERS = [
  ['site_name', 'North Depot'],
  ['site_kind', 'office'],
  ['site_address', '1 Mill Lane'],
  ['site_location', 'skip'],
  ['site_front_photo', 'skip'],
] as const;

type Submit = (session: OurSession) => Promise<void>;

export const batch: Case = {
  name: 'batch',
  needs: 'platform',
  async run(environment) {
    const oneByOne: Submit = async (session) => {
      for (const [question, value] of ANSWERS) await session.answer(question, value);
    };
    const together: Submit = (session) => session.answerTogether(ANSWERS);
    return [
      await compared(environment, 'one by one', oneByOne, { of: 'ratio', atLeast: 0.75 }),
      await compared(environment, 'as one batch', together, { of: 'ratio', atLeast: 1.4 }),
    ];
  },
};

async function compared(environment: Environment, how: string, submit: Submit, target: Target): Promise<Measurement> {
  const count = environment.quick ? 30 : 80;
  const name = `batch-${how.replaceAll(' ', '-')}`;
  await ourRound(environment, `${name}-warm-up`, 20, submit);
  await bareRound(environment, 20);
  const rounds = await interleaved(
    environment.quick ? 2 : 6,
    (round) => ourRound(environment, `${name}-${round}`, count, submit),
    () => bareRound(environment, count),
  );
  return measurement({
    name: `batch, ${how}`,
    unit: 'sessions/s',
    compares: `sessions of five answers ${how} ÷ bare workflows of five Updates`,
    rounds,
    target,
    details: { clients: CLIENTS, 'sessions a round': count },
  });
}

/** @returns sessions per second */
async function ourRound(environment: Environment, clientId: string, count: number, submit: Submit): Promise<number> {
  const ms = await timed(() =>
    closedLoop(count, CLIENTS, async (index) => {
      const session = await OurSession.open(environment, { clientId, sub: `walker-${index}` });
      await submit(session);
      await session.cancel();
    }),
  );
  await assertStored(environment, clientId, { sessions: count, closed: count, answers: count * ANSWERS.length });
  return (count * 1_000) / ms;
}

async function bareRound({ bareClient }: Environment, count: number): Promise<number> {
  const ms = await timed(() =>
    closedLoop(count, CLIENTS, async () => {
      const session = await BareSession.open(bareClient);
      for (const [question] of ANSWERS) await session.answer(`Noted on the walk, ${question}`);
      await session.finish();
    }),
  );
  return (count * 1_000) / ms;
}
