/**
 * Saving a draft over HTTP against one Update of the bare workflow. Both end when their data is durable, and they take
 * turns request by request.
 */
import { randomUUID } from 'node:crypto';
import { BareSession } from '../bare/session.js';
import { signToken } from '../../tools/commands/sign-token.js';
import { ApiClient } from '../../tools/demo/api-client.js';
import type { Environment } from '../lib/environment.js';
import { HttpLoad } from '../lib/http-load.js';
import { measurement } from '../lib/measurement.js';
import { timed } from '../lib/rounds.js';
import { median, percentiles } from '../lib/stats.js';
import type { Case } from './case.js';

const CLIENT = 'checkpoints';
/** Fewer than the resource class `checkpoints` admits in five minutes. Each person saves to a separate session. */
const PER_PERSON = 100;
/** A half-filled form. */
const FIELDS = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`field_${index}`, `half a sentence about point ${index}`]),
);

export const checkpoint: Case = {
  name: 'checkpoint',
  needs: 'platform',
  async run(environment) {
    const [count, perRound] = environment.quick ? [2, 20] : [5, PER_PERSON];
    const load = new HttpLoad(1);
    const rounds: { readonly ours: number[]; readonly peer: number[] }[] = [];
    for (let round = 0; round < count; round += 1) {
      const save = await saver(environment, load, `walker-${round}`);
      const bare = await BareSession.open(environment.bareClient);
      const [ours, peer]: [number[], number[]] = [[], []];
      await save(-1);
      for (let index = 0; index < perRound; index += 1) {
        ours.push(await timed(() => save(index)));
        peer.push(await timed(() => bare.answer(`draft ${index}`)));
      }
      await bare.finish();
      rounds.push({ ours, peer });
    }
    load.close();
    return [
      measurement({
        name: 'checkpoint',
        unit: 'ms, p50',
        compares: 'saving a draft over HTTP ÷ an Update of the bare workflow',
        rounds: rounds.map(({ ours, peer }) => ({ ours: median(ours), peer: median(peer) })),
        target: { of: 'ratio', atMost: 1.5 },
        details: {
          'drafts a round': perRound,
          'draft, p50/p95/p99 ms': percentiles(rounds.flatMap(({ ours }) => ours)),
          'bare Update, p50/p95/p99 ms': percentiles(rounds.flatMap(({ peer }) => peer)),
        },
      }),
    ];
  },
};

/** Saves a different draft each time and checks that it got the next version. */
async function saver(environment: Environment, load: HttpLoad, sub: string): Promise<(index: number) => Promise<void>> {
  const token = await signToken(environment.config, { role: 'client', sub, client: CLIENT });
  const api = new ApiClient(`http://127.0.0.1:${environment.config.PORT}`, token);
  const started = await api.post(
    'conversation/start',
    { conversation_type: 'site_survey' },
    { idempotencyKey: randomUUID() },
  );
  if (started.status !== 201) throw new Error(`start: ${started.status} ${JSON.stringify(started.body)}`);
  const url = `${api.baseUrl}/api/v1/onboarding/sessions/${String(started.body.session_id)}/checkpoint`;
  return async (index) => {
    const { status, body } = await load.post(url, token, {
      checkpoint_data: { version: 1, state: 'typing', data: { ...FIELDS, index } },
      base_version: index + 1,
      force: true,
    });
    const saved = JSON.parse(body) as { status?: string; checkpoint_version?: number };
    if (status !== 201 || saved.status !== 'created' || saved.checkpoint_version !== index + 2)
      throw new Error(`checkpoint: ${status} ${body}`);
  };
}
