/** A client generated from the OpenAPI document of the running API: it compiles, and it works. */
import { mkdtemp, rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PROGRAM, compilerErrors, load, typesOf, writeClient } from '../../support/generated-client.js';
import { eventually, startPlatform, type Platform } from '../../support/platform.js';
import { png } from '../../support/uploads.js';

let platform: Platform;
let folder: string;
let types: string;
let file: string;
beforeAll(async () => {
  platform = await startPlatform();
  folder = await mkdtemp(path.resolve('.cache', 'client-'));
  types = await typesOf(await (await fetch(`${platform.baseUrl}/openapi.json`)).json());
  file = await writeClient(folder, types, PROGRAM);
}, 120_000);
afterAll(async () => {
  await platform?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

describe('a generated client', () => {
  it('compiles', () => {
    expect(compilerErrors(file)).toEqual([]);
  });

  it.each([
    ['a wrong field of a request', "conversation_type: 'troubleshooting'", "conversation_kind: 'troubleshooting'"],
    ['a wrong value of a request', "language: 'en'", "language: 'fr'"],
    ['a wrong part of an upload', 'photo: [photo]', "photo: ['a text']"],
    ['a wrong field of a response', '({ title, confidence })', '({ heading, confidence })'],
    ['a wrong field of a dashboard', 'dashboard?.funnel.stages', 'dashboard?.funnel.steps'],
  ])('does not compile with %s', async (_what, right, wrong) => {
    expect(PROGRAM).toContain(right);
    const changed = await writeClient(path.join(folder, 'wrong'), types, PROGRAM.replace(right, wrong));
    expect(compilerErrors(changed)).not.toEqual([]);
  });

  it('answers every question, uploads a photo and finds it in the session', async () => {
    const person = await platform.person();
    const analyst = await platform.person({ role: 'analyst', client: person.clientId });
    const { walk } = await load(file, PROGRAM);
    const photo = new Blob([new Uint8Array(await png())], { type: 'image/png' });
    const walked = await walk(platform.baseUrl, { client: person.bearer, analyst: analyst.bearer }, photo);
    expect(walked.asked.length).toBeGreaterThan(5);
    expect(walked.photos).toEqual(['stairs.png']);
    expect(walked.recommendations.length).toBeGreaterThan(0);
    // The session is projected a moment after it started.
    await eventually('the dashboard counts the session', async () => {
      const { body } = await analyst.get('dashboard/overview?refresh=1');
      return (body.overview as { total_sessions: number }).total_sessions === 1;
    });
    expect(walked.sessions).toBeLessThanOrEqual(1);
  });
});
