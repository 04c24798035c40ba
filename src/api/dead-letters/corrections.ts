/** Which fields of a parked step's input may be corrected, and what they must look like. Everything else of it stays. */
import { z } from 'zod';
import type { ActivityName } from '../../activities/registry.js';

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

/** No row: nothing of the input can be wrong, ids of ours lead to everything else. */
export const CORRECTIONS: Readonly<Partial<Record<ActivityName, z.ZodObject>>> = {
  processObservation: z.strictObject({ media: z.array(mediaRef).optional() }),
  generateRecommendations: z.strictObject({ facts: facts.optional() }),
  validateRecommendations: z.strictObject({ facts: facts.optional(), drafts: z.array(z.record(z.string(), z.unknown())).optional() }),
  applyApprovedRecommendations: z.strictObject({ effects: z.array(z.record(z.string(), z.unknown())).optional() }),
  sendSlackAlert: z.strictObject({ title: z.string().max(500).optional(), body: z.string().max(5_000).optional() }),
  sendEmailAlert: z.strictObject({ title: z.string().max(500).optional(), body: z.string().max(5_000).optional() }),
  sendSmsAlert: z.strictObject({ title: z.string().max(500).optional(), body: z.string().max(5_000).optional() }),
};
