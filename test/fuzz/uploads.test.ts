import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, snapshot } from '../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../support/platform.js';
import { sendRaw, sendSlowly } from '../support/raw-request.js';
import { ResumableUpload } from '../support/resumable.js';
import { filesBelow } from '../support/stored-files.js';
import { multipart } from '../support/uploads.js';
import { seeded } from '../chaos/random.js';
import { hostileUploads, type HostileUpload } from './hostile-uploads.js';
import { samples } from './samples.js';
import { slowForms } from './slow-uploads.js';

/** How much the memory of the process may grow during the run: far less than one unpacked bomb of each kind. */
const MEMORY_BOUND_BYTES = 160_000_000;
/** `FUZZ_SEED` selects another corpus. */
const SEED = Number(process.env.FUZZ_SEED ?? 4);
const MUTATIONS = 150;

let platform: Platform;
let api: Person;
beforeAll(async () => {
  platform = await startPlatform({
    config: {
      RATE_LIMITS: 'uploads=100000/300',
      MAX_PHOTO_BYTES: '3000000',
      MAX_DOCUMENT_BYTES: '3000000',
      ONBOARDING_MAX_PHOTOS_PER_MINUTE: '100000',
      ONBOARDING_MAX_PHOTOS_PER_SESSION: '100000',
      ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '100000',
      // An aborted upload may still be ending.
      ONBOARDING_MAX_CONCURRENT_UPLOADS: '100',
    },
  });
  api = await platform.person();
}, 120_000);
afterAll(() => platform?.close());

const answerTo = (id: string, { headers, body, expected }: Omit<HostileUpload, 'name'>): Promise<number> =>
  sendRaw(platform.baseUrl, {
    path: `/api/v1/onboarding/site-audit/${id}/observation`,
    headers: [`Authorization: Bearer ${api.bearer}`, ...headers],
    body,
    leaves: expected.includes(0),
  });

function residentBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().rss;
}

const rowsOf = async (id: string): Promise<{ storage_key: string; rendition_key: string | null; bytes: string }[]> =>
  (
    await platform.pool.query<{ storage_key: string; rendition_key: string | null; bytes: string }>(
      'SELECT storage_key, rendition_key, size_bytes AS bytes FROM media WHERE session_id = $1 AND NOT is_unreadable',
      [id],
    )
  ).rows;

describe('a hostile upload', () => {
  it('is refused without a server error, a stored file, a change of the session or a growth of memory', async () => {
    const corpus = await hostileUploads(SEED);
    expect(corpus.length).toBeGreaterThanOrEqual(300);
    const id = await open(api);
    const before = await snapshot(api, id);
    // Warm up: decoders, parsers and pools are loaded at their first use.
    for (const upload of corpus.filter((_, index) => index % 10 === 0)) await answerTo(id, upload);
    const resident = residentBytes();

    const surprises: string[] = [];
    for (const upload of corpus) {
      const status = await answerTo(id, upload);
      if (!upload.expected.includes(status))
        surprises.push(`${upload.name}: ${status}, expected ${upload.expected.join(' or ')}`);
    }
    expect(surprises).toEqual([]);
    await eventually('no file is left', async () => (await filesBelow(platform.filesDir)).length === 0);
    expect(await rowsOf(id)).toEqual([]);
    expect((await snapshot(api, id)).version).toBe(before.version);
    const grown = residentBytes() - resident;
    console.info(`${corpus.length} hostile uploads: ${(grown / 1e6).toFixed(1)} MB more than before`);
    expect(grown).toBeLessThan(MEMORY_BOUND_BYTES);
  }, 300_000);

  it('made by changing bytes of a valid file is stored whole or refused', async () => {
    const random = seeded(SEED);
    const good = await samples();
    api = await platform.person();
    const id = await open(api);
    const statuses = new Set<number>();
    for (let round = 0; round < MUTATIONS; round += 1) {
      const sample = good[Math.floor(random() * good.length)];
      if (sample === undefined) continue;
      const value = Buffer.from(sample.content);
      for (let change = 0; change < 1 + random() * 6; change += 1)
        value[Math.floor(random() * value.length)] = Math.floor(random() * 256);
      const { body, type } = multipart([{ name: sample.part, value, fileName: `m.${sample.extension}` }]);
      statuses.add(
        await answerTo(id, {
          headers: [`Content-Type: ${type}`, `Content-Length: ${body.length}`],
          body,
          expected: [201, 400],
        }),
      );
    }
    expect([...statuses].sort()).toEqual([201, 400]);
    await eventually('disk and database agree', async () => {
      const [files, rows] = [await filesBelow(platform.filesDir), await rowsOf(id)];
      // The database does not store the length of a rendition.
      const known = new Map(
        rows.map((row) => [row.rendition_key ?? row.storage_key, row.rendition_key ?? Number(row.bytes)]),
      );
      return (
        files.length === known.size &&
        files.every(({ name, content }) => [name, content.length].includes(known.get(name) ?? -1))
      );
    });
  }, 300_000);
});

describe('an upload that stalls', () => {
  /** The lease bounds the duration of an upload and so of the test. All uploads run at once. */
  const LEASE_SECONDS = '2';

  it('ends with 408 wherever it stops or drips, without a server error, a stored file or a used quota', async () => {
    const slow = await platform.startApi({ ONBOARDING_UPLOAD_LEASE_SECONDS: LEASE_SECONDS });
    const owner = await slow.person();
    const id = await open(owner);
    const [sample] = (await samples()).filter(({ part }) => part === 'photo');
    if (sample === undefined) throw new Error('no photo among the samples');
    const forms = slowForms(sample);
    const statuses = await Promise.all(
      forms.map(async ({ name, headers, begin, drip }) => {
        const authorized = [`Authorization: Bearer ${owner.bearer}`, ...headers];
        const path = `/api/v1/onboarding/site-audit/${id}/observation`;
        return `${name}: ${await sendSlowly(slow.baseUrl, { method: 'POST', path, headers: authorized, begin, drip })}`;
      }),
    );
    expect(statuses).toEqual(forms.map(({ name }) => `${name}: 408`));
    await eventually('no file is left', async () =>
      (await filesBelow(platform.filesDir)).every(({ name }) => !name.includes(id)),
    );
    expect(await rowsOf(id)).toEqual([]);
    const quota = await owner.get(`site-audit/${id}/quota`);
    expect(quota.body).toMatchObject({ photos_used: 0, bytes_remaining: 104_857_600 });
    await slow.close();
  }, 120_000);

  it('in pieces ends with 408 and keeps the received bytes, so that it can be resumed', async () => {
    const slow = await platform.startApi({ ONBOARDING_UPLOAD_LEASE_SECONDS: LEASE_SECONDS });
    const owner = await slow.person();
    const id = await open(owner);
    const content = Buffer.from('register,page\n'.repeat(1_000));
    const slowly = async (drip: Buffer): Promise<readonly [number, number]> => {
      const piece = await new ResumableUpload(slow.baseUrl, owner, id, content, { filename: 'register.csv' }).begin();
      const status = await sendSlowly(slow.baseUrl, {
        method: 'PATCH',
        path: piece.location,
        headers: [
          `Authorization: Bearer ${owner.bearer}`,
          'Tus-Resumable: 1.0.0',
          'Content-Type: application/offset+octet-stream',
          'Upload-Offset: 0',
          `Content-Length: ${content.length}`,
        ],
        begin: content.subarray(0, 100),
        drip,
      });
      const from = await piece.offset();
      expect(from).toBeGreaterThanOrEqual(100);
      return [status, (await piece.patch(from)).status];
    };
    expect(await Promise.all([slowly(Buffer.alloc(0)), slowly(content.subarray(100))])).toEqual([
      [408, 200],
      [408, 200],
    ]);
    await slow.close();
  }, 60_000);
});
