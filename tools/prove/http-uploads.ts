/**
 * The proof of uploads over HTTP, on real servers: valid files are stored, no file causes a server error, disk and
 * database agree afterwards, and memory does not grow.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { seeded } from '../../test/chaos/random.js';
import { open } from '../../test/support/conversation.js';
import { atExtremes } from '../../test/support/forms/extremes.js';
import { fileGenerator } from '../../test/support/forms/generator.js';
import { below, pick, type Random, type Sample } from '../../test/support/forms/sample.js';
import startTestServers from '../../test/support/global-setup.js';
import { eventually, startPlatform, type Person, type Platform } from '../../test/support/platform.js';
import { ResumableUpload } from '../../test/support/resumable.js';
import { filesBelow } from '../../test/support/stored-files.js';
import { multipart } from '../../test/support/uploads.js';
import { show, type Search } from './proof.js';

const STRIDE = 7_919;
/** Uploads of one session. */
const SESSION_UPLOADS = 50;
/** Decoders, parsers and pools are loaded at their first use, so memory grows at first. The series shows when it stops. */
const MEMORY_SAMPLES = 8;
const MANY = '100000';
const CONFIG = {
  RATE_LIMITS: `uploads=${MANY}/300,upload_parts=${MANY}/300,reads=${MANY}/300`,
  ONBOARDING_MAX_PHOTOS_PER_MINUTE: MANY,
  ONBOARDING_MAX_PHOTOS_PER_SESSION: MANY,
  ONBOARDING_MAX_DOCUMENTS_PER_SESSION: MANY,
};

const PARTS = {
  photo: 'jpeg png webp heic',
  document: 'pdf docx xlsx csv txt',
  audio: 'wav mp3 m4a ogg webm',
} as const;
type Part = keyof typeof PARTS;

interface Upload {
  readonly part: Part;
  readonly name: string;
  readonly content: Buffer;
  readonly allowed: readonly number[];
  readonly isResumable: boolean;
  readonly about: string;
}

const search: Search = async ({ runs, seed }) => {
  const stopServers = await startTestServers();
  try {
    const platform = await startPlatform({ config: CONFIG });
    try {
      return await play(platform, runs, seed);
    } finally {
      await platform.close();
    }
  } finally {
    await stopServers();
  }
};

/** @returns whether it holds */
export const run = (options: Parameters<Search>[0]): Promise<boolean> => show(search, options);

async function play(platform: Platform, runs: number, seed: number): ReturnType<Search> {
  const generate = await fileGenerator();
  const failures: string[] = [];
  const statuses = new Map<number, number>();
  const memory: number[] = [];
  const every = Math.max(1, Math.floor(runs / MEMORY_SAMPLES));
  let where: { api: Person; id: string } | undefined;
  for (let run = 0; run < runs; run += 1) {
    if (where === undefined || run % SESSION_UPLOADS === 0) {
      const api = await platform.person();
      where = { api, id: await open(api) };
    }
    const random = seeded(seed * STRIDE + run);
    const upload = uploadOf(random, generate(random), run);
    const status = await send(platform.baseUrl, where, upload);
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
    if (!upload.allowed.includes(status)) failures.push(`run ${run}: ${upload.about}: ${status}`);
    if (run % every === every - 1) memory.push(residentBytes());
  }
  const agree = await eventually('disk and database agree', () => agrees(platform)).catch(String);
  if (agree !== true) failures.push(String(agree));
  const shown = [...statuses].sort().map(([status, count]) => `${status}: ${count}`);
  return {
    failures,
    notes: [
      ...shown,
      `resident memory after every ${every} runs, MB: ${memory.map((bytes) => Math.round(bytes / 1e6)).join(', ')}`,
    ],
  };
}

function uploadOf(random: Random, { form, name, content, isCutAt }: Sample, run: number): Upload {
  const part = (Object.keys(PARTS) as Part[]).find((key) => PARTS[key].split(' ').includes(form)) ?? 'document';
  const extension = form === 'jpeg' ? 'jpg' : form;
  const fileName =
    part === 'photo' ? pick(random, [`a.${extension}`, 'blob', 'IMG_1.HEIC', 'a.jfif']) : `a.${extension}`;
  const common = { part, name: fileName, isResumable: run % 4 === 0, about: `${form}, ${name}` };
  if (run % 3 === 0) return { ...common, content, allowed: [201] };
  if (run % 3 === 1) return { ...common, content: atExtremes(random, { form, content }), allowed: [201, 400] };
  const length = 1 + below(random, content.length - 1);
  return { ...common, content: content.subarray(0, length), allowed: isCutAt?.(length) === true ? [400] : [201, 400] };
}

/** @returns the status of a direct upload, or what it would be */
async function send(base: string, { api, id }: { api: Person; id: string }, upload: Upload): Promise<number> {
  const { part, name, content } = upload;
  if (upload.isResumable) {
    const piece = new ResumableUpload(base, api, id, content, { filename: name, kind: part });
    const { status } = await piece.create();
    if (status !== 201) return status;
    const last = await piece.patch(0);
    return last.status === 200 ? 201 : last.status;
  }
  const { body, type } = multipart([{ name: part, value: content, fileName: name }]);
  const response = await fetch(`${base}/api/v1/onboarding/site-audit/${id}/observation`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${api.bearer}`, 'Content-Type': type },
    body,
  });
  await response.arrayBuffer();
  return response.status;
}

/** Every file belongs to a row and every readable row has its file; no photo waits for its rendition. */
async function agrees(platform: Platform): Promise<boolean> {
  const { rows } = await platform.pool.query<{ key: string; waits: boolean }>(
    `SELECT coalesce(rendition_key, storage_key) AS key, kind = 'photo' AND rendition_key IS NULL AS waits
     FROM media WHERE NOT is_unreadable`,
  );
  // The description of a finished resumable upload stays until it expires, for repeated requests.
  const files = (await filesBelow(platform.filesDir))
    .map(({ name }) => name)
    .filter((name) => !name.endsWith('.upload'));
  const known = new Set(rows.map(({ key }) => key));
  return files.length === known.size && files.every((name) => known.has(name)) && !rows.some(({ waits }) => waits);
}

function residentBytes(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().rss;
}
