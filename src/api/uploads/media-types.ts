/** What may be uploaded: content and extension must agree. The documentation page is made from this table. */
import type { MediaKind } from '../../domain/session/model.js';

export interface MediaType {
  readonly kind: MediaKind;
  /** As `file-type` names the content; absent for text, which has no signature. */
  readonly detected: readonly string[];
  readonly contentType: string;
  readonly extensions: readonly string[];
}

const OPENXML = 'application/vnd.openxmlformats-officedocument';

export const MEDIA_TYPES: readonly MediaType[] = [
  { kind: 'photo', detected: ['image/jpeg'], contentType: 'image/jpeg', extensions: ['jpg', 'jpeg'] },
  { kind: 'photo', detected: ['image/png'], contentType: 'image/png', extensions: ['png'] },
  { kind: 'photo', detected: ['image/webp'], contentType: 'image/webp', extensions: ['webp'] },
  { kind: 'document', detected: ['application/pdf'], contentType: 'application/pdf', extensions: ['pdf'] },
  {
    kind: 'document',
    detected: [`${OPENXML}.wordprocessingml.document`],
    contentType: `${OPENXML}.wordprocessingml.document`,
    extensions: ['docx'],
  },
  { kind: 'document', detected: [`${OPENXML}.spreadsheetml.sheet`], contentType: `${OPENXML}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  { kind: 'document', detected: [], contentType: 'text/csv', extensions: ['csv'] },
  { kind: 'document', detected: [], contentType: 'text/plain', extensions: ['txt'] },
  { kind: 'audio', detected: ['audio/wav'], contentType: 'audio/wav', extensions: ['wav'] },
  { kind: 'audio', detected: ['audio/mpeg'], contentType: 'audio/mpeg', extensions: ['mp3'] },
  { kind: 'audio', detected: ['audio/x-m4a', 'video/mp4', 'audio/mp4'], contentType: 'audio/mp4', extensions: ['m4a'] },
  {
    kind: 'audio',
    detected: ['audio/ogg', 'audio/ogg; codecs=opus', 'application/ogg'],
    contentType: 'audio/ogg',
    extensions: ['ogg', 'opus'],
  },
  { kind: 'audio', detected: ['video/webm', 'audio/webm'], contentType: 'audio/webm', extensions: ['webm'] },
];

/** The row that content and extension agree on; undefined when they do not, or when the type is not accepted. */
export function mediaTypeOf(kind: MediaKind, extension: string, detected: string | undefined): MediaType | undefined {
  return MEDIA_TYPES.find(
    (type) =>
      type.kind === kind &&
      type.extensions.includes(extension) &&
      (detected === undefined ? type.detected.length === 0 : type.detected.includes(detected)),
  );
}
