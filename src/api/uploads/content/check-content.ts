/** The content check of each accepted type. `media-types.ts` lists the types. */
import type { Form } from '../media-types.js';
import { ContentError } from './content-error.js';
import type { FileBytes } from './file-bytes.js';
import { checkHeic, type HeicFacts } from './heic.js';
import { rejectArchive, rejectPdf } from './polyglot-check.js';
import { checkJpeg } from './jpeg.js';
import { checkM4a } from './m4a.js';
import { checkMp3 } from './mp3.js';
import { checkOffice } from './office.js';
import { checkOgg } from './ogg.js';
import { checkPdf } from './pdf.js';
import { checkPng } from './png.js';
import { checkText } from './text.js';
import { checkWav } from './wav.js';
import { checkWebm } from './webm.js';
import { checkWebp } from './webp.js';

type ContentCheck = (bytes: FileBytes) => Promise<HeicFacts | void>;

const CHECKS: Readonly<Record<Form, ContentCheck>> = {
  jpeg: checkJpeg,
  png: checkPng,
  webp: checkWebp,
  heic: checkHeic,
  pdf: checkPdf,
  docx: (bytes) => checkOffice(bytes, 'docx'),
  xlsx: (bytes) => checkOffice(bytes, 'xlsx'),
  csv: checkText,
  txt: checkText,
  wav: checkWav,
  mp3: checkMp3,
  m4a: checkM4a,
  ogg: checkOgg,
  webm: checkWebm,
};

/**
 * Checks the whole file.
 *
 * @returns what the container says about a photo that is decoded later
 * @throws ContentError when the file is not of its type, is incomplete, also is a file of another type, or costs more
 *   than its budget
 */
export async function checkContent(bytes: FileBytes, form: Form): Promise<HeicFacts | void> {
  if (bytes.size === 0) throw new ContentError('the file is empty');
  const facts = await CHECKS[form](bytes);
  if (form !== 'docx' && form !== 'xlsx') await rejectArchive(bytes);
  if (form !== 'pdf') await rejectPdf(bytes);
  return facts;
}
