/** The cost of the API edge besides its limits: admitting an upload, categorising an error, redacting a text. */
import { randomUUID } from 'node:crypto';
import { untilReady } from '../../src/adapters/redis/connection.js';
import { openRedis } from '../../src/compose/redis.js';
import { UploadQuotaStore, type QuotaPolicy } from '../../src/adapters/redis/upload-quota-store.js';
import { categorise } from '../../src/domain/errors/categorise.js';
import { redact } from '../../src/pii/redact.js';
import type { Environment } from '../lib/environment.js';
import { measurement, type Measurement, type Round } from '../lib/measurement.js';
import { timed } from '../lib/rounds.js';
import { median } from '../lib/stats.js';
import type { Case } from './case.js';

export const edge: Case = {
  name: 'edge',
  needs: 'servers',
  async run(environment) {
    return [await admissions(environment), sorting(environment), redacting(environment)];
  },
};

const POLICIES: readonly QuotaPolicy[] = [
  { name: 'photos', limit: 1_000_000, windowSeconds: 900, atAdmission: false, amount: 1 },
  { name: 'total_size', limit: 1_000_000_000_000, windowSeconds: 900, atAdmission: false, amount: 2_000_000 },
  { name: 'photos_per_minute', limit: 1_000_000, windowSeconds: 60, atAdmission: true, amount: 1 },
];

/** Admits one photo to a session that has forty and releases it, in turns with INCRBY, command by command. */
async function admissions(environment: Environment): Promise<Measurement> {
  const redis = openRedis(environment.config, () => undefined);
  await untilReady(redis, 5_000);
  const quotaStore = new UploadQuotaStore(redis, 'bench:');
  const scope = randomUUID();
  for (let photo = 0; photo < 40; photo += 1) {
    const request = { scope, lease: `photo-${photo}`, policies: POLICIES };
    await quotaStore.admit(request, { limit: 3, seconds: 30 });
    await quotaStore.commit(request);
  }
  const rounds: Round[] = [];
  for (let round = -1; round < (environment.quick ? 2 : 5); round += 1) {
    const [admitted, counted]: [number[], number[]] = [[], []];
    for (let index = 0; index < 300; index += 1) {
      const lease = `${round}-${index}`;
      const policies = POLICIES.filter((policy) => !policy.atAdmission);
      admitted.push(await timed(() => quotaStore.admit({ scope, lease, policies }, { limit: 3, seconds: 30 })));
      await quotaStore.release(scope, lease);
      counted.push(await timed(() => redis.incrby('bench:raw', 1)));
    }
    if (round >= 0) rounds.push({ ours: median(admitted), peer: median(counted) });
  }
  await redis.quit();
  return measurement({
    name: 'edge, upload admission',
    unit: 'ms, p50',
    compares: 'admitting a photo to a session of forty ÷ one INCRBY on the same connection',
    rounds,
    target: { of: 'ours', atMost: 5 },
  });
}

const ERRORS: readonly unknown[] = [
  Object.assign(new Error('connect refused'), { code: 'ECONNREFUSED' }),
  Object.assign(new Error('duplicate key'), { code: '23505' }),
  Object.assign(new Error('deadline'), { code: 4 }),
  new SyntaxError('Unexpected token in JSON'),
  new Error('unexpected'),
];

function sorting(environment: Environment): Measurement {
  const count = environment.quick ? 20_000 : 100_000;
  const each = (work: (error: unknown) => unknown): number => {
    const start = performance.now();
    for (let index = 0; index < count; index += 1) work(ERRORS[index % ERRORS.length]);
    return (performance.now() - start) / count;
  };
  each(categorise);
  const rounds = Array.from({ length: 5 }, () => ({
    ours: each(categorise),
    peer: each((error) => JSON.stringify({ error: String(error) })),
  }));
  return measurement({
    name: 'edge, categorise',
    unit: 'ms',
    compares: 'sorting an error into the taxonomy ÷ writing it as JSON',
    rounds,
    target: { of: 'ours', atMost: 0.2 },
  });
}

/** A text with one person in about a thousand characters. */
const TEXT = `${'The boiler on the second floor reads 5.2 bar at 64 °C, serial BX-4471882, last inspected 2026-03-14. '.repeat(9)}Ask Jane Doe on 020 7946 0958. `;

function redacting(environment: Environment): Measurement {
  const text = TEXT.repeat(environment.quick ? 20 : 100);
  const perSecond = (work: (text: string) => unknown): number => {
    const start = performance.now();
    work(text);
    return text.length / 1_048_576 / ((performance.now() - start) / 1_000);
  };
  perSecond(redact);
  const rounds = Array.from({ length: 5 }, () => ({
    ours: perSecond(redact),
    peer: perSecond((value) => value.replace(/\d/g, '')),
  }));
  return measurement({
    name: 'edge, redactor',
    unit: 'MB/s',
    compares: 'redacting a text with a person in a thousand characters ÷ one expression over the same text',
    rounds,
  });
}
