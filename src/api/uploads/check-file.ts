/** Checks an uploaded file before it is stored: its whole content and, for a photo, whether it can be decoded. */
import type { PhotoFacts, SharpPhotos } from '../../adapters/media/photos.js';
import { Problem } from '../http/problem.js';
import { checkContent } from './content/check-content.js';
import { ContentError, type ContentCode } from './content/content-error.js';
import { FileBytes } from './content/file-bytes.js';
import type { MediaType } from './media-types.js';

export interface CheckFileNeeds {
  readonly photos: Pick<SharpPhotos, 'inspect' | 'locationOf'>;
  /** Maximum pixels of a photo. */
  readonly limits: { readonly photoPixels: number };
}

/**
 * @param part of the request, for the problem document
 * @returns what the metadata of a photo says
 * @throws Problem 400 with a `ContentCode`
 */
export async function checkStagedFile(
  path: string,
  type: MediaType,
  part: string,
  needs: CheckFileNeeds,
): Promise<PhotoFacts | undefined> {
  try {
    const found = await walk(path, type);
    return type.kind === 'photo' ? await inspect(path, found, needs) : undefined;
  } catch (error) {
    if (error instanceof ContentError) throw rejectedFile(part, error.message, error.code);
    throw error;
  }
}

export function rejectedFile(part: string, message: string, code: ContentCode = 'file_refused'): Problem {
  return new Problem(400, code, 'This file cannot be accepted.', {
    errors: [{ pointer: `/${part}`, message }],
  });
}

async function walk(path: string, { form }: MediaType): ReturnType<typeof checkContent> {
  const bytes = await FileBytes.open(path);
  try {
    return await checkContent(bytes, form);
  } finally {
    await bytes.close();
  }
}

/** A HEIC container states its size, and a separate thread decodes the picture later. Other photos are decoded now. */
async function inspect(
  path: string,
  found: Awaited<ReturnType<typeof checkContent>>,
  { photos, limits }: CheckFileNeeds,
): Promise<PhotoFacts> {
  const facts = found
    ? { width: found.width, height: found.height, location: photos.locationOf(found.exif) }
    : await photos.inspect(path);
  if (facts === undefined || facts.width * facts.height > limits.photoPixels) throw unreadable(limits);
  return facts;
}

function unreadable({ photoPixels }: CheckFileNeeds['limits']): ContentError {
  return new ContentError(`a complete picture of at most ${photoPixels} pixels is needed`);
}
