/** Resumable uploads (tus 1.0.0), step by step and with the reference client. */
import { createHash, randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Socket } from 'node:net';
import path from 'node:path';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { open, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { ResumableUpload, metadata, tus } from '../../support/resumable.js';
import { OwnRedis } from '../../support/redis.js';
import { filesBelow } from '../../support/stored-files.js';
import { uploadWithUppy } from '../../support/uppy.mjs';
import { PDF, multipart, photoWithSecrets, png } from '../../support/uploads.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform({
    config: { MAX_DOCUMENT_BYTES: '400000', ONBOARDING_MAX_PHOTOS_PER_MINUTE: '1000', RATE_LIMITS: 'uploads=1000/300' },
  });
}, 120_000);
afterAll(() => platform?.close());

/** Larger than any buffer on the way. */
const TEXT = Buffer.from('register,page\nvisitors,12\n'.repeat(12_000));
const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
const mediaOf = (body: Record<string, unknown>): Record<string, unknown> =>
  (body.media as Record<string, unknown>[])[0] ?? {};

async function opened(): Promise<{ api: Person; id: string }> {
  const api = await platform.person();
  return { api, id: await open(api) };
}

async function upload(
  content: Buffer,
  described: Record<string, string>,
  where?: { api: Person; id: string },
): Promise<ResumableUpload> {
  const { api, id } = where ?? (await opened());
  return new ResumableUpload(platform.baseUrl, api, id, content, described);
}

const stagedOf = ({ sessionId, location }: ResumableUpload): string =>
  path.join(platform.filesDir, 'incoming', sessionId, location.split('/').at(-1) ?? '');
const quotaOf = async (api: Person, id: string): Promise<Record<string, unknown>> =>
  (await api.get(`site-audit/${id}/quota`)).body;
const stagedFiles = async (id: string): Promise<string[]> =>
  (await filesBelow(path.join(platform.filesDir, 'incoming', id))).map(({ name }) => name);

describe('an upload in pieces', () => {
  it('makes the same observation as a direct upload, and repeats its final answer on every later request', async () => {
    const piece = await (
      await upload(TEXT, { filename: 'register.csv', note: 'page 3', observation_type: 'register' })
    ).begin();
    const { headers } = await piece.head();
    expect([headers.get('upload-offset'), headers.get('upload-length')]).toEqual(['0', String(TEXT.length)]);
    expect(headers.get('upload-metadata')).toContain(metadata({ filename: 'register.csv' }));

    const first = await piece.patch(0, 100_000);
    expect([first.status, first.headers.get('upload-offset')]).toEqual([204, '100000']);
    expect(Date.parse(first.headers.get('upload-expires') ?? '')).toBeGreaterThan(Date.now());
    expect((await piece.status()).body).toMatchObject({ status: 'receiving', upload_offset: 100_000, result: null });

    const last = await piece.patch(100_000);
    expect([last.status, last.headers.get('upload-offset')]).toEqual([200, String(TEXT.length)]);
    expect(mediaOf(last.body)).toMatchObject({
      kind: 'document',
      file_name: 'register.csv',
      size_bytes: TEXT.length,
      sha256: sha256(TEXT),
    });
    expect(last.body).toMatchObject({
      session_id: piece.sessionId,
      quota: { documents_remaining: 19 },
      processing: 'queued',
    });
    const { observations } = await snapshot(piece.api, piece.sessionId);
    expect(observations).toMatchObject([
      { observation_id: last.body.observation_id, note: 'page 3', observation_type: 'register' },
    ]);

    expect((await piece.status()).body).toMatchObject({
      status: 'finished',
      result: { observation_id: last.body.observation_id },
    });
    expect(await piece.offset()).toBe(TEXT.length);
    for (const again of [await piece.patch(100_000), await piece.patch(TEXT.length)]) {
      expect([again.status, again.body.observation_id]).toEqual([200, last.body.observation_id]);
    }
    expect((await snapshot(piece.api, piece.sessionId)).observations).toHaveLength(1);
  });

  it('continues where its connection broke', async () => {
    const piece = await (await upload(TEXT, { filename: 'register.csv' })).begin();
    const socket = await piece.stall(0, 150_000);
    await eventually('the bytes are here', async () => (await stat(stagedOf(piece))).size > 60_000);
    socket.destroy();
    const from = await piece.offset();
    expect(from).toBeGreaterThan(60_000);
    expect(from).toBeLessThanOrEqual(150_000);
    expect(mediaOf((await piece.patch(from)).body)).toMatchObject({ sha256: sha256(TEXT) });
  });

  it('does not wait for a silently lost connection, because the newest request takes over', async () => {
    const piece = await (await upload(TEXT, { filename: 'register.csv' })).begin();
    const socket = await piece.stall(0, 150_000);
    await eventually('the bytes are here', async () => (await stat(stagedOf(piece))).size > 60_000);
    const last = await piece.patch(await piece.offset());
    expect([last.status, mediaOf(last.body).sha256]).toEqual([200, sha256(TEXT)]);
    socket.destroy();
  });

  it('gets 409 at another offset without a change, and 413 for more bytes than announced', async () => {
    const piece = await (await upload(TEXT, { filename: 'register.csv' })).begin();
    await piece.patch(0, 1_000);
    for (const wrong of [0, 999, 1_001]) {
      const { status, body } = await piece.patch(wrong, 2_000);
      expect([status, body.code]).toEqual([409, 'offset_mismatch']);
    }
    expect(await piece.offset()).toBe(1_000);
    const longer = new ResumableUpload(piece.base, piece.api, piece.sessionId, Buffer.concat([TEXT, TEXT]), {});
    longer.location = piece.location;
    expect((await longer.patch(1_000)).status).toBe(413);
  });

  it('works with the reference client', async () => {
    const { api, id } = await opened();
    const photo = await photoWithSecrets();
    const answer = await new Promise<string>((resolve, reject) => {
      new Upload(photo, {
        endpoint: `${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/uploads`,
        headers: { Authorization: `Bearer ${api.bearer}` },
        metadata: { filename: 'stairs ñ.jpg', filetype: 'image/jpeg', use_photo_location: 'true' },
        chunkSize: 300,
        retryDelays: null,
        onError: reject,
        onSuccess: ({ lastResponse }) => resolve(lastResponse.getBody()),
      }).start();
    });
    const media = mediaOf(JSON.parse(answer) as Record<string, unknown>);
    expect(media).toMatchObject({
      kind: 'photo',
      file_name: 'stairs ñ.jpg',
      sha256: sha256(photo),
      width: 40,
      height: 60,
    });
    expect(media.location).toMatchObject({ latitude: expect.closeTo(28.6139, 3) as number });
  });

  it('of a file that the session already has refers to the stored copy and leaves no other', async () => {
    const { api, id } = await opened();
    const { body, type } = multipart([{ name: 'document', value: PDF, fileName: 'a.pdf' }]);
    const direct = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
      body,
    });
    const kept = mediaOf((await direct.json()) as Record<string, unknown>);
    const piece = await (await upload(PDF, { filename: 'again.pdf' }, { api, id })).begin();
    expect(mediaOf((await piece.patch(0)).body).media_id).toBe(kept.media_id);
    expect((await filesBelow(path.join(platform.filesDir, 'media', id))).length).toBe(1);
    expect(await quotaOf(api, id)).toMatchObject({
      documents_remaining: 19,
      bytes_remaining: 104_857_600 - PDF.length,
    });
  });
});

describe('the reserved quota of an upload', () => {
  it('is held from its creation and released once when the upload is deleted', async () => {
    const { api, id } = await opened();
    const piece = await (await upload(PDF, { filename: 'a.pdf' }, { api, id })).begin();
    expect(await quotaOf(api, id)).toMatchObject({
      documents_remaining: 19,
      bytes_remaining: 104_857_600 - PDF.length,
    });
    expect((await piece.remove()).status).toBe(204);
    expect((await piece.remove()).status).toBe(404);
    expect((await piece.head()).status).toBe(404);
    expect(await quotaOf(api, id)).toMatchObject({ documents_remaining: 20, bytes_remaining: 104_857_600 });
    expect(await stagedFiles(id)).toEqual([]);
  });

  it('is refused to the 51st photo, which leaves no files', async () => {
    const { api, id } = await opened();
    const photo = await png(1);
    for (let index = 0; index < 50; index += 1)
      await (await upload(photo, { filename: `${index}.png` }, { api, id })).begin();
    const { status, body, headers } = await (await upload(photo, { filename: '50.png' }, { api, id })).create();
    expect([status, body.code, body['violated-policies']]).toEqual([429, 'upload_quota_exceeded', ['photos']]);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await stagedFiles(id)).length).toBe(100);
  });

  it('admits at most three concurrent requests', async () => {
    const { api, id } = await opened();
    const pieces = await Promise.all(
      [0, 1, 2, 3].map(async () => (await upload(TEXT, { filename: 'a.csv' }, { api, id })).begin()),
    );
    const sockets: Socket[] = [];
    const refused = await eventually('the fourth is refused', async () => {
      for (const piece of pieces.slice(0, 3)) {
        const from = await piece.offset();
        sockets.push(await piece.stall(from, from + 1_000));
      }
      const answer = await pieces[3]?.patch(0, 0);
      return answer?.status === 429 && answer;
    });
    expect(refused.body['violated-policies']).toEqual(['concurrent_uploads']);
    for (const socket of sockets) socket.destroy();
    await eventually(
      'there is room again',
      async () => (await pieces[3]?.patch((await pieces[3].offset()) ?? 0))?.status === 200,
    );
  });

  it('is released when an unfinished upload expires, and its bytes are deleted', async () => {
    const short = await platform.startApi({ ONBOARDING_UPLOAD_EXPIRES_MINUTES: '0.02' });
    const { api, id } = await opened();
    const piece = new ResumableUpload(short.baseUrl, api, id, PDF, { filename: 'a.pdf' });
    await piece.begin();
    await piece.patch(0, 10);
    await eventually('it has expired', async () => (await piece.head()).status === 404);
    expect((await piece.patch(10)).status).toBe(404);
    await eventually('its place is free', async () => (await quotaOf(api, id)).documents_remaining === 20);
    // A starting process removes expired uploads, as every process does every ten minutes.
    const sweeping = await platform.startApi({ ONBOARDING_UPLOAD_EXPIRES_MINUTES: '0.001' });
    await eventually('its bytes are gone', async () => (await stagedFiles(id)).length === 0);
    await Promise.all([short.close(), sweeping.close()]);
  });

  it('is requested again, and counted once, after Redis lost it', async () => {
    const redis = await OwnRedis.start();
    try {
      const running = await platform.startApi({ REDIS_URL: redis.url, ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '1' });
      const { api, id } = await opened();
      const piece = new ResumableUpload(running.baseUrl, api, id, PDF, { filename: 'a.pdf' });
      await piece.begin();
      await redis.flush();
      const other = new ResumableUpload(running.baseUrl, api, id, TEXT, { filename: 'a.csv' });
      await other.begin();
      const { status, body } = await piece.patch(0);
      expect([status, body['violated-policies']]).toEqual([429, ['documents']]);
      // The last byte is not kept, so that a client that continues requests the quota again.
      expect(await piece.offset()).toBe(PDF.length - 1);
      await other.remove();
      expect((await piece.patch(PDF.length - 1)).status).toBe(200);
      const quota = await fetch(`${running.baseUrl}/api/v1/onboarding/site-audit/${id}/quota`, {
        headers: { Authorization: `Bearer ${api.bearer}` },
      });
      expect(await quota.json()).toMatchObject({ documents_remaining: 0, bytes_remaining: 104_857_600 - PDF.length });
    } finally {
      await redis.dispose();
    }
  });
});

describe('a refused upload', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each<[string, Record<string, string>, Buffer, number, string]>([
    ['with a path', { filename: '../../etc/a.jpg' }, PDF, 400, 'invalid_file_name'],
    ['with a NUL', { filename: 'a.html\0.jpg' }, PDF, 400, 'invalid_request'],
    ['without a name', { kind: 'photo' }, PDF, 400, 'invalid_request'],
    ['of a type that is not accepted', { filename: 'a.html' }, html, 400, 'file_refused'],
    ['of a photo as a document', { filename: 'a.jpg', kind: 'document' }, PDF, 400, 'file_refused'],
    ['with half a place', { filename: 'a.pdf', latitude: '28' }, PDF, 400, 'invalid_request'],
    ['that is too large', { filename: 'a.pdf' }, Buffer.alloc(400_001), 413, 'file_too_large'],
  ])('%s is not created', async (_name, described, content, expected, code) => {
    const piece = await upload(content, described);
    const { status, body } = await piece.create();
    expect([status, body.code]).toEqual([expected, code]);
    expect(await stagedFiles(piece.sessionId)).toEqual([]);
  });

  it.each([
    ['of HTML as a photo', 'a.jpg', html],
    ['of a program as text', 'a.txt', Buffer.from('MZ\x90\0\x03\0\0\0binary')],
    ['of half a PDF', 'a.pdf', PDF.subarray(0, 30)],
  ])('%s gets 400 with its last byte and is not kept', async (_name, filename, content) => {
    const piece = await (await upload(content, { filename })).begin();
    const { status, body } = await piece.patch(0);
    expect([status, body.code]).toEqual([400, 'file_refused']);
    expect((await piece.head()).status).toBe(404);
    expect(await stagedFiles(piece.sessionId)).toEqual([]);
    expect(await filesBelow(path.join(platform.filesDir, 'media', piece.sessionId))).toEqual([]);
    expect(await quotaOf(piece.api, piece.sessionId)).toMatchObject({
      photos_used: 0,
      documents_remaining: 20,
      bytes_remaining: 104_857_600,
    });
    expect((await snapshot(piece.api, piece.sessionId)).observations).toEqual([]);
  });

  it.each([
    ['another version', { 'Tus-Resumable': '0.2.2' }, 412, 'tus_version'],
    ['no length', { 'Upload-Length': '' }, 400, 'invalid_request'],
    ['an empty file', { 'Upload-Length': '0' }, 400, 'invalid_request'],
    ['a length that is none', { 'Upload-Length': '1e3' }, 400, 'invalid_request'],
    ['metadata that is no base64', { 'Upload-Metadata': 'filename ***' }, 400, 'invalid_request'],
    ['another version and no length', { 'Tus-Resumable': '0.2.2', 'Upload-Length': '' }, 412, 'tus_version'],
    ['a length to come', { 'Upload-Defer-Length': '1' }, 400, 'tus_extension'],
    ['parts to join', { 'Upload-Concat': 'partial' }, 400, 'tus_extension'],
    ['a checksum', { 'Upload-Checksum': 'sha1 Lve95gjOVATpfV8EL5X4nxwjKHE=' }, 400, 'tus_extension'],
  ])('with %s gets an error that names the header', async (_name, headers, expected, code) => {
    const { status, body } = await (await upload(PDF, { filename: 'a.pdf' })).create(headers);
    expect([status, body.code]).toEqual([expected, code]);
    expect((body.errors as { pointer: string }[])[0]?.pointer.toLowerCase()).toContain(
      Object.keys(headers)[0]?.toLowerCase(),
    );
  });

  it('on a closed session gets 409', async () => {
    const piece = await (await upload(PDF, { filename: 'a.pdf' })).begin();
    await piece.api.post(`sessions/${piece.sessionId}/cancel`);
    expect((await piece.patch(0)).status).toBe(409);
    expect((await piece.create()).status).toBe(409);
  });
});

describe('the protocol', () => {
  const create = async (headers: Record<string, string>) => {
    const { api, id } = await opened();
    return tus(platform.baseUrl, api, 'POST', `/api/v1/onboarding/site-audit/${id}/uploads`, headers);
  };

  it.each([
    [
      'keys of Uppy',
      'relativePath bnVsbA==,name YS5qcGc=,type aW1hZ2UvanBlZw==,filetype aW1hZ2UvanBlZw==,filename YS5qcGc=',
    ],
    ['a key without a value', 'filename YS5qcGc=,note'],
    ['another name of the file name', 'name YS5qcGc='],
    ['a name without an extension', 'filename YmxvYg==,filetype aW1hZ2UvanBlZw=='],
  ])('takes metadata with %s', async (_name, described) => {
    const { status, headers } = await create({ 'Upload-Length': '500', 'Upload-Metadata': described });
    expect(status).toBe(201);
    expect(headers.get('tus-resumable')).toBe('1.0.0');
  });

  it('takes the method of a proxy that lets only POST through', async () => {
    const piece = await (await upload(TEXT, { filename: 'register.csv' })).begin();
    const override = (method: string, headers: Record<string, string> = {}, body?: Buffer) =>
      tus(piece.base, piece.api, 'POST', piece.location, { 'X-HTTP-Method-Override': method, ...headers }, body);
    const part = { 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
    const { status, headers } = await override('PATCH', part, TEXT.subarray(0, 1_000));
    expect([status, headers.get('upload-offset')]).toEqual([204, '1000']);
    expect(headers.get('upload-expires')).not.toBeNull();
    expect((await override('DELETE')).status).toBe(204);
    expect((await piece.head()).status).toBe(404);
    // Elsewhere, a request does what its method says.
    const elsewhere = await fetch(`${piece.base}/api/v1/onboarding/sessions/${piece.sessionId}`, {
      headers: { Authorization: `Bearer ${piece.api.bearer}`, 'X-HTTP-Method-Override': 'DELETE' },
    });
    expect(elsewhere.status).toBe(200);
  });

  it('names its version in every answer, and lets no answer be cached', async () => {
    const piece = await (await upload(TEXT, { filename: 'register.csv', note: 'ñ' })).begin();
    const gone = new ResumableUpload(piece.base, piece.api, piece.sessionId, TEXT, {});
    gone.location = `${piece.location}x`;
    const anonymous = await fetch(new URL(piece.location, piece.base), { method: 'HEAD' });
    const old = await tus(piece.base, piece.api, 'HEAD', piece.location, { 'Tus-Resumable': '0.2.2' });
    const answers = [await piece.head(), await gone.head(), await piece.patch(7), old];
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 409, 412]);
    for (const { headers } of [...answers, anonymous]) {
      expect(headers.get('tus-resumable')).toBe('1.0.0');
      expect(headers.get('cache-control')).toBe('no-store');
    }
    expect(old.headers.get('tus-version')).toBe('1.0.0');
    expect(answers[1]?.headers.get('upload-offset')).toBeNull();
    // As the client described it.
    expect(answers[0]?.headers.get('upload-metadata')).toBe(metadata({ filename: 'register.csv', note: 'ñ' }));
  });

  it('refuses bytes of another type, and takes a type with a parameter', async () => {
    const piece = await (await upload(TEXT, { filename: 'register.csv' })).begin();
    const send = (type: string) =>
      tus(
        piece.base,
        piece.api,
        'PATCH',
        piece.location,
        { 'Upload-Offset': '0', 'Content-Type': type },
        TEXT.subarray(0, 9),
      );
    expect((await send('application/json')).status).toBe(415);
    expect((await send('application/offset+octet-stream; charset=utf-8')).status).toBe(204);
  });

  it('works with Uppy', async () => {
    const { api, id } = await opened();
    const photo = await png(7);
    const endpoint = `${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/uploads`;
    const sent = { endpoint, bearer: api.bearer, name: 'hall.png', type: 'image/png', content: photo };
    expect(await uploadWithUppy(sent)).toEqual({ failed: [], successful: ['hall.png'] });
    const { observations } = (await snapshot(api, id)) as unknown as { observations: { media: unknown[] }[] };
    expect(observations[0]?.media).toMatchObject([{ kind: 'photo', file_name: 'hall.png', sha256: sha256(photo) }]);
  });
});

describe('another person', () => {
  it('finds no upload, and neither does a request through another session of the owner', async () => {
    const piece = await (await upload(TEXT, { filename: 'a.csv' })).begin();
    const stranger = await platform.person({ client: piece.api.clientId });
    const other = await open(piece.api, { conversation_type: 'site_survey' });
    const elsewhere = piece.location.replace(piece.sessionId, other);
    const headers = { 'Upload-Offset': '0', 'Content-Type': 'application/offset+octet-stream' };
    for (const [who, where] of [
      [stranger, piece.location],
      [piece.api, elsewhere],
      [piece.api, piece.location.replace(/[^/]+$/, randomUUID())],
      [piece.api, piece.location.replace(/[^/]+$/, '..%2F..%2Fsecret')],
    ] as const) {
      for (const method of ['GET', 'HEAD', 'DELETE'])
        expect((await tus(piece.base, who, method, where)).status).toBe(404);
      expect((await tus(piece.base, who, 'PATCH', where, headers, PDF)).status).toBe(404);
    }
    expect(await piece.offset()).toBe(0);
  });

  it('can read the capabilities of the server without a token', async () => {
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${randomUUID()}/uploads`, {
      method: 'OPTIONS',
    });
    expect(response.status).toBe(204);
    expect(response.headers.get('tus-version')).toBe('1.0.0');
    expect(response.headers.get('tus-extension')).toBe('creation,expiration,termination');
    expect(Number(response.headers.get('tus-max-size'))).toBe(26_214_400);
  });
});

it('erasing a session deletes its unfinished uploads, whose files reveal nothing about them', async () => {
  const piece = await (await upload(PDF, { filename: 'canary-name.pdf', note: 'canary-note' })).begin();
  const files = await filesBelow(path.join(platform.filesDir, 'incoming', piece.sessionId));
  expect(files).toHaveLength(2);
  for (const { content } of files) expect(content.includes('canary')).toBe(false);
  expect((await piece.api.delete(`sessions/${piece.sessionId}`)).status).toBe(202);
  await eventually('its uploads are gone', async () => (await stagedFiles(piece.sessionId)).length === 0);
});
