/** What may be uploaded. Content and extension must agree. The documentation page is generated from this table. */
import type { MediaKind } from '../../domain/session/observation.js';

export type Form =
  'jpeg' | 'png' | 'webp' | 'heic' | 'pdf' | 'docx' | 'xlsx' | 'csv' | 'txt' | 'wav' | 'mp3' | 'm4a' | 'ogg' | 'webm';

export interface MediaType {
  readonly kind: MediaKind;
  /** Which check reads the whole file, see `content/check-content.ts`. */
  readonly form: Form;
  /** The content types as `file-type` names them; absent for text, which has no signature. */
  readonly detected: readonly string[];
  readonly contentType: string;
  readonly extensions: readonly string[];
}

const OPENXML = 'application/vnd.openxmlformats-officedocument';
/** Detected when the parts of a document are in an unusual order. The check of the whole file decides. */
const ZIP = 'application/zip';

export const MEDIA_TYPES: readonly MediaType[] = [
  photo('jpeg', 'image/jpeg', ['jpg', 'jpeg']),
  photo('png', 'image/png', ['png'], ['image/apng']),
  photo('webp', 'image/webp', ['webp']),
  photo('heic', 'image/heic', ['heic', 'heif'], ['image/heif']),
  document('pdf', 'application/pdf'),
  document('docx', `${OPENXML}.wordprocessingml.document`, [ZIP]),
  document('xlsx', `${OPENXML}.spreadsheetml.sheet`, [ZIP]),
  { ...document('csv', 'text/csv'), detected: [] },
  { ...document('txt', 'text/plain'), detected: [] },
  audio('wav', 'audio/wav', ['wav']),
  audio('mp3', 'audio/mpeg', ['mp3']),
  audio('m4a', 'audio/mp4', ['m4a'], ['audio/x-m4a', 'video/mp4']),
  audio('ogg', 'audio/ogg', ['ogg', 'opus'], ['audio/ogg; codecs=opus', 'application/ogg']),
  audio('webm', 'audio/webm', ['webm'], ['video/webm']),
];

function photo(
  form: Form,
  contentType: string,
  extensions: readonly string[],
  alsoDetected: readonly string[] = [],
): MediaType {
  return { kind: 'photo', form, contentType, extensions, detected: [contentType, ...alsoDetected] };
}

function document(form: Form, contentType: string, alsoDetected: readonly string[] = []): MediaType {
  return { kind: 'document', form, contentType, extensions: [form], detected: [contentType, ...alsoDetected] };
}

function audio(
  form: Form,
  contentType: string,
  extensions: readonly string[],
  alsoDetected: readonly string[] = [],
): MediaType {
  return { kind: 'audio', form, contentType, extensions, detected: [contentType, ...alsoDetected] };
}

/** The row on which content and extension agree; undefined when they disagree or the type is not accepted. */
export function mediaTypeOf(kind: MediaKind, extension: string, detected: string | undefined): MediaType | undefined {
  return MEDIA_TYPES.find(
    (type) =>
      type.kind === kind &&
      type.extensions.includes(extension) &&
      (detected === undefined ? type.detected.length === 0 : type.detected.includes(detected)),
  );
}
