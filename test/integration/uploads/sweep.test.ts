import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ExpiredMediaStore } from '../../../src/adapters/postgres/uploads/expired-media.js';
import { MediaStore } from '../../../src/adapters/postgres/uploads/media-store.js';
import { LocalFileStore } from '../../../src/adapters/storage/local-files.js';
import { sweepFiles } from '../../../src/adapters/storage/sweep.js';
import { removeExpiredMedia } from '../../../src/workers/media-retention.js';
import { startPlatform, type Platform } from '../../support/platform.js';
import { filesBelow } from '../../support/stored-files.js';

const DAY_MS = 24 * 3_600_000;
let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({ workers: false });
  await platform.pool.query('DELETE FROM media');
}, 120_000);
afterAll(() => platform?.close());

it('a sweep removes replaced originals and old files without a row, reports lost files, and keeps young ones', async () => {
  const files = new LocalFileStore(platform.filesDir);
  const media = new MediaStore(platform.pool, platform.keyring);
  const id = randomUUID();
  const row = async (mediaId: string, hasRendition: boolean): Promise<void> => {
    const file = {
      kind: 'photo',
      content_type: 'image/jpeg',
      size_bytes: 1,
      sha256: mediaId,
      file_name: 'a.jpg',
      storage_key: `media/${id}/${mediaId}`,
    } as const;
    await media.insert(id, [{ media_id: mediaId, session_id: id, client_id: 'c', sub: 's', ...file }], {
      photos: 9,
      documents: 9,
      bytes: 99,
    });
    const rendition = {
      rendition_key: `media/${id}/${mediaId}.rendition`,
      rendition_type: 'image/jpeg',
      width: 1,
      height: 1,
    };
    if (hasRendition) await media.setRendition(mediaId, rendition);
  };
  await row('original', false);
  await row('replaced', true);
  await row('lost', false);
  const kept = [`media/${id}/original`, `media/${id}/replaced.rendition`];
  const left = ['incoming/staged', `media/${id}/replaced`, `media/${id}/unknown`, `media/${id}/x.partial`];
  for (const key of [...kept, ...left]) await files.write(key, Readable.from([Buffer.from('x')]));
  const onDisk = async (): Promise<string[]> => (await filesBelow(platform.filesDir)).map(({ name }) => name);
  const now = Date.now();

  expect(await sweepFiles(platform.pool, files, { dryRun: false, olderThanMs: DAY_MS, now })).toEqual({
    orphans: [],
    missing: [],
  });
  const later = { olderThanMs: DAY_MS, now: now + 2 * DAY_MS };
  const found = await sweepFiles(platform.pool, files, { ...later, dryRun: true });
  expect([...found.orphans].sort()).toEqual([...left].sort());
  expect(found.missing).toEqual(['lost']);
  expect(await onDisk()).toHaveLength(6);
  await sweepFiles(platform.pool, files, { ...later, dryRun: false });
  expect(await onDisk()).toEqual([...kept].sort());
});

it('media of sessions that never completed are removed after the retention, those of others stay', async () => {
  const person = await platform.person();
  const files = new LocalFileStore(platform.filesDir);
  const media = new MediaStore(platform.pool, platform.keyring);
  await platform.pool.query('DELETE FROM media');
  const now = Date.now();
  const session = async (state: string, closedDaysAgo: number): Promise<string> => {
    const id = randomUUID();
    await platform.pool.query(
      `INSERT INTO sessions (session_id, client_id, sub, conversation_type, language, workflow_id, state, closed_at)
       VALUES ($1, $2, $1, 'site_survey', 'en', $1, $3, $4)`,
      [id, person.clientId, state, new Date(now - closedDaysAgo * DAY_MS)],
    );
    const file = { kind: 'document', content_type: 'text/csv', size_bytes: 1, sha256: id, file_name: 'a.csv' } as const;
    const keys = { media_id: id, session_id: id, client_id: 'c', sub: 's', storage_key: `media/${id}/file` };
    await media.insert(id, [{ ...keys, ...file }], { photos: 9, documents: 9, bytes: 99 });
    await files.write(`media/${id}/file`, Readable.from([Buffer.from('x')]));
    return id;
  };
  const gone = [await session('cancelled', 31), await session('abandoned', 31)];
  const kept = [await session('completed', 31), await session('cancelled', 29)];
  const needs = { expired: new ExpiredMediaStore(platform.pool), files, retentionDays: 30, clock: () => now };
  expect(await removeExpiredMedia(needs)).toBe(2);
  expect(await removeExpiredMedia(needs)).toBe(0);
  const onDisk = (await filesBelow(platform.filesDir)).map(({ name }) => name);
  for (const id of gone) expect(onDisk).not.toContain(`media/${id}/file`);
  for (const id of kept) expect(onDisk).toContain(`media/${id}/file`);
  const { rows } = await platform.pool.query<{ media_id: string }>('SELECT media_id FROM media');
  expect(rows.map(({ media_id }) => media_id).sort()).toEqual([...kept].sort());
});
