import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import exifr from 'exifr';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { open, submitAnswer, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { endlessTable } from '../../support/files/endless-heic.js';
import { ResumableUpload } from '../../support/resumable.js';
import { CSV, PDF, multipart, photoWithSecrets, png, wav, type Part } from '../../support/uploads.js';

let platform: Platform;
let photo: Buffer;
beforeAll(async () => {
  platform = await startPlatform({
    config: {
      MAX_PHOTO_BYTES: '40000',
      MAX_DOCUMENT_BYTES: '40000',
      MAX_PHOTO_PIXELS: '100000',
      ONBOARDING_MAX_DOCUMENTS_PER_SESSION: '2',
    },
  });
  photo = await photoWithSecrets();
}, 120_000);
afterAll(() => platform?.close());

interface Media {
  media_id: string;
  kind: string;
  content_type: string;
  file_name: string;
  size_bytes: number;
  sha256: string;
  width?: number;
  height?: number;
  location?: { latitude: number; longitude: number };
}

async function send(
  api: Person,
  path: string,
  parts: readonly Part[],
  headers: Record<string, string> = {},
): Promise<ApiAnswer> {
  const { body, type } = multipart(parts);
  const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/${path}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type, ...headers },
    body,
  });
  return {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
  };
}

const observe = (
  api: Person,
  id: string,
  parts: readonly Part[],
  headers?: Record<string, string>,
): Promise<ApiAnswer> => send(api, `site-audit/${id}/observation`, parts, headers);
const mediaOf = (answer: ApiAnswer): Media => (answer.body.media as Media[])[0] as Media;

async function opened(): Promise<{ api: Person; id: string }> {
  const api = await platform.person();
  return { api, id: await open(api) };
}

function download(api: Person, mediaId: string): Promise<Response> {
  return fetch(`${platform.baseUrl}/api/v1/onboarding/media/${mediaId}`, {
    headers: { Authorization: `Bearer ${api.bearer}` },
  });
}

/** Every file on disk, in any folder. */
async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(platform.filesDir, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name)
    .sort();
}

describe('a photo', () => {
  it('is stored with its hash and downloaded upright without metadata', async () => {
    const { api, id } = await opened();
    const answer = await observe(api, id, [
      { name: 'photo', value: photo, fileName: 'stairs ñ.jpg' },
      { name: 'observation_type', value: 'safety' },
      { name: 'note', value: 'dark' },
      { name: 'use_photo_location', value: 'true' },
    ]);
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      session_id: id,
      processing: 'queued',
      quota: { photos_used: 1, photos_remaining: 49 },
    });
    expect(answer.headers.get('location')).toContain(String(answer.body.observation_id));
    const media = mediaOf(answer);
    expect(media).toMatchObject({
      kind: 'photo',
      content_type: 'image/jpeg',
      file_name: 'stairs ñ.jpg',
      size_bytes: photo.length,
      sha256: createHash('sha256').update(photo).digest('hex'),
      width: 40,
      height: 60,
    });
    expect(media.location?.latitude).toBeCloseTo(28.6139, 3);

    const response = await eventually('the rendition', async () => {
      const got = await download(api, media.media_id);
      return got.status === 200 && got;
    });
    expect(response.headers.get('content-disposition')).toBe(
      `attachment; filename="stairs _.jpg"; filename*=UTF-8''stairs%20%C3%B1.jpg`,
    );
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    const rendition = Buffer.from(await response.arrayBuffer());
    expect(await sharp(rendition).metadata()).toMatchObject({ width: 40, height: 60 });
    expect((await sharp(rendition).metadata()).exif).toBeUndefined();
    expect(await exifr.gps(rendition).catch(() => undefined)).toBeUndefined();
    expect(rendition.includes('CanaryCamera')).toBe(false);

    const [observation] = (await api.get(`site-audit/${id}/observations`)).body.observations as Record<
      string,
      unknown
    >[];
    expect(observation).toMatchObject({ observation_type: 'safety', note: 'dark' });
    const one = await api.get(`site-audit/${id}/observations/${String(answer.body.observation_id)}`);
    expect(one.body).toMatchObject({ observation_id: answer.body.observation_id });
    expect((await api.get(`site-audit/${id}/observations/other`)).status).toBe(404);
  });

  it('can answer a photo question by its media id', async () => {
    const { api, id } = await opened();
    const answer = await observe(api, id, [{ name: 'photo', value: await png(), fileName: 'a.png' }]);
    const { media_id, content_type } = mediaOf(answer);
    expect(content_type).toBe('image/png');
    for (const value of ['power', 'North Depot', 'No mains', 'skip', true, 'Dark', false, false])
      expect((await submitAnswer(api, id, { answer: value })).status).toBe(200);
    expect((await submitAnswer(api, id, { answer: 'another-photo' })).body).toMatchObject({
      status: 422,
      code: 'unknown_media',
    });
    expect((await submitAnswer(api, id, { answer: media_id })).body).toMatchObject({
      accepted: { question_id: 'problem_photo', value: media_id },
    });
  });

  it('has its name and place encrypted in the database', async () => {
    const { api, id } = await opened();
    await observe(api, id, [
      { name: 'photo', value: photo, fileName: 'canary-name.jpg' },
      { name: 'use_photo_location', value: 'true' },
    ]);
    const { rows } = await platform.pool.query<{ file_name: Buffer; location: Buffer | null }>(
      'SELECT file_name, location FROM media WHERE session_id = $1',
      [id],
    );
    expect(rows[0]?.file_name.includes('canary-name')).toBe(false);
    expect(rows[0]?.location?.includes('28.6')).toBe(false);
  });
});

describe('other files:', () => {
  it.each([
    ['document', 'manual.pdf', PDF, 'application/pdf'],
    ['document', 'register.csv', CSV, 'text/csv'],
    ['audio', 'note.wav', wav(), 'audio/wav'],
  ])('%s %s is stored and downloaded unchanged', async (name, fileName, value, type) => {
    const { api, id } = await opened();
    const answer = await observe(api, id, [{ name, value, fileName }]);
    expect(answer.status).toBe(201);
    const response = await download(api, mediaOf(answer).media_id);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
    expect(response.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await response.arrayBuffer()).equals(value)).toBe(true);
  });

  it('only the owner can download them', async () => {
    const { api, id } = await opened();
    const { media_id } = mediaOf(await observe(api, id, [{ name: 'document', value: PDF, fileName: 'a.pdf' }]));
    for (const other of [await platform.person({ client: api.clientId }), await platform.person({ sub: api.sub })])
      expect((await download(other, media_id)).status).toBe(404);
    expect((await download(api, 'unknown')).status).toBe(404);
    expect((await download(await platform.admin(), media_id)).status).toBe(200);
  });

  it('they count against the quota of the session', async () => {
    const { api, id } = await opened();
    const parts = [{ name: 'document', value: PDF, fileName: 'a.pdf' }];
    await observe(api, id, [...parts, { name: 'document', value: CSV, fileName: 'b.csv' }]);
    const { status, body, headers } = await observe(api, id, parts);
    expect([status, body.code]).toEqual([429, 'upload_quota_exceeded']);
    expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({ documents_remaining: 0, photos_used: 0 });
    expect((await observe(api, id, [{ name: 'note', value: 'a note is still fine' }])).status).toBe(201);
  });
});

describe('a file as devices write it', () => {
  const fixture = (name: string): Promise<Buffer> =>
    readFile(path.join(import.meta.dirname, '..', '..', 'fixtures', 'files', name));
  const direct = async (part: string, fileName: string, value: Buffer): Promise<ApiAnswer> => {
    const { api, id } = await opened();
    return observe(api, id, [{ name: part, value, fileName }]);
  };

  it.each(['bom', 'newline', 'junk'])('is accepted: a PDF whose head is not first (%s)', async (name) => {
    const { status } = await direct('document', `${name}.pdf`, await fixture(`pdf-head-not-first/${name}.pdf`));
    expect(status).toBe(201);
  });

  it.each([
    ['launch', 'file_active_content'],
    ['script', 'file_active_content'],
    ['one', 'file_refused'],
  ])('is refused with the reason: a PDF that is active or empty (%s)', async (name, code) => {
    const { status, body } = await direct('document', `${name}.pdf`, await fixture(`pdf-active-content/${name}.pdf`));
    expect([status, body.code]).toEqual([400, code]);
    expect(body.errors).toMatchObject([{ pointer: '/document' }]);
  });

  it('gets the extension of its type, and keeps a good one', async () => {
    for (const [name, stored] of [
      ['photo.jfif', 'photo.jpg'],
      ['image', 'image.jpg'],
      ['IMG_1.HEIC', 'IMG_1.jpg'],
    ] as const) {
      const { body } = await direct('photo', name, await fixture(`photo-names-of-browsers/${name}`));
      expect(body.media).toMatchObject([{ file_name: stored, content_type: 'image/jpeg' }]);
    }
  });

  it('that states endless work is refused, directly and in pieces, while others are answered', async () => {
    const { api, id } = await opened();
    const [refused, other] = await Promise.all([
      observe(api, id, [{ name: 'photo', value: endlessTable(), fileName: 'a.heic' }]),
      api.get(`site-audit/${id}/quota`),
    ]);
    expect([refused.status, refused.body.code, other.status]).toEqual([400, 'file_too_complex', 200]);
    const piece = new ResumableUpload(platform.baseUrl, api, id, endlessTable(), { filename: 'a.heic' });
    await piece.begin();
    const { status, body } = await piece.patch(0);
    expect([status, body.code]).toEqual([400, 'file_too_complex']);
    expect((await api.get(`site-audit/${id}/quota`)).body).toMatchObject({ photos_used: 0 });
  });
});

describe('a refused upload', () => {
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  it.each<[string, () => Part[] | Promise<Part[]>, number, string]>([
    [
      'with the extension of a program',
      () => [{ name: 'photo', value: photo, fileName: 'a.exe' }],
      400,
      'file_refused',
    ],
    ['of another type', () => [{ name: 'document', value: PDF, fileName: 'a.docx' }], 400, 'file_refused'],
    ['of HTML as a photo', () => [{ name: 'photo', value: html, fileName: 'a.jpg' }], 400, 'file_refused'],
    ['of HTML as a page', () => [{ name: 'document', value: html, fileName: 'a.html' }], 400, 'file_refused'],
    ['of a photo as a document', () => [{ name: 'document', value: photo, fileName: 'a.jpg' }], 400, 'file_refused'],
    [
      'of a program',
      () => [{ name: 'document', value: Buffer.from('MZ\x90\0\x03\0\0\0binary'), fileName: 'a.txt' }],
      400,
      'file_refused',
    ],
    ['with a path', () => [{ name: 'photo', value: photo, fileName: '../../etc/a.jpg' }], 400, 'invalid_file_name'],
    ['with a Windows path', () => [{ name: 'photo', value: photo, fileName: '..\\a.jpg' }], 400, 'invalid_file_name'],
    ['with a NUL', () => [{ name: 'photo', value: photo, fileName: 'a.html\0.jpg' }], 400, 'invalid_file_name'],
    ['without a name', () => [{ name: 'photo', value: photo, fileName: '' }], 400, 'invalid_file_name'],
    ['that is empty', () => [{ name: 'document', value: '', fileName: 'a.txt' }], 400, 'file_refused'],
    [
      'that is too large',
      () => [{ name: 'document', value: 'a,b\n'.repeat(20_000), fileName: 'a.csv' }],
      413,
      'file_too_large',
    ],
    [
      'of a broken photo',
      () => [{ name: 'photo', value: photo.subarray(0, 120), fileName: 'a.jpg' }],
      400,
      'file_refused',
    ],
    [
      'with too many pixels',
      async () => [
        {
          name: 'photo',
          value: await sharp({ create: { width: 400, height: 400, channels: 3, background: '#000' } })
            .png()
            .toBuffer(),
          fileName: 'a.png',
        },
      ],
      400,
      'file_refused',
    ],
    ['under an unknown part', () => [{ name: 'video', value: photo, fileName: 'a.jpg' }], 400, 'invalid_request'],
    [
      'with a good file before it',
      () => [
        { name: 'photo', value: photo, fileName: 'a.jpg' },
        { name: 'photo', value: html, fileName: 'b.jpg' },
      ],
      400,
      'file_refused',
    ],
    [
      'with an unknown field',
      () => [
        { name: 'photo', value: photo, fileName: 'a.jpg' },
        { name: 'colour', value: 'red' },
      ],
      400,
      'invalid_request',
    ],
    [
      'with half a place',
      () => [
        { name: 'photo', value: photo, fileName: 'a.jpg' },
        { name: 'latitude', value: '28' },
      ],
      400,
      'invalid_request',
    ],
    [
      'with a place that is empty',
      () => [
        { name: 'photo', value: photo, fileName: 'a.jpg' },
        { name: 'latitude', value: '' },
        { name: 'longitude', value: '' },
      ],
      400,
      'invalid_request',
    ],
    ['of nothing', () => [{ name: 'observation_type', value: 'safety' }], 400, 'invalid_request'],
  ])('%s leaves nothing on disk, in the table or in the session', async (_name, make, expected, code) => {
    const { api, id } = await opened();
    const [before, version] = [await filesOnDisk(), (await snapshot(api, id)).version];
    const { status, body } = await observe(api, id, await make());
    expect([status, body.code]).toEqual([expected, code]);
    expect(await filesOnDisk()).toEqual(before);
    expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toEqual([]);
    expect((await snapshot(api, id)).version).toBe(version);
  });

  it('that is not multipart gets 415, and one that is not well-formed gets 400', async () => {
    const { api, id } = await opened();
    expect((await api.post(`site-audit/${id}/observation`, { note: 'x' })).status).toBe(415);
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': 'multipart/form-data; boundary=b' },
      body: '--b\r\nContent-Disposition: form-data; name="note"\r\n\r\nhalf',
    });
    expect(response.status).toBe(400);
  });

  it.each([
    ['a good file', { name: 'photo', value: Buffer.alloc(0), fileName: 'a.jpg' }],
    ['a refused name', { name: 'photo', value: Buffer.from('x'), fileName: '../a.jpg' }],
    ['a refused type', { name: 'document', value: Buffer.alloc(6_000, 'MZ\0'), fileName: 'a.pdf' }],
    ['an unknown part', { name: 'video', value: Buffer.from('x'), fileName: 'a.jpg' }],
  ])('that breaks off inside %s gets 400 and keeps nothing', async (_name, part) => {
    const { api, id } = await opened();
    const before = await filesOnDisk();
    const { body, type } = multipart([part.value.length === 0 ? { ...part, value: photo } : part]);
    const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
      method: 'POST',
      headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
      body: body.subarray(0, -35),
    });
    expect(response.status).toBe(400);
    expect(await filesOnDisk()).toEqual(before);
  });

  it('on a closed session gets 409', async () => {
    const { api, id } = await opened();
    await api.post(`sessions/${id}/cancel`);
    expect((await observe(api, id, [{ name: 'photo', value: photo, fileName: 'a.jpg' }])).status).toBe(409);
  });
});

describe('the same idempotency key', () => {
  it('stores a file once and gets the same answer', async () => {
    const { api, id } = await opened();
    const parts = [{ name: 'document', value: PDF, fileName: 'a.pdf' }];
    const first = await observe(api, id, parts, { 'Idempotency-Key': 'k1' });
    const files = await filesOnDisk();
    const again = await observe(api, id, parts, { 'Idempotency-Key': 'k1' });
    expect([first.status, again.status, again.body.observation_id]).toEqual([201, 201, first.body.observation_id]);
    expect(mediaOf(again).media_id).toBe(mediaOf(first).media_id);
    expect(await filesOnDisk()).toEqual(files);
    expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toHaveLength(1);
    const other = await observe(api, id, [{ name: 'document', value: CSV, fileName: 'a.csv' }], {
      'Idempotency-Key': 'k1',
    });
    expect([other.status, other.body.code]).toEqual([422, 'idempotency_key_reused']);
    expect(await filesOnDisk()).toEqual(files);
  });
});

describe('a voice turn', () => {
  it('keeps the recording and reports that it cannot be transcribed yet', async () => {
    const { api, id } = await opened();
    const { status, body } = await send(api, 'conversation', [
      { name: 'audio', value: wav(), fileName: 'turn.wav' },
      { name: 'session_id', value: id },
      { name: 'language', value: 'es' },
    ]);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session_id: id,
      transcript: null,
      degraded: true,
      pii_redacted: false,
      question: { id: 'problem_area' },
    });
    expect((await download(api, String(body.media_id))).status).toBe(200);
  });

  it('with a recording that the session already has refers to the stored copy', async () => {
    const { api, id } = await opened();
    const turn = [
      { name: 'audio', value: wav(), fileName: 'turn.wav' },
      { name: 'session_id', value: id },
    ];
    const first = await send(api, 'conversation', turn);
    const again = await send(api, 'conversation', turn);
    expect([again.status, again.body.media_id]).toEqual([200, first.body.media_id]);
    expect((await download(api, String(again.body.media_id))).status).toBe(200);
  });

  it('starts a survey when it names no session', async () => {
    const api = await platform.person();
    const { status, body } = await send(api, 'conversation', [{ name: 'audio', value: wav(), fileName: 'turn.wav' }]);
    expect([status, body.state]).toEqual([200, 'collecting_info']);
    expect(await snapshot(api, String(body.session_id))).toMatchObject({
      conversation_type: 'site_survey',
      observations: [{ observation_type: 'general' }],
    });
  });

  it('with a foreign session gets 404 and keeps nothing', async () => {
    const { id } = await opened();
    const before = await filesOnDisk();
    const { status } = await send(await platform.person(), 'conversation', [
      { name: 'audio', value: wav(), fileName: 'turn.wav' },
      { name: 'session_id', value: id },
    ]);
    expect(status).toBe(404);
    expect(await filesOnDisk()).toEqual(before);
  });
});
