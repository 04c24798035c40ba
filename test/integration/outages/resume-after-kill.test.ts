/** A resumable upload during which the API is killed. */
import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ApiProcess } from '../../support/api-process.js';
import { open, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';
import { ResumableUpload } from '../../support/resumable.js';

let platform: Platform;
let api: ApiProcess;
beforeAll(async () => {
  platform = await startPlatform();
  api = await ApiProcess.start(platform.config);
}, 120_000);
afterAll(async () => {
  await api?.kill();
  await platform?.close();
});

const TEXT = Buffer.from('register,page\nvisitors,12\n'.repeat(40_000));

it('a restarted API continues a resumable upload from its offset without loss', async () => {
  const person = await platform.person();
  const id = await open(person);
  const piece = await new ResumableUpload(api.baseUrl, person, id, TEXT, { filename: 'register.csv' }).begin();
  const staged = path.join(platform.filesDir, 'incoming', id, piece.location.split('/').at(-1) ?? '');

  let from = 0;
  for (const until of [300_000, 600_000, 900_000]) {
    const socket = await piece.stall(from, until);
    const before = from;
    await eventually('more bytes are here', async () => (await stat(staged)).size > before + 100_000);
    await api.kill();
    socket.destroy();
    const onDisk = (await stat(staged)).size;
    await api.run();
    from = await piece.offset();
    expect(from).toBe(onDisk);
  }
  // The continuing request takes over the lease of the killed one, so the lease does not count as concurrent.
  const { status, body } = await piece.patch(from);
  expect([status, (body.media as { sha256: string }[])[0]?.sha256]).toEqual([
    200,
    createHash('sha256').update(TEXT).digest('hex'),
  ]);
  expect((await snapshot(person, id)).observations).toHaveLength(1);
  expect((await person.get(`site-audit/${id}/quota`)).body).toMatchObject({ documents_remaining: 19 });
}, 180_000);
