import { afterAll, beforeAll, expect, it } from 'vitest';
import { open } from '../../support/conversation.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';
import { OwnS3, S3_BUCKET, S3_KEYS } from '../../support/s3.js';
import { filesBelow } from '../../support/stored-files.js';
import { PDF, multipart, photoWithSecrets } from '../../support/uploads.js';

let s3: OwnS3;
let platform: Platform;
beforeAll(async () => {
  s3 = await OwnS3.start();
  const keys = { S3_ACCESS_KEY_ID: S3_KEYS.accessKeyId, S3_SECRET_ACCESS_KEY: S3_KEYS.secretAccessKey };
  platform = await startPlatform({
    config: { STORAGE: 's3', S3_ENDPOINT: s3.endpoint, S3_BUCKET, S3_FORCE_PATH_STYLE: 'true', ...keys },
  });
}, 120_000);
afterAll(async () => {
  await platform?.close();
  await s3?.dispose();
});

it('an S3-compatible store serves uploads, renditions, downloads and erasure without local files', async () => {
  const api = await platform.person();
  const id = await open(api);
  const headers = { Authorization: `Bearer ${api.bearer}` };
  const { body, type } = multipart([
    { name: 'document', value: PDF, fileName: 'a.pdf' },
    { name: 'photo', value: await photoWithSecrets(), fileName: 'a.jpg' },
  ]);
  const stored = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { ...headers, 'Content-Type': type },
    body,
  });
  expect(stored.status).toBe(201);
  const [document, photo] = ((await stored.json()) as { media: { media_id: string }[] }).media;
  const download = (mediaId = ''): Promise<Response> =>
    fetch(`${platform.baseUrl}/api/v1/onboarding/media/${mediaId}`, { headers });
  expect(Buffer.from(await (await download(document?.media_id)).arrayBuffer()).equals(PDF)).toBe(true);
  await eventually('the rendition', async () => (await download(photo?.media_id)).status === 200);
  expect(Buffer.from(await (await download(photo?.media_id)).arrayBuffer()).includes('CanaryCamera')).toBe(false);
  expect(await filesBelow(platform.filesDir)).toEqual([]);
  const objects = async (): Promise<string> => (await filesBelow(s3.folder)).map(({ name }) => name).join();
  expect(await objects()).toContain(id);
  expect((await api.delete(`sessions/${id}`)).status).toBe(202);
  await eventually('the objects are gone', async () => !(await objects()).includes(id));
});
