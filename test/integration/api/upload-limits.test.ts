import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseList } from 'structured-headers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { open } from '../../support/conversation.js';
import { HeldUpload } from '../../support/held-upload.js';
import { eventually, startPlatform, type Person, type Platform, type RunningApi } from '../../support/platform.js';
import { multipart, png, wav, type Part } from '../../support/uploads.js';
import { OwnRedis } from '../../support/redis.js';
import { seeded } from '../../chaos/random.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

async function send(api: Person, base: string, where: string, parts: readonly Part[]): Promise<ApiAnswer> {
  const { body, type } = multipart(parts);
  const response = await fetch(`${base}/api/v1/onboarding/${where}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

const upload = (running: RunningApi, api: Person, id: string, parts: readonly Part[]): Promise<ApiAnswer> =>
  send(api, running.baseUrl, `site-audit/${id}/observation`, parts);
const document = (text: string): Part => ({ name: 'document', value: text, fileName: 'note.txt' });
let photos = 0;
/** A photo with new content each time. */
const photo = async (): Promise<Part> => ({ name: 'photo', value: await png((photos += 1)), fileName: 'meter.png' });

async function walker(running: RunningApi): Promise<{ api: Person; id: string }> {
  const api = await running.person();
  return { api, id: await open(api) };
}

function expectRefused(answer: ApiAnswer, policy: string): void {
  expect([answer.status, answer.body.code, answer.body['violated-policies']]).toEqual([
    429,
    'upload_quota_exceeded',
    [policy],
  ]);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
}

const leasesOf = (id: string): string => `${platform.redisPrefix}upload_quota:{${id}}:leases`;

/** An upload that has begun and then stalls. */
async function held(running: RunningApi, api: Person, id: string): Promise<HeldUpload> {
  const parts = multipart([await photo()]);
  return HeldUpload.begin(running.baseUrl, `site-audit/${id}/observation`, api.bearer, parts, parts.body.length - 60);
}

async function metric(running: RunningApi, line: string): Promise<number> {
  const text = await running.metrics();
  return Number(
    text
      .split('\n')
      .find((candidate) => candidate.startsWith(`${line} `))
      ?.split(' ')[1] ?? 0,
  );
}

describe('the quota of a session', () => {
  it('refuses the 51st photo with the name of the policy and does not count it', async () => {
    const running = await platform.startApi({ ONBOARDING_MAX_PHOTOS_PER_MINUTE: '1000' });
    const { api, id } = await walker(running);
    for (let index = 0; index < 50; index += 1)
      expect((await upload(running, api, id, [await photo()])).status).toBe(201);
    const refused = await upload(running, api, id, [await photo()]);
    expectRefused(refused, 'photos');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(600);
    expect(await metric(running, 'upload_throttling_rejections{reason="photos"}')).toBe(1);
    const quota = (await api.get(`site-audit/${id}/quota`)).body;
    expect(quota).toMatchObject({ photos_used: 50, photos_remaining: 0, documents_remaining: 20 });
    // Documents have a separate quota.
    expect((await upload(running, api, id, [document('a')])).status).toBe(201);
  });

  it('refuses the 11th photo in a minute, even when the ten before failed or were duplicates', async () => {
    const { api, id } = await walker(platform);
    const same = await photo();
    for (let index = 0; index < 5; index += 1) expect((await upload(platform, api, id, [same])).status).toBe(201);
    for (let index = 0; index < 5; index += 1)
      expect((await upload(platform, api, id, [{ name: 'photo', value: 'no photo', fileName: 'a.png' }])).status).toBe(
        400,
      );
    const refused = await upload(platform, api, id, [await photo()]);
    expectRefused(refused, 'photos_per_minute');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({ photos_used: 1 });
  });

  it('refuses the 21st document', async () => {
    const { api, id } = await walker(platform);
    for (let index = 0; index < 20; index += 1)
      expect((await upload(platform, api, id, [document(`page ${index}`)])).status).toBe(201);
    expectRefused(await upload(platform, api, id, [document('one more')]), 'documents');
  });

  it('refuses bytes beyond its size, and reports a file that can never fit as too large', async () => {
    const running = await platform.startApi({ ONBOARDING_MAX_TOTAL_SIZE_PER_SESSION: '10000' });
    const { api, id } = await walker(running);
    expect((await upload(running, api, id, [document('a'.repeat(6_000))])).status).toBe(201);
    expectRefused(await upload(running, api, id, [document('b'.repeat(5_000))]), 'total_size');
    const never = await upload(running, api, id, [document('c'.repeat(12_000))]);
    expect([never.status, never.body.code]).toEqual([413, 'upload_too_large']);
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({ bytes_remaining: 4_000 });
  });

  it('refuses a fourth concurrent upload and accepts it when one of the three ends', async () => {
    const { api, id } = await walker(platform);
    const three = [await held(platform, api, id), await held(platform, api, id), await held(platform, api, id)];
    await eventually('three uploads are under way', async () => (await platform.redis.zcard(leasesOf(id))) === 3);
    const refused = await upload(platform, api, id, [document('fourth')]);
    expectRefused(refused, 'concurrent_uploads');
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    // Another session is not affected.
    const other = await walker(platform);
    expect((await upload(platform, other.api, other.id, [document('mine')])).status).toBe(201);
    three[0]?.drop();
    await eventually(
      'a place is free',
      async () => (await upload(platform, api, id, [document('fourth')])).status === 201,
    );
    for (const upload of three) upload.drop();
  });

  it('is shared by two API processes', async () => {
    const config = { ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '5', ONBOARDING_MAX_CONCURRENT_UPLOADS: '20' };
    const [one, two] = [await platform.startApi(config), await platform.startApi(config)];
    const { api, id } = await walker(one);
    const answers = await Promise.all(
      Array.from({ length: 16 }, (_, index) =>
        upload(index % 2 === 0 ? one : two, api, id, [document(`page ${index}`)]),
      ),
    );
    expect(answers.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(5);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(11);
  });

  it('is all or nothing for an upload of several files', async () => {
    const running = await platform.startApi({ ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '2' });
    const { api, id } = await walker(running);
    expectRefused(await upload(running, api, id, [document('a'), document('b'), document('c')]), 'documents');
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({
      documents_remaining: 2,
      bytes_remaining: 104_857_600,
    });
    expect((await upload(running, api, id, [document('a'), document('b')])).status).toBe(201);
  });

  it('is reported in headers that parse as structured fields', async () => {
    const { api, id } = await walker(platform);
    const { headers } = await upload(platform, api, id, [document('a')]);
    const policies = new Map(
      parseList(headers.get('ratelimit-policy') ?? '').map(([name, parameters]) => [name, parameters]),
    );
    expect(policies.get('total_size')).toEqual(
      new Map<string, unknown>([
        ['q', 104_857_600],
        ['qu', 'content-bytes'],
        ['w', 900],
      ]),
    );
    expect(policies.get('concurrent_uploads')?.get('qu')).toBe('concurrent-requests');
    const states = new Map(parseList(headers.get('ratelimit') ?? '').map(([name, parameters]) => [name, parameters]));
    expect(states.get('documents')?.get('r')).toBe(19);
    expect(states.get('uploads')?.get('r')).toBe(99);
  });

  it('has a lifetime cap that a flushed Redis does not raise', async () => {
    const redis = await OwnRedis.start();
    try {
      const config = {
        ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '2',
        ONBOARDING_UPLOAD_LIFETIME_WINDOWS: '1',
        REDIS_URL: redis.url,
      };
      const running = await platform.startApi(config);
      const { api, id } = await walker(running);
      expect((await upload(running, api, id, [document('a'), document('b')])).status).toBe(201);
      await redis.flush();
      const refused = await upload(running, api, id, [document('c')]);
      expect([refused.status, refused.body.code, refused.body['violated-policies']]).toEqual([
        409,
        'upload_lifetime_exceeded',
        ['lifetime_documents'],
      ]);
      // The cap never resets, so there is no Retry-After.
      expect(refused.headers.get('retry-after')).toBeNull();
      expect(refused.body.recovery).not.toHaveProperty('retry_after_seconds');
      expect(
        (await platform.pool.query('SELECT documents FROM upload_totals WHERE session_id = $1', [id])).rows,
      ).toEqual([{ documents: 2 }]);
      expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toHaveLength(2);
    } finally {
      await redis.dispose();
    }
  });
});

describe('of voice turns,', () => {
  const turn = (api: Person): Promise<ApiAnswer> =>
    send(api, platform.baseUrl, 'conversation', [{ name: 'audio', value: wav(), fileName: 'turn.wav' }]);

  it('the 11th in five minutes gets 429, even with the same recording', async () => {
    const api = await platform.person();
    for (let index = 0; index < 10; index += 1) expect((await turn(api)).status).toBe(200);
    expectRefused(await turn(api), 'voice_turns');
    expect((await turn(await platform.person())).status).toBe(200);
  });
});

describe('the same file', () => {
  it('in two observations is stored once and referred to by both', async () => {
    const { api, id } = await walker(platform);
    const same = await photo();
    const [first, second] = [await upload(platform, api, id, [same]), await upload(platform, api, id, [same])];
    expect([first.status, second.status]).toEqual([201, 201]);
    expect(second.body.observation_id).not.toBe(first.body.observation_id);
    const ids = [first, second].map(({ body }) => (body.media as { media_id: string }[])[0]?.media_id);
    expect(ids[1]).toBe(ids[0]);
    expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toHaveLength(1);
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({ photos_used: 1 });
  });

  it('uploaded twice at the same time is stored once', async () => {
    const { api, id } = await walker(platform);
    const answers = await Promise.all(
      [document('twin'), document('twin'), document('twin')].map((part) => upload(platform, api, id, [part])),
    );
    expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
    expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toHaveLength(1);
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({
      documents_remaining: 19,
      bytes_remaining: 104_857_600 - 4,
    });
  });
});

describe('aborted uploads', () => {
  it('keep bytes on disk = bytes in the database = bytes charged, after 200 of them', async () => {
    const running = await platform.startApi({
      ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '1000',
      RATE_LIMITS: 'uploads=10000/300',
    });
    const random = seeded(4);
    const { api, id } = await walker(running);
    const one = async (index: number): Promise<void> => {
      const parts = multipart([document(`${index} ${'x'.repeat(Math.floor(random() * 200_000))}`)]);
      // One in five is sent completely. The others stop at a random byte, some after the last byte but before the
      // answer.
      const cut = random() < 0.2 ? parts.body.length : Math.floor(random() * (parts.body.length + 1));
      const isBroken = cut < parts.body.length || random() < 0.5;
      const begun = await HeldUpload.begin(running.baseUrl, `site-audit/${id}/observation`, api.bearer, parts, cut);
      if (isBroken) begun.drop();
      else await begun.answered();
    };
    for (let batch = 0; batch < 200; batch += 2) await Promise.all([one(batch), one(batch + 1)]);

    const folder = path.join(platform.filesDir, 'media', id);
    const onDisk = async (): Promise<number> => {
      const names = await readdir(folder).catch(() => []);
      return (await Promise.all(names.map((name) => stat(path.join(folder, name))))).reduce(
        (sum, { size }) => sum + size,
        0,
      );
    };
    const inDatabase = async (): Promise<number> =>
      Number(
        (
          await platform.pool.query<{ bytes: string }>(
            'SELECT coalesce(sum(size_bytes), 0) AS bytes FROM media WHERE session_id = $1',
            [id],
          )
        ).rows[0]?.bytes,
      );
    const charged = async (): Promise<number> =>
      104_857_600 - Number((await api.get(`site-audit/${id}/quota`)).body.bytes_remaining);
    const totals = async (): Promise<number> =>
      Number(
        (await platform.pool.query<{ bytes: string }>('SELECT bytes FROM upload_totals WHERE session_id = $1', [id]))
          .rows[0]?.bytes ?? 0,
      );
    await eventually('nothing is under way', async () => {
      const [disk, rows, counted, total] = [await onDisk(), await inDatabase(), await charged(), await totals()];
      return disk === rows && rows === counted && counted === total;
    });
    expect(await onDisk()).toBeGreaterThan(0);
    expect((await upload(running, api, id, [document('still open')])).status).toBe(201);
  }, 120_000);
});

describe('without Redis,', () => {
  it('an upload gets 503 and is not stored', async () => {
    const redis = await OwnRedis.start();
    try {
      const running = await platform.startApi({ REDIS_URL: redis.url, REDIS_TIMEOUT_MS: '200' });
      const { api, id } = await walker(running);
      redis.hang();
      const answer = await upload(running, api, id, [document('a')]);
      expect([answer.status, answer.body.code]).toEqual([503, 'reduced_capacity']);
      expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toEqual([]);
    } finally {
      redis.goOn();
      await redis.dispose();
    }
  });
});
