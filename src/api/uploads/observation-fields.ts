/** The fields of an observation: parts of a form, or metadata of a resumable upload. Every value is sent as text. */
import { z } from 'zod';
import { OBSERVATION_TYPES } from '../../domain/facts.js';
import { numberFromText } from '../http/validation.js';
import { visibleText } from '../commands/schemas.js';

const degrees = (limit: number): z.ZodType<number> =>
  numberFromText(z.coerce.number().min(-limit).max(limit)).meta({ type: 'number', minimum: -limit, maximum: limit });

const shape = {
  observation_type: z.enum(OBSERVATION_TYPES).default('general'),
  note: visibleText(2_000).optional(),
  latitude: degrees(90).optional(),
  longitude: degrees(180).optional(),
  /** Consent to store the location in the photo's metadata. */
  use_photo_location: z
    .enum(['true', 'false'])
    .default('false')
    .transform((value) => value === 'true'),
};

const PLACE_RULE = { path: ['longitude'], message: 'latitude and longitude must be sent together' };

function isWholePlace(fields: { latitude?: number | undefined; longitude?: number | undefined }): boolean {
  return (fields.latitude === undefined) === (fields.longitude === undefined);
}

/** The text parts of a multipart observation. */
export const observationFields = z.strictObject(shape).refine(isWholePlace, PLACE_RULE);

/**
 * The metadata of a resumable upload: the same fields plus the file's name and kind. Clients send keys of their own,
 * which are ignored.
 */
export const uploadMetadata = z
  .object({
    ...shape,
    filename: z.string().min(1).max(400),
    filetype: z.string().max(200).optional(),
    kind: z.enum(['photo', 'document', 'audio']).optional(),
  })
  .refine(isWholePlace, PLACE_RULE);
