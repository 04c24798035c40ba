import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { MediaStore } from '../../../src/adapters/postgres/uploads/media-store.js';
import { LocalFileStore } from '../../../src/adapters/storage/local-files.js';
import { sweepFiles } from '../../../src/adapters/storage/sweep.js';
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
