/**
 * What 500 silent event streams cost while other sessions are answered: the CPU of the API and of PostgreSQL with them
 * and without. And how long after its answer an event arrives.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { signToken } from '../../tools/commands/sign-token.js';
import { ApiClient } from '../../tools/demo/api-client.js';
import { cpuSecondsOfFamily, parentOf } from '../lib/cpu.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement } from '../lib/measurement.js';
import { closedLoop, openLoop } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import type { Case } from './case.js';

const CLIENT = 'streams';
const STREAMS = 500;
const ACTIVE = 8;
const PER_SECOND = 20;
const WINDOW_SECONDS = 20;

export const streams: Case = {
  name: 'streams',
  needs: 'platform',
  async run(environment) {
    const count = environment.quick ? 50 : STREAMS;
    const seconds = environment.quick ? 5 : WINDOW_SECONDS;
    const silent = await opened(environment, 'silent', count);
    const active = await opened(environment, 'active', ACTIVE);
    await answers(active, PER_SECOND * 3);
    const rounds = [];
    for (let round = 0; round < (environment.quick ? 1 : 3); round += 1) {
      const peer = await cpuDuring(environment, () => answers(active, PER_SECOND * seconds));
      const open = await Promise.all(silent.map((session) => session.follow(() => undefined)));
      await sleep(2_000);
      const ours = await cpuDuring(environment, () => answers(active, PER_SECOND * seconds));
      for (const stop of open) stop();
      await sleep(1_000);
      rounds.push({ ours, peer });
    }
    return [
      measurement({
        name: 'streams, CPU',
        unit: 'CPU seconds of API and PostgreSQL',
        compares: `${PER_SECOND} answers a second beside ${count} silent event streams ÷ beside none`,
        rounds,
        target: { of: 'ratio', atMost: 1.05 },
        details: { streams: count, 'seconds a window': seconds },
      }),
      await lag(active),
    ];
  },
};

class Session {
  private constructor(
    private readonly api: ApiClient,
    private readonly token: string,
    private readonly id: string,
  ) {}

  static async open({ config }: Environment, sub: string): Promise<Session> {
    const token = await signToken(config, { role: 'client', sub, client: CLIENT });
    const api = new ApiClient(`http://127.0.0.1:${config.PORT}`, token);
    const { status, body } = await api.post('conversation/start', {}, { idempotencyKey: randomUUID() });
    if (status !== 201) throw new Error(`start: ${status} ${JSON.stringify(body)}`);
    return new Session(api, token, String(body.session_id));
  }

  async answer(text: string): Promise<void> {
    const body = { question_id: 'site_name', answer: text };
    const { status } = await this.api.post(`conversation/${this.id}/process`, body);
    if (status !== 200) throw new Error(`answer: ${status}`);
  }

  /** Follows the events. @returns stops it */
  async follow(onText: (text: string) => void): Promise<() => void> {
    const stop = new AbortController();
    const response = await fetch(`${this.api.baseUrl}/api/v1/onboarding/sessions/${this.id}/events`, {
      headers: { Authorization: `Bearer ${this.token}` },
      signal: stop.signal,
    });
    if (response.status !== 200 || response.body === null) throw new Error(`events: ${response.status}`);
    void read(response.body, onText);
    return () => stop.abort();
  }
}

async function read(body: ReadableStream<Uint8Array>, onText: (text: string) => void): Promise<void> {
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body) onText(decoder.decode(chunk, { stream: true }));
  } catch {
    // Stopped.
  }
}

async function opened(environment: Environment, name: string, count: number): Promise<Session[]> {
  const sessions: Session[] = [];
  await closedLoop(count, 8, async (index) => {
    sessions.push(await Session.open(environment, `${name}-${index}`));
  });
  return sessions;
}

async function answers(sessions: readonly Session[], count: number): Promise<void> {
  await openLoop(count, PER_SECOND, (index) => {
    const session = sessions[index % sessions.length];
    return session === undefined ? Promise.resolve() : session.answer(`North Depot, ${index}`);
  });
}

async function cpuDuring({ api, pool }: Environment, work: () => Promise<void>): Promise<number> {
  const { rows } = await pool.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
  const families = [api(), parentOf(rows[0]?.pid ?? 0)];
  const used = (): number => families.reduce((sum, pid) => sum + cpuSecondsOfFamily(pid), 0);
  const before = used();
  await work();
  return used() - before;
}

/** From the acknowledgement of an answer to its event; an event may arrive before. */
async function lag([session]: readonly Session[]): Promise<Measurement> {
  if (session === undefined) throw new Error('no session');
  const arrivals = new Map<string, number>();
  const stop = await session.follow((text) => {
    for (const [mark = ''] of text.matchAll(/lag-\d+-end/g)) arrivals.set(mark, performance.now());
  });
  await sleep(500);
  const lags: number[] = [];
  for (let index = 0; index < 100; index += 1) {
    const mark = `lag-${index}-end`;
    await session.answer(mark);
    const acknowledged = performance.now();
    while (!arrivals.has(mark)) await sleep(1);
    lags.push(Math.max(0, (arrivals.get(mark) ?? 0) - acknowledged));
  }
  stop();
  return measurement({
    name: 'streams, lag',
    unit: 'ms, p50',
    compares: 'from the acknowledgement of an answer to its event',
    rounds: [{ ours: median(lags), peer: 1 }],
    target: { of: 'ours', atMost: 20 },
  });
}
