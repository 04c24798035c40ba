/**
 * Creates real sessions in every stage and outcome on the running stack, and checks that visibility equals the
 * projection.
 */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { mapWithConcurrency } from '../../src/domain/map-with-concurrency.js';
import type { RunningStack } from '../stack/running-stack.js';
import { signToken } from '../commands/sign-token.js';
import { ApiClient } from '../demo/api-client.js';
import { DemoClient, pause } from '../demo/demo-client.js';
import { TROUBLESHOOTING_ANSWERS } from '../demo/troubleshooting-answers.js';
import { outcomesOf, type Outcome } from './outcomes.js';
import { TemporalMoves } from './temporal-moves.js';

/** Concurrent sessions. */
const CONCURRENCY = 8;
const CHECK_SECONDS = 120;
const DEVICES = ['phone', 'tablet', 'desktop'];

/** @returns the exit code: 1 when visibility and projection do not become equal */
export async function seedWorkflows(
  stack: RunningStack,
  count: number,
  print: (line: string) => void,
): Promise<number> {
  const clientId = `seed-${Date.now()}`;
  const moves = await TemporalMoves.connect(stack.config, clientId);
  try {
    const outcomes = outcomesOf(count);
    const seed = new WorkflowSeed(stack, moves, clientId);
    // A fault affects every session, so the sessions that park are created first.
    const isParked = (outcome: Outcome): boolean => outcome === 'parked';
    await seed.withFault(() =>
      mapWithConcurrency(outcomes.filter(isParked), CONCURRENCY, (outcome) => seed.make(outcome)),
    );
    let made = outcomes.filter(isParked).length;
    await mapWithConcurrency(
      outcomes.filter((outcome) => !isParked(outcome)),
      CONCURRENCY,
      async (outcome) => {
        await seed.make(outcome);
        made += 1;
        if (made % 200 === 0 || made === count) print(`${made} workflows`);
      },
    );
    return await check(stack, clientId, print);
  } finally {
    await moves.close();
  }
}

class WorkflowSeed {
  private people = 0;

  constructor(
    private readonly stack: RunningStack,
    private readonly moves: TemporalMoves,
    private readonly clientId: string,
  ) {}

  async make(outcome: Outcome): Promise<void> {
    this.people += 1;
    const sub = `walker-${this.people}`;
    const token = await signToken(this.stack.config, { role: 'client', sub, client: this.clientId });
    const demoClient = new DemoClient(new ApiClient(this.stack.apiUrl, token));
    if (outcome === 'continued') demoClient.sessionId = await this.moves.startShortLived(sub);
    else
      await demoClient.start({ conversation_type: 'troubleshooting', device: DEVICES[this.people % DEVICES.length] });
    await this.lead(demoClient, outcome);
  }

  private async lead(demoClient: DemoClient, outcome: Outcome): Promise<void> {
    const { sessionId } = demoClient;
    const post = (where: string, body: unknown = {}): Promise<unknown> =>
      demoClient.sendWithRetries('POST', where, body);
    if (outcome === 'started') return;
    if (outcome === 'terminated') return this.moves.terminate(sessionId);
    if (outcome === 'engaged') return void (await demoClient.answer('problem_area', 'power'));
    await post(`conversation/${sessionId}/process`, { answers: TROUBLESHOOTING_ANSWERS });
    switch (outcome) {
      case 'answered':
        return;
      case 'cancelled':
        return void (await post(`sessions/${sessionId}/cancel`));
      case 'reset':
        return this.moves.reset(sessionId);
      case 'continued':
        for (let time = 0; time < 12; time += 1) await demoClient.answer('affected_site', `North Depot, gate ${time}`);
        return;
      case 'erased':
        return void (await demoClient.api.delete(`sessions/${sessionId}`));
      case 'parked':
        return void (await post(`sessions/${sessionId}/recommendations`));
      default:
        return this.leadOn(demoClient, outcome);
    }
  }

  private async leadOn(demoClient: DemoClient, outcome: Outcome): Promise<void> {
    const items = await demoClient.recommendations();
    if (outcome === 'recommended') return;
    await demoClient.sendWithRetries('POST', `sessions/${demoClient.sessionId}/review`, {});
    if (outcome === 'completed') await demoClient.approveAll(items.map(({ id }) => id));
  }

  /** Runs `work` while generating recommendations fails permanently. */
  async withFault(work: () => Promise<void>): Promise<void> {
    const file = this.stack.config.ONWARD_FAULTS_FILE ?? path.join(this.stack.config.dataDir, 'faults.json');
    writeFileSync(`${file}.new`, JSON.stringify({ generateRecommendations: { mode: 'permanent' } }));
    renameSync(`${file}.new`, file);
    try {
      await work();
      // The requested steps must fail before the fault is cleared.
      await this.parked();
    } finally {
      rmSync(file, { force: true });
    }
  }

  private async parked(): Promise<void> {
    const token = await signToken(this.stack.config, { role: 'admin', sub: 'seed', client: this.clientId });
    const admin = new ApiClient(this.stack.apiUrl, token);
    for (let look = 0; look < CHECK_SECONDS; look += 1) {
      const overview = await admin.get(`dashboard/overview?client_id=${this.clientId}&refresh=true`);
      const dlq = overview.body.dlq as { open: number; retrying: number } | undefined;
      if (dlq !== undefined && dlq.open + dlq.retrying >= this.people) return;
      await pause(1_000);
    }
  }
}

async function check(stack: RunningStack, clientId: string, print: (line: string) => void): Promise<number> {
  const analyst = new ApiClient(
    stack.apiUrl,
    await signToken(stack.config, { role: 'analyst', sub: 'seed', client: clientId }),
  );
  const quiet = performance.now();
  for (let look = 0; look < CHECK_SECONDS; look += 1) {
    const { body } = await analyst.get(`analytics/reconcile?client_id=${clientId}&limit=10`, { timeoutMs: 60_000 });
    if (body.consistent === true) {
      print(`visibility equals the projection, ${Math.round(performance.now() - quiet)} ms after the last request`);
      const { counts, reset_sessions: reset } = body.visibility as { counts: object; reset_sessions: unknown[] };
      print(
        JSON.stringify({
          visibility: counts,
          reset: reset.length,
          projection: body.projection,
          erased: body.erased_sessions,
        }),
      );
      return 0;
    }
    if (look === CHECK_SECONDS - 1) print(`they still differ: ${JSON.stringify(body)}`);
    await pause(1_000);
  }
  return 1;
}
