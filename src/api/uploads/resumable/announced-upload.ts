/** Checks the metadata and length of a resumable upload before any of its bytes arrive. */
import { Metadata } from '@tus/server';
import type { z } from 'zod';
import { Problem } from '../../http/problem.js';
import { parsePart } from '../../http/validation.js';
import { fileTooLarge, sizeLimitOf, type AnnouncedFile, type FileSizeLimits } from '../accept-file.js';
import { rejectedFile } from '../check-file.js';
import { checkFileName } from '../file-names.js';
import { MEDIA_TYPES } from '../media-types.js';
import { uploadMetadata } from '../observation-fields.js';
import { tooLargeForEver } from '../reservation.js';
import type { UploadAdmission } from '../upload-admission.js';

const METADATA = 'header:Upload-Metadata';

/** Values by key; a key may have no value. */
export type RawMetadata = Readonly<Record<string, string | null>>;

export interface CheckLengthNeeds {
  readonly limits: FileSizeLimits;
  readonly uploads: Pick<UploadAdmission, 'limits'>;
}

export interface AnnouncedUpload {
  readonly file: AnnouncedFile;
  readonly draft: Omit<z.output<typeof uploadMetadata>, 'filename' | 'filetype' | 'kind'>;
}

/** @throws Problem 400 */
export function readMetadata(header: string): RawMetadata {
  try {
    return Metadata.parse(header);
  } catch {
    throw new Problem(400, 'invalid_request', 'The header Upload-Metadata is malformed.', {
      errors: [{ pointer: METADATA, message: 'comma-separated pairs of a key and a base64 value' }],
    });
  }
}

/** @throws Problem 400 for metadata that a direct upload would also reject */
export function announcedUpload(metadata: RawMetadata): AnnouncedUpload {
  const { filename, filetype: _filetype, kind: announced, ...draft } = parsePart(uploadMetadata, metadata, METADATA);
  const { name, extension } = checkFileName(filename);
  const type = MEDIA_TYPES.find(
    (row) => row.extensions.includes(extension) && (announced === undefined || announced === row.kind),
  );
  if (type === undefined) throw rejectedFile(announced ?? 'filename', 'the extension must belong to an accepted type');
  return { file: { kind: type.kind, name, extension }, draft };
}

/** @throws Problem 413 */
export function checkLength(length: number, { file }: AnnouncedUpload, { limits, uploads }: CheckLengthNeeds): void {
  const most = sizeLimitOf(file.kind, limits);
  if (length > most) throw fileTooLarge(most, 'header:Upload-Length');
  const { limit } = uploads.limits.total_size;
  if (length > limit) throw tooLargeForEver(limit, 'total_size');
}
