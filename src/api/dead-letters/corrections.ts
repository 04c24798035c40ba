/** What a corrected input of a parked step may contain. `activities/registry.ts` lists the fields of each activity. */
import { z } from 'zod';
import { policyOf, type ActivityName, type CorrectionKind } from '../../activities/registry.js';

const mediaRef = z.looseObject({
  media_id: z.string(),
  kind: z.enum(['photo', 'document', 'audio']),
  content_type: z.string(),
  file_name: z.string(),
  size_bytes: z.number(),
  sha256: z.string(),
});
const facts = z.looseObject({
  answers: z.record(z.string(), z.unknown()),
  observations: z.array(z.record(z.string(), z.unknown())),
});

const SCHEMAS: Readonly<Record<CorrectionKind, z.ZodType>> = {
  media: z.array(mediaRef),
  facts,
  records: z.array(z.record(z.string(), z.unknown())),
  title: z.string().max(500),
  text: z.string().max(5_000),
};

/** The schema of a correction, with every field optional; undefined when no field of the input can be corrected. */
export function correctionSchema(activity: ActivityName): z.ZodObject | undefined {
  const { correctable } = policyOf(activity);
  if (correctable === undefined) return undefined;
  return z.strictObject(
    Object.fromEntries(Object.entries(correctable).map(([field, kind]) => [field, SCHEMAS[kind].optional()])),
  );
}
