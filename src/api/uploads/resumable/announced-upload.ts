/** Checks the metadata and length of a resumable upload before any of its bytes arrive. */
import { Metadata } from '@tus/server';
import type { z } from 'zod';
import type { MediaKind } from '../../../domain/session/observation.js';
import { Problem } from '../../http/problem.js';
import { parsePart } from '../../http/validation.js';
import { fileTooLarge, sizeLimitOf, type AnnouncedFile, type FileSizeLimits } from '../accept-file.js';
import { rejectedFile } from '../check-file.js';
import { checkFileName } from '../file-names.js';
import { kindOf, mayBe } from '../media-types.js';
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

/**
 * A server may ignore metadata (tus 1.0.0, creation): unknown keys, and known ones without a value, count as absent.
 *
 * @throws Problem 400 for metadata that a direct upload would also reject
 */
export function announcedUpload(metadata: RawMetadata): AnnouncedUpload {
  const given = Object.fromEntries(Object.entries(metadata).filter(([, value]) => value !== null && value !== ''));
  // Some clients call it `name`, and `type` what others call `filetype`.
  const { name: alias, type: typeAlias, ...known } = given;
  const values = { filename: alias, filetype: typeAlias, ...known };
  const { filename, filetype, kind: announced, ...draft } = parsePart(uploadMetadata, values, METADATA);
  const { name, extension } = checkFileName(filename);
  const kind = announced ?? kindOf(extension) ?? kindOfType(filetype);
  if (kind === undefined || !mayBe(kind, extension))
    throw rejectedFile(announced ?? 'filename', 'the extension or `kind` must say which accepted type it is');
  return { file: { kind, name, extension }, draft };
}

/** The kind by the content type that a browser announces, where the name says nothing. */
function kindOfType(filetype = ''): MediaKind | undefined {
  if (/^image\//i.test(filetype)) return 'photo';
  return /^(audio|video)\//i.test(filetype) ? 'audio' : undefined;
}

/** @throws Problem 413 */
export function checkLength(length: number, { file }: AnnouncedUpload, { limits, uploads }: CheckLengthNeeds): void {
  const most = sizeLimitOf(file.kind, limits);
  if (length > most) throw fileTooLarge(most, 'header:Upload-Length');
  const { limit } = uploads.limits.total_size;
  if (length > limit) throw tooLargeForEver(limit, 'total_size');
}
