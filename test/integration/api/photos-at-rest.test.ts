import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { observationActivities } from '../../../src/activities/process-observation.js';
import { PhotoRenderer } from '../../../src/adapters/media/photo-renderer.js';
import { MediaStore } from '../../../src/adapters/postgres/uploads/media-store.js';
import { LocalFileStore } from '../../../src/adapters/storage/local-files.js';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { open, submitAnswer } from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';
import { filesBelow } from '../../support/stored-files.js';
import { multipart, photoWithSecrets, png, type Part } from '../../support/uploads.js';

/** Renders one photo as the activity does. */
function rendererOf(media: MediaStore, files: LocalFileStore) {
  const photos = new PhotoRenderer(1e6);
  const activities = observationActivities({ media, files, photos, heartbeat: () => undefined });
  return async (sessionId: string, mediaId: string) => {
    const photo = {
      media_id: mediaId,
      kind: 'photo',
      content_type: '',
      file_name: '',
      size_bytes: 0,
      sha256: '',
    } as const;
    const input = { session_id: sessionId, observation_id: 'o', correlation_id: 'c', media: [photo] };
    return (await activities.processObservation(input)).sizes[mediaId];
  };
}

const fixture = (name: string): string => path.join(import.meta.dirname, '..', '..', 'fixtures', 'files', name);
const CANARIES = /canary|GPSLatitude|Exif/i;
let platform: Platform;
let jpeg: Buffer;
let heic: Buffer;
beforeAll(async () => {
  platform = await startPlatform({ workers: false, config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
  jpeg = await photoWithSecrets();
  heic = await readFile(path.join(import.meta.dirname, '..', '..', 'support', 'files', 'scene.heic'));
}, 120_000);
afterAll(() => platform?.close());

async function send(api: Person, id: string, parts: readonly Part[]): Promise<ApiAnswer> {
  const { body, type } = multipart(parts);
  const response = await fetch(`${platform.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
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

const mediaIn = (answer: ApiAnswer): Record<string, unknown> =>
  (answer.body.media as Record<string, unknown>[])[0] ?? {};
const download = (api: Person, mediaId: unknown): Promise<Response> =>
  fetch(`${platform.baseUrl}/api/v1/onboarding/media/${String(mediaId)}`, {
    headers: { Authorization: `Bearer ${api.bearer}` },
  });
const folderOf = (id: string): string => path.join(platform.filesDir, 'media', id);

async function inDatabase(id: string): Promise<{ charged: number; rows: number }> {
  const { rows } = await platform.pool.query<{ charged: string; rows: string }>(
    'SELECT coalesce(sum(size_bytes), 0) AS charged, count(*) AS rows FROM media WHERE session_id = $1',
    [id],
  );
  return { charged: Number(rows[0]?.charged), rows: Number(rows[0]?.rows) };
}

async function prepared(api: Person, mediaId: unknown): Promise<Response> {
  return eventually('the photo is prepared', async () => {
    const response = await download(api, mediaId);
    return response.status === 200 && response;
  });
}

describe('the rendering of a photo', () => {
  /** Stores a photo without a rendition. No worker runs yet. */
  async function photoRow(): Promise<{ id: string; mediaId: string; media: MediaStore; files: LocalFileStore }> {
    const [id, mediaId] = [`s-${Math.random()}`, `m-${Math.random()}`];
    const [media, files] = [new MediaStore(platform.pool, platform.keyring), new LocalFileStore(platform.filesDir)];
    const storage_key = `media/${id}/${mediaId}`;
    const { Readable } = await import('node:stream');
    await files.write(storage_key, Readable.from([jpeg]));
    const row = {
      media_id: mediaId,
      session_id: id,
      client_id: 'c',
      sub: 's',
      kind: 'photo',
      content_type: 'image/jpeg',
    } as const;
    const file = { size_bytes: jpeg.length, sha256: id, file_name: 'a.jpg', storage_key };
    await media.insert(id, [{ ...row, ...file }], {
      photos: 9,
      documents: 9,
      bytes: 1e9,
      user_day_bytes: 1e9,
      client_day_bytes: 1e9,
    });
    return { id, mediaId, media, files };
  }

  async function expectOnlyRendition(id: string): Promise<void> {
    const files = await filesBelow(folderOf(id));
    expect(files.map(({ name }) => name)).toEqual([expect.stringMatching(/\.rendition$/)]);
    expect(await inDatabase(id)).toMatchObject({ charged: jpeg.length });
  }

  /** A store that fails at a method, as if its process were killed there. */
  function dying(files: LocalFileStore, method: 'write' | 'remove'): LocalFileStore {
    return new Proxy(files, {
      get(target, name, receiver) {
        if (name === method) return () => Promise.reject(new Error('killed'));
        const value: unknown = Reflect.get(target, name, receiver);
        return typeof value === 'function' ? (value.bind(target) as unknown) : value;
      },
    });
  }

  it('can run again after it is done', async () => {
    const { id, mediaId, media, files } = await photoRow();
    const maker = rendererOf(media, files);
    const first = await maker(id, mediaId);
    expect(await maker(id, mediaId)).toEqual(first);
    await expectOnlyRendition(id);
  });

  it.each(['write', 'remove'] as const)('completes after it was killed at %s and loses nothing', async (method) => {
    const { id, mediaId, media, files } = await photoRow();
    await expect(rendererOf(media, dying(files, method))(id, mediaId)).rejects.toThrow('killed');
    expect((await filesBelow(folderOf(id))).map(({ name }) => name)).toContain(mediaId);
    expect(await rendererOf(media, files)(id, mediaId)).toEqual({ width: 40, height: 60 });
    await expectOnlyRendition(id);
  });

  it('can run on several workers at once', async () => {
    const { id, mediaId, media, files } = await photoRow();
    const makers = Array.from({ length: 6 }, () => rendererOf(media, files));
    const sizes = await Promise.all(makers.map((maker) => maker(id, mediaId)));
    expect(sizes).toEqual(makers.map(() => ({ width: 40, height: 60 })));
    await expectOnlyRendition(id);
  });

  it('reports that a photo is not found when neither file exists', async () => {
    const { id, mediaId, media, files } = await photoRow();
    await files.removeAll(`media/${id}`);
    await expect(rendererOf(media, files)(id, mediaId)).rejects.toMatchObject({ type: 'not_found' });
  });
});

describe('a photo', () => {
  beforeAll(() => platform.startWorkers());

  it.each<[string, () => Buffer, string, string, number]>([
    ['JPEG', () => jpeg, 'stairs.JPG', 'stairs.JPG', 40],
    ['HEIC', () => heic, 'IMG_0042.heic', 'IMG_0042.jpg', 320],
  ])(
    'of type %s is kept only as its rendition, without any metadata',
    async (_type, content, fileName, shown, width) => {
      const api = await platform.person();
      const id = await open(api);
      const answer = await send(api, id, [{ name: 'photo', value: content(), fileName }]);
      expect(answer.status).toBe(201);
      const media = mediaIn(answer);
      expect(media).toMatchObject({ size_bytes: content().length, file_name: fileName });
      expect(media.location).toBeUndefined();
      const response = await prepared(api, media.media_id);
      expect(response.headers.get('content-type')).toBe('image/jpeg');
      expect(response.headers.get('content-disposition')).toContain(`filename="${shown}"`);
      const rendition = Buffer.from(await response.arrayBuffer());
      expect((await sharp(rendition).metadata()).width).toBe(width);

      await eventually('the original is gone', async () => (await filesBelow(folderOf(id))).length === 1);
      const [file] = await filesBelow(folderOf(id));
      expect(file?.content.equals(rendition)).toBe(true);
      expect(CANARIES.test(content().toString('latin1'))).toBe(true);
      expect(CANARIES.test(rendition.toString('latin1'))).toBe(false);
      expect(await inDatabase(id)).toEqual({ charged: content().length, rows: 1 });
      expect(JSON.stringify((await api.get(`site-audit/${id}/observations`)).body)).not.toMatch(
        /canary|latitude|28\.6/i,
      );
    },
  );

  it('that is uploaded again refers to the stored one and can be downloaded', async () => {
    const api = await platform.person();
    const id = await open(api);
    const part = { name: 'photo', value: jpeg, fileName: 'a.jpg' };
    const first = mediaIn(await send(api, id, [part]));
    await prepared(api, first.media_id);
    const second = await send(api, id, [part]);
    expect(mediaIn(second).media_id).toBe(first.media_id);
    await eventually('both are prepared', async () => {
      const { observations } = (await api.get(`site-audit/${id}/observations`)).body as {
        observations: { status: string }[];
      };
      return observations.length === 2 && observations.every(({ status }) => status === 'processed');
    });
    expect((await download(api, first.media_id)).status).toBe(200);
    expect(await inDatabase(id)).toMatchObject({ rows: 1 });
  });

  it('that cannot be decoded ends as unreadable, which its client sees and no administrator', async () => {
    const api = await platform.person();
    const admin = await platform.admin();
    const id = await open(api);
    const broken = await readFile(fixture('heic-that-cannot-be-decoded/broken.heic'));
    const photo = { name: 'photo', value: broken, fileName: 'a.heic' };
    const sent = await send(api, id, [photo]);
    expect(sent.status).toBe(201);
    const { media_id } = mediaIn(sent);
    const gone = await eventually('its state ends', async () => {
      const response = await download(api, media_id);
      return response.status === 410 && response;
    });
    expect(await gone.json()).toMatchObject({ code: 'media_unreadable' });
    expect(gone.headers.get('retry-after')).toBeNull();
    const session = async (): Promise<Record<string, unknown>> => (await api.get(`sessions/${id}`)).body;
    await eventually('the observation says so', async () => {
      const { observations } = (await session()) as { observations: { status: string }[] };
      return observations[0]?.status === 'unprocessed';
    });
    expect(await session()).toMatchObject({
      parked: false,
      attention: [{ status: 'take_again', message: 'A photo could not be read. Please take it again.' }],
    });
    expect((await admin.get(`admin/dlq/tasks?session_id=${id}`)).body.tasks).toEqual([]);
    expect(await filesBelow(folderOf(id))).toEqual([]);
    expect(await inDatabase(id)).toEqual({ charged: broken.length, rows: 1 });
    const { photos_used } = (await api.get(`site-audit/${id}/quota`)).body;
    expect(photos_used).toBe(1);

    expect(mediaIn(await send(api, id, [photo])).media_id).toBe(media_id);
    await prepared(api, mediaIn(await send(api, id, [{ ...photo, value: heic }])).media_id);
    await eventually('it was taken again', async () => ((await session()).attention as unknown[]).length === 0);
  });

  it.each(['plan.png', 'grey.png', 'plan.webp'])('with a transparent ground (%s) keeps its drawing', async (name) => {
    const api = await platform.person();
    const value = await readFile(fixture(`png-transparent-plan/${name}`));
    const { media_id } = mediaIn(await send(api, await open(api), [{ name: 'photo', value, fileName: name }]));
    const rendition = Buffer.from(await (await prepared(api, media_id)).arrayBuffer());
    const { channels } = await sharp(rendition).stats();
    expect(Math.max(...channels.map(({ max }) => max))).toBeGreaterThan(200);
    expect(Math.min(...channels.map(({ min }) => min))).toBeLessThan(60);
  });

  it.each([
    ['heic-samsung-sefd', ['plain.heic', 'still.heic', 'film-then-sefd.heic', 'film-holding-sefd.heic'], 64],
    ['jpeg-samsung-film-before-trailer', ['mpv2.jpg', 'mpv3.jpg', 'gainmap-film.jpg'], 320],
    ['pass-jpeg-phones', ['motion.jpg', 'ultra-hdr.jpg', 'zeros.jpg'], 320],
    ['photo-names-of-browsers', ['photo.jfif', 'image', 'IMG_1.HEIC'], 320],
    [
      'jpeg-bytes-behind',
      ['card-sector.jpg', 'depth.jpg', 'doorbell.jpg', 'fill.jpg', 'line-end.jpg', 'maker-block.jpg', 'one-byte.jpg'],
      320,
    ],
  ])('as devices write it (%s) becomes a rendition', async (folder, names, width) => {
    const api = await platform.person();
    const id = await open(api);
    for (const name of names) {
      const value = await readFile(fixture(`${folder}/${name}`));
      const answer = await send(api, id, [{ name: 'photo', value, fileName: name }]);
      expect([name, answer.status]).toEqual([name, 201]);
      const rendition = Buffer.from(await (await prepared(api, mediaIn(answer).media_id)).arrayBuffer());
      expect((await sharp(rendition).metadata()).width).toBe(width);
    }
  });
});

describe('the place where a photo was taken', () => {
  const placeFields: readonly Part[] = [
    { name: 'latitude', value: '10.5' },
    { name: 'longitude', value: '-20' },
  ];
  const consent = (value: string): Part => ({ name: 'use_photo_location', value });

  async function observed(parts: readonly Part[]): Promise<{ place: unknown; ofPhoto: unknown; encrypted: boolean }> {
    const api = await platform.person();
    const id = await open(api);
    const answer = await send(api, id, parts);
    expect(answer.status).toBe(201);
    const [observation] = (await api.get(`site-audit/${id}/observations`)).body.observations as Record<
      string,
      unknown
    >[];
    const { rows } = await platform.pool.query<{ location: Buffer | null }>(
      'SELECT location FROM media WHERE session_id = $1',
      [id],
    );
    return {
      place: observation?.latitude === undefined ? undefined : [observation.latitude, observation.longitude],
      ofPhoto: mediaIn(answer).location,
      encrypted: rows[0]?.location !== null && rows[0]?.location.includes('28.6') === false,
    };
  }
  const photo = (value: Buffer = jpeg): Part => ({ name: 'photo', value, fileName: 'a.jpg' });

  it('is not kept without consent', async () => {
    expect(await observed([photo()])).toEqual({ place: undefined, ofPhoto: undefined, encrypted: false });
    expect(await observed([photo(), consent('false')])).toEqual({
      place: undefined,
      ofPhoto: undefined,
      encrypted: false,
    });
  });

  it('is kept with consent, wherever the field is in the request', async () => {
    const kept = { place: [expect.closeTo(28.6139, 3), expect.closeTo(77.2089, 3)], encrypted: true };
    expect(await observed([photo(), consent('true')])).toMatchObject(kept);
    expect(await observed([consent('true'), photo()])).toMatchObject(kept);
    expect((await observed([consent('true'), { name: 'photo', value: heic, fileName: 'a.heic' }])).place).toEqual(
      kept.place,
    );
  });

  it('is overridden by a place in the request', async () => {
    expect(await observed([photo(), ...placeFields])).toMatchObject({ place: [10.5, -20], ofPhoto: undefined });
    expect(await observed([photo(), ...placeFields, consent('true')])).toMatchObject({ place: [10.5, -20] });
  });

  it('does not fail the upload when it is invalid', async () => {
    const withGps = (latitude: string): Promise<Buffer> =>
      sharp(jpeg)
        .withExif({
          IFD3: { GPSLatitudeRef: 'N', GPSLatitude: latitude, GPSLongitudeRef: 'E', GPSLongitude: latitude },
        })
        .toBuffer();
    const garbled = Buffer.from(jpeg);
    garbled.fill(0xfe, garbled.indexOf('CanaryCamera') - 60, garbled.indexOf('CanaryCamera') - 30);
    for (const value of [
      await withGps('0/0 0/0 0/0'),
      await withGps('0/1 0/1 0/1'),
      await withGps('400/1 0/1 0/1'),
      garbled,
    ])
      expect((await observed([photo(value), consent('true')])).place).toBeUndefined();
    expect(
      (await observed([{ name: 'photo', value: await png(), fileName: 'a.png' }, consent('true')])).place,
    ).toBeUndefined();
  });

  it('is kept by the values true and false only', async () => {
    const api = await platform.person();
    expect((await send(api, await open(api), [photo(), consent('yes')])).status).toBe(400);
  });
});

describe('a question whose photo needs a place', () => {
  it('rejects a photo without one and accepts the same photo sent again with one', async () => {
    const api = await platform.person();
    const id = await open(api, { conversation_type: 'config_update' });
    for (const answer of ['North Depot', ['equipment'], 'skip', '2031-05-06', 'added', 'Pump', 'skip'])
      expect((await submitAnswer(api, id, { answer })).status).toBe(200);
    const question = (await api.get(`conversation/${id}/status`)).body.question;
    expect(question).toMatchObject({ id: 'equipment_photo', requires_place: true });
    const photo = { name: 'photo', value: jpeg, fileName: 'a.jpg' };
    const { media_id } = mediaIn(await send(api, id, [photo]));
    const refused = await submitAnswer(api, id, { answer: media_id });
    expect(refused.body).toMatchObject({ status: 422, code: 'place_required' });
    expect(refused.body.detail).toContain('use_photo_location=true');
    expect(mediaIn(await send(api, id, [photo, { name: 'use_photo_location', value: 'true' }])).media_id).toBe(
      media_id,
    );
    expect((await submitAnswer(api, id, { answer: media_id })).body).toMatchObject({
      accepted: { question_id: 'equipment_photo', value: media_id },
    });
  });
});
