/** The malware scanner in front of storage: a real clamd where one is installed, and misbehaving daemons everywhere. */
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { EICAR, OwnClamd } from '../../support/clamd.js';
import { open, snapshot } from '../../support/conversation.js';
import { eventually, startPlatform, type Platform, type RunningApi } from '../../support/platform.js';
import { ResumableUpload } from '../../support/resumable.js';
import { filesBelow } from '../../support/stored-files.js';
import { CSV, PDF, multipart } from '../../support/uploads.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

async function observe(running: RunningApi, value: Buffer, fileName: string): Promise<ApiAnswer & { id: string }> {
  const api = await running.person();
  const id = await open(api);
  const { body, type } = multipart([{ name: 'document', value, fileName }]);
  const response = await fetch(`${running.baseUrl}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  const answer = {
    status: response.status,
    body: (await response.json()) as Record<string, unknown>,
    headers: response.headers,
    id,
  };
  if (answer.status !== 201) await expectNothingOf(running, id, await snapshot(api, id));
  return answer;
}

async function expectNothingOf(
  running: RunningApi,
  id: string,
  { observations }: Record<string, unknown>,
): Promise<void> {
  expect(observations).toEqual([]);
  expect(
    (await filesBelow(platform.filesDir)).filter(({ name }) => name.includes(id) || name.startsWith('incoming')),
  ).toEqual([]);
  expect((await platform.pool.query('SELECT 1 FROM media WHERE session_id = $1', [id])).rows).toEqual([]);
  const { body } = await (await running.admin()).get(`site-audit/${id}/quota`);
  expect(body).toMatchObject({ documents_remaining: 20, bytes_remaining: 104_857_600 });
}

describe.skipIf(!OwnClamd.isInstalled)('clamd', () => {
  let clamd: OwnClamd;
  let api: RunningApi;
  beforeAll(async () => {
    clamd = await OwnClamd.start();
    api = await platform.startApi({ CLAMD_ADDRESS: clamd.address });
  }, 60_000);
  afterAll(() => clamd?.dispose());

  it('accepts a clean file and refuses an infected one without a trace', async () => {
    expect((await observe(api, CSV, 'register.csv')).status).toBe(201);
    const { status, body } = await observe(api, EICAR, 'note.txt');
    expect([status, body.code]).toEqual([400, 'file_infected']);
    expect(body.errors).toEqual([
      { pointer: '/document', message: expect.stringContaining('Eicar-Test-Signature') as string },
    ]);
  });

  it('refuses an infected file sent in pieces with its last piece', async () => {
    const person = await api.person();
    const id = await open(person);
    const piece = await new ResumableUpload(api.baseUrl, person, id, EICAR, { filename: 'note.txt' }).begin();
    await piece.patch(0, 20);
    const { status, body } = await piece.patch(20);
    expect([status, body.code]).toEqual([400, 'file_infected']);
    expect((await piece.head()).status).toBe(404);
    await expectNothingOf(api, id, await snapshot(person, id));
  });

  it('prevents storage when it refuses to scan a file of this size', async () => {
    const large = Buffer.concat([Buffer.alloc(1_500_000, 'a,b\n'), EICAR]);
    // It closes the connection while the file is still being sent, so its answer may be lost.
    expect([500, 503]).toContain((await observe(api, large, 'large.txt')).status);
  });

  it('gives 503 while it is unreachable, and accepts uploads again when it is back', async () => {
    await clamd.kill();
    for (let attempt = 0; attempt < 4; attempt += 1) {
      const { status, headers } = await observe(api, PDF, 'a.pdf');
      expect(status).toBe(503);
      expect(Number(headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    }
    const { breakers } = (await (await fetch(`${api.baseUrl}/health`)).json()) as {
      breakers: Record<string, { state: string }>;
    };
    expect(breakers.clamd?.state).toBe('open');
    await clamd.run();
    await eventually('uploads are stored again', async () => (await observe(api, PDF, 'a.pdf')).status === 201);
  });
});

describe('a scanner', () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  async function scannerThat(behaves: (socket: Socket) => void): Promise<RunningApi> {
    const server = createServer((socket) => (socket.on('error', () => undefined), behaves(socket)));
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = `127.0.0.1:${(server.address() as AddressInfo).port}`;
    return platform.startApi({ CLAMD_ADDRESS: address, CLAMD_TIMEOUT_SECONDS: '0.5' });
  }

  it.each<[string, (socket: Socket) => void, number]>([
    ['never answers', (socket) => void socket.resume(), 503],
    ['hangs up', (socket) => void socket.destroy(), 503],
    ['hangs up in the middle of its answer', (socket) => void socket.once('data', () => socket.end('stream: O')), 503],
    ['says something else', (socket) => void socket.once('data', () => socket.end('stream: OK FOUND ERROR\0')), 500],
    [
      'cannot scan',
      (socket) => void socket.once('data', () => socket.end('INSTREAM size limit exceeded. ERROR\0')),
      500,
    ],
  ])('that %s prevents storage', async (_name, behaves, expected) => {
    expect((await observe(await scannerThat(behaves), PDF, 'a.pdf')).status).toBe(expected);
  });
});
