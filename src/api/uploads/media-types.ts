/**
 * What may be uploaded. The content says what a photo or a recording is, whatever its name; a document needs the
 * extension of its type or none. The documentation page is generated from this table.
 */
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
  /** The first is given to a file whose name has none of them. */
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
  audio('wav', 'audio/wav', ['wav'], ['audio/vnd.wave']),
  audio('mp3', 'audio/mpeg', ['mp3']),
  audio('m4a', 'audio/mp4', ['m4a'], ['audio/x-m4a', 'video/mp4']),
  audio('ogg', 'audio/ogg', ['ogg', 'opus'], ['audio/ogg; codecs=opus', 'application/ogg']),
  audio('webm', 'audio/webm', ['webm'], ['video/webm']),
  audio('webm', 'audio/matroska', ['mka'], ['video/matroska', 'video/x-matroska', 'audio/x-matroska']),
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

/** A name that makes a computer run, render or unpack the file. No camera, recorder or browser gives one. */
const DANGEROUS =
  /^(app|bat|cmd|com|cpl|dll|exe|gadget|hta|html?|jar|jse?|lnk|mht(ml)?|mjs|msi|php\d?|pif|ps1|rar|scr|sh|svgz?|swf|vbe?|vbs|wsf|xhtml|xml|zip|7z)$/;
/** Further extensions of the accepted types, as devices and browsers write them. They are replaced. */
const ALIASES = /^(jfif|jpe|pjpe?g|pjp|apng|hif|oga|weba|mp4|mpga|mkv)$/;

/**
 * The type of a file.
 *
 * @param extension in lower case, without its dot; empty when the name has none
 * @param detected content type by signature; undefined for text
 * @returns undefined when the type is not accepted, or a document has the extension of another type
 */
export function mediaTypeOf(kind: MediaKind, extension: string, detected: string | undefined): MediaType | undefined {
  const rows = MEDIA_TYPES.filter(
    (type) =>
      type.kind === kind && (detected === undefined ? type.detected.length === 0 : type.detected.includes(detected)),
  );
  const named = rows.find(({ extensions }) => extensions.includes(extension));
  // Text has no signature: only its extension says how it is read.
  const isByContent = kind !== 'document' || (extension === '' && detected !== undefined);
  return named ?? (isByContent && !DANGEROUS.test(extension) ? rows[0] : undefined);
}

/** Whether a name with this extension may be a file of this kind. The content decides later. */
export function mayBe(kind: MediaKind, extension: string): boolean {
  if (kind !== 'document') return !DANGEROUS.test(extension);
  return extension === '' || MEDIA_TYPES.some((type) => type.kind === kind && type.extensions.includes(extension));
}

/** The kind that an extension belongs to; undefined when it belongs to none. */
export function kindOf(extension: string): MediaKind | undefined {
  if (ALIASES.test(extension)) return /^(oga|weba|mp4|mpga|mkv)$/.test(extension) ? 'audio' : 'photo';
  return MEDIA_TYPES.find(({ extensions }) => extensions.includes(extension))?.kind;
}

/** The name with an extension of its type. An extension of another accepted type is replaced. */
export function nameAs({ extensions }: MediaType, name: string, extension: string): string {
  if (extensions.includes(extension)) return name;
  const stem = kindOf(extension) === undefined ? name : name.slice(0, -extension.length - 1);
  return `${stem}.${extensions[0] ?? ''}`;
}
