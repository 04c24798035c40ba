/** Judges an uploaded file before it is stored: its whole content, and for a photo whether it can be seen. */
import type { ApiDependencies, Limits } from '../dependencies.js';
import type { PhotoFacts } from './ports.js';
import { Problem } from '../http/problem.js';
import { checkContent } from './content/check-content.js';
import { ContentError } from './content/content-error.js';
import { FileBytes } from './content/file-bytes.js';
import type { MediaType } from './media-types.js';

type Deps = Pick<ApiDependencies, 'photos' | 'limits'>;

/**
 * @param part of the request, for the problem document
 * @returns what a photo says about itself
 * @throws Problem 400 `file_refused`
 */
export async function checkStagedFile(path: string, type: MediaType, part: string, deps: Deps): Promise<PhotoFacts | undefined> {
  try {
    const told = await walk(path, type);
    return type.kind === 'photo' ? await inspect(path, told, deps) : undefined;
  } catch (error) {
    if (error instanceof ContentError) throw refusedFile(part, error.message);
    throw error;
  }
}

export function refusedFile(part: string, message: string): Problem {
  return new Problem(400, 'file_refused', 'This file cannot be accepted.', { errors: [{ pointer: `/${part}`, message }] });
}

async function walk(path: string, { form }: MediaType): ReturnType<typeof checkContent> {
  const bytes = await FileBytes.open(path);
  try {
    return await checkContent(bytes, form);
  } finally {
    await bytes.close();
  }
}

/** HEIC states its size and is decoded later, on a thread of its own; the others are decoded now. */
async function inspect(path: string, told: Awaited<ReturnType<typeof checkContent>>, { photos, limits }: Deps): Promise<PhotoFacts> {
  const facts = told ? { width: told.width, height: told.height, location: await photos.placeOf(told.exif) } : await photos.inspect(path);
  if (facts === undefined || facts.width * facts.height > limits.photoPixels) throw unreadable(limits);
  return facts;
}

function unreadable({ photoPixels }: Limits): ContentError {
  return new ContentError(`a complete picture of at most ${photoPixels} pixels is needed`);
}
