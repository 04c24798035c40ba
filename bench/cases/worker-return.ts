/** How long the first answer takes after the worker was killed in the middle of an interview and replaced. */
import { BareSession } from '../bare/session.js';
import type { Child } from '../lib/child.js';
import type { Environment } from '../lib/environment.js';
import { measurement } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { timed } from '../lib/rounds.js';
import { percentiles } from '../lib/stats.js';
import type { Case } from './case.js';

/** Answers before the worker is killed, which give the new worker a history to replay. */
const ANSWERS = 8;

export const workerReturn: Case = {
  name: 'worker-return',
  needs: 'servers',
  async run(environment) {
    const count = environment.quick ? 3 : 12;
    const ours: number[] = [];
    const peer: number[] = [];
    let [worker, bareWorker] = await Promise.all([environment.startWorker(), environment.startBareWorker()]);
    for (let round = 0; round < count; round += 1) {
      const session = await OurSession.open(environment, { clientId: 'returns', sub: `walker-${round}` });
      const bare = await BareSession.open(environment.bareClient);
      for (let answer = 0; answer < ANSWERS; answer += 1)
        await Promise.all([session.answerNext(), bare.answer('echo')]);
      worker = await replaced(worker, () => environment.startWorker());
      ours.push(await timed(() => session.answerNext()));
      bareWorker = await replaced(bareWorker, () => environment.startBareWorker());
      peer.push(await timed(() => bare.answer('echo')));
      await checkAnswers(environment, session);
      await bare.finish();
    }
    await Promise.all([worker.stop(), bareWorker.stop()]);
    return [
      measurement({
        name: 'worker-return',
        unit: 'ms',
        compares: 'first answer after kill -9 of the worker, once a new one is ready ÷ the same for a bare workflow',
        rounds: ours.map((value, round) => ({ ours: value, peer: peer[round] ?? Number.NaN })),
        target: { of: 'ours', atMost: 2_000 },
        details: {
          'kills of each worker': count,
          'ours, p50/p95/p99 ms': percentiles(ours),
          'ours, slowest ms': Math.round(Math.max(...ours)),
          'bare, p50/p95/p99 ms': percentiles(peer),
        },
      }),
    ];
  },
};

/** Kills a worker without a shutdown and starts a new one. */
async function replaced(child: Child, start: () => Promise<Child>): Promise<Child> {
  await child.kill();
  return start();
}

/** @throws Error when PostgreSQL does not hold exactly the acknowledged answers */
async function checkAnswers({ pool }: Environment, session: OurSession): Promise<void> {
  const { rows } = await pool.query<{ answers_total: number }>(
    'SELECT answers_total FROM sessions WHERE session_id = $1',
    [session.sessionId],
  );
  if (rows[0]?.answers_total !== session.answered)
    throw new Error(`${session.answered} answers acknowledged, ${rows[0]?.answers_total} stored`);
}
