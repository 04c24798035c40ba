/** The schema of an upload's parts. */
import { z } from 'zod';
import { observationFields } from './observation-fields.js';

const files = (what: string): z.ZodType =>
  z
    .array(z.string().meta({ format: 'binary' }))
    .optional()
    .describe(what);

/** The parts of a multipart observation: its files and its fields. */
export const observationForm = z
  .object({
    photo: files('JPEG, PNG, WebP or HEIC'),
    document: files('PDF, DOCX, XLSX, CSV or text'),
    audio: files('WAV, MP3, M4A, Ogg or WebM'),
    ...observationFields.shape,
  })
  .meta({
    description: 'at least one file or a note',
    dependentRequired: { latitude: ['longitude'], longitude: ['latitude'] },
  });
