/**
 * One session of 2,500 answers. An answer must not cost more because many came before it, and continue-as-new must lose
 * nothing. The last answers are interleaved with those of a new session, so that both sides see the same machine.
 */
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement, type Round } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { timed } from '../lib/rounds.js';
import { median, percentiles } from '../lib/stats.js';
import { assertStored } from '../lib/stored.js';
import type { Case } from './case.js';

/**
 * Questions that are answered and then corrected repeatedly, because a survey has fewer questions than this session has
 * answers.
 */
const QUESTIONS = 12;
const ROUNDS = 5;

export const longSession: Case = {
  name: 'long-session',
  needs: 'platform',
  async run(environment) {
    const total = environment.quick ? 500 : 2_500;
    const compared = total / 10;
    const long = await Walk.start(environment, 'long-session');
    const early: number[] = [];
    while (long.session.answered < total - compared) early.push(await long.step());
    const fresh = await Walk.start(environment, 'fresh-session');
    while (fresh.session.answered < QUESTIONS) await fresh.step();
    const late = await compare(long, fresh, compared);
    const runs = await assertNothingLost(environment, long, 'long-session');
    await assertNothingLost(environment, fresh, 'fresh-session');
    return [report(total, runs, early.slice(0, compared), late)];
  },
};

/** Answers the questions in order, and then corrects them in turn. */
class Walk {
  readonly asked: string[] = [];

  private constructor(readonly session: OurSession) {}

  static async start(environment: Environment, clientId: string): Promise<Walk> {
    return new Walk(await OurSession.open(environment, { clientId, sub: 'walker' }));
  }

  /** @returns milliseconds until the answer was acknowledged */
  step(): Promise<number> {
    const { session, asked } = this;
    if (session.answered < QUESTIONS && session.question !== null) {
      asked.push(session.question.id);
      return timed(() => session.answerNext());
    }
    return timed(() => session.answer('site_name', `North Depot, gate ${session.answered}`));
  }
}

interface Late {
  readonly rounds: Round[];
  readonly long: number[];
}

async function compare(long: Walk, fresh: Walk, count: number): Promise<Late> {
  const rounds: Round[] = [];
  const all: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const times: { ours: number[]; peer: number[] } = { ours: [], peer: [] };
    for (let step = 0; step < count / ROUNDS; step += 1) {
      times.ours.push(await long.step());
      times.peer.push(await fresh.step());
    }
    all.push(...times.ours);
    rounds.push({ ours: median(times.ours), peer: median(times.peer) });
  }
  return { rounds, long: all };
}

/**
 * Checks the stored answers.
 *
 * @returns the number of runs, one more than the number of continue-as-new
 */
async function assertNothingLost(environment: Environment, { session }: Walk, clientId: string): Promise<number> {
  const { runs } = await assertStored(environment, clientId, { sessions: 1, closed: 0, answers: session.answered });
  const { answers } = await session.snapshot();
  for (const [id, value] of session.acknowledged) {
    if (JSON.stringify(answers[id]?.value) !== JSON.stringify(value))
      throw new Error(`${clientId}: the last answer to ${id} is lost`);
  }
  await session.cancel();
  return runs;
}

function report(total: number, runs: number, first: readonly number[], late: Late): Measurement {
  return measurement({
    name: 'long-session',
    unit: 'ms, p50',
    compares: `the last ${first.length} of ${total} answers ÷ the first of a new session`,
    rounds: late.rounds,
    target: { of: 'ratio', atMost: 1.2 },
    details: {
      answers: total,
      'runs of the workflow': runs,
      lost: 0,
      [`first ${first.length}, p50/p95/p99 ms`]: percentiles(first),
      [`last ${first.length}, p50/p95/p99 ms`]: percentiles(late.long),
      'last ÷ first, minutes apart': Number((median(late.long) / median(first)).toFixed(2)),
    },
  });
}
