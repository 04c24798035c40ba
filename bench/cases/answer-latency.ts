/**
 * Latency of one answer in three ways on the same server: over HTTP to the API process, as an Update of the same
 * sessions by a Temporal client, and as an Update of the bare workflow. The three take turns, request by request.
 */
import { randomUUID } from 'node:crypto';
import { BareSession } from '../bare/session.js';
import { signToken } from '../../tools/commands/sign-token.js';
import { ApiClient } from '../../tools/demo/api-client.js';
import type { Environment } from '../lib/environment.js';
import { HttpLoad, type Got } from '../lib/http-load.js';
import { measurement, type Measurement } from '../lib/measurement.js';
import { OurSession } from '../lib/our-session.js';
import { openLoop, timed } from '../lib/rounds.js';
import { median, percentiles } from '../lib/stats.js';
import { assertStored } from '../lib/stored.js';
import type { Case } from './case.js';

const CLIENT = 'latency';
const SESSIONS = 8;
const PER_SECOND = 15;
const WAYS = ['http', 'direct', 'bare'] as const;
type Way = (typeof WAYS)[number];
type Times = Record<Way, number[]>;

export const answerLatency: Case = {
  name: 'answer-latency',
  needs: 'platform',
  async run(environment) {
    const count = environment.quick ? 2 : 5;
    const perRound = environment.quick ? 20 : 75;
    const load = new HttpLoad(SESSIONS);
    const targets = await Promise.all(
      Array.from({ length: SESSIONS }, (_, index) => Target.open(environment, load, `walker-${index}`)),
    );
    await closedRound(targets, 20);
    const closed: Times[] = [];
    const open: Times[] = [];
    for (let round = 0; round < count; round += 1) {
      closed.push(await closedRound(targets, perRound));
      open.push(await openRound(targets, perRound));
    }
    load.close();
    const answers = targets.reduce((sum, target) => sum + target.acknowledged, 0);
    await assertStored(environment, CLIENT, { sessions: SESSIONS, closed: 0, answers });
    return [...reports('closed loop', closed), ...reports('open loop', open)];
  },
};

/** One session that takes answers over HTTP and directly, and a bare workflow beside it. */
class Target {
  acknowledged = 0;

  private constructor(
    private readonly post: (body: unknown) => Promise<Got>,
    private readonly session: OurSession,
    private readonly bare: BareSession,
  ) {}

  static async open(environment: Environment, load: HttpLoad, sub: string): Promise<Target> {
    const token = await signToken(environment.config, { role: 'client', sub, client: CLIENT });
    const api = new ApiClient(`http://127.0.0.1:${environment.config.PORT}`, token);
    const started = await api.post(
      'conversation/start',
      { conversation_type: 'site_survey' },
      { idempotencyKey: randomUUID() },
    );
    if (started.status !== 201) throw new Error(`start: ${started.status} ${JSON.stringify(started.body)}`);
    const session = OurSession.of(environment, { clientId: CLIENT, sub }, String(started.body.session_id));
    const url = `${api.baseUrl}/api/v1/onboarding/conversation/${session.sessionId}/process`;
    return new Target((body) => load.post(url, token, body), session, await BareSession.open(environment.bareClient));
  }

  /** Answers or corrects the first question. */
  async send(way: Way): Promise<void> {
    const text = `North Depot, gate ${this.acknowledged}`;
    if (way === 'bare') return this.bare.answer(text);
    if (way === 'direct') await this.session.answer('site_name', text);
    else await this.process(text);
    this.acknowledged += 1;
  }

  private async process(text: string): Promise<void> {
    const { status, body } = await this.post({ question_id: 'site_name', answer: text });
    if (status !== 200) throw new Error(`process: ${status} ${body}`);
    JSON.parse(body);
  }
}

const noTimes = (): Times => ({ http: [], direct: [], bare: [] });
const wayOf = (index: number): Way => WAYS[index % WAYS.length] ?? 'http';
// The target changes after all three ways, so that each way uses every session.
const targetOf = (targets: readonly Target[], index: number): Target =>
  targets[Math.floor(index / WAYS.length) % targets.length] as Target;

/** A closed loop with one client, which waits for each answer. */
async function closedRound(targets: readonly Target[], perWay: number): Promise<Times> {
  const times = noTimes();
  for (let index = 0; index < perWay * WAYS.length; index += 1) {
    times[wayOf(index)].push(await timed(() => targetOf(targets, index).send(wayOf(index))));
  }
  return times;
}

async function openRound(targets: readonly Target[], perWay: number): Promise<Times> {
  const latencies = await openLoop(perWay * WAYS.length, PER_SECOND, (index) =>
    targetOf(targets, index).send(wayOf(index)),
  );
  const times = noTimes();
  latencies.forEach((latency, index) => times[wayOf(index)].push(latency));
  return times;
}

function reports(loop: string, rounds: readonly Times[]): Measurement[] {
  const details = {
    ...Object.fromEntries(
      WAYS.map((way) => [`${way}, p50/p95/p99 ms`, percentiles(rounds.flatMap((round) => round[way]))]),
    ),
    'requests a way': rounds.reduce((sum, round) => sum + round.http.length, 0),
    ...(loop === 'open loop' ? { 'arrivals/s, all ways': PER_SECOND } : { clients: 1 }),
  };
  const report = (peer: Way): Measurement =>
    measurement({
      name: `answer-latency, ${loop}, HTTP ÷ ${peer}`,
      unit: 'ms, p50',
      compares:
        peer === 'direct'
          ? 'an answer over HTTP ÷ the same Update by a Temporal client'
          : 'an answer over HTTP ÷ an Update of the bare workflow',
      rounds: rounds.map((round) => ({ ours: median(round.http), peer: median(round[peer]) })),
      target: { of: 'ratio', atMost: peer === 'direct' ? 1.25 : 1.4 },
      details,
    });
  return [report('direct'), report('bare')];
}
