/** Schemas of a session and its parts, as responses show them. `openapi-names.ts` names them. */
import { z } from 'zod';
import { ROLES } from '../../domain/access.js';
import { OBSERVATION_TYPES } from '../../domain/facts.js';
import { ENTITY_TYPES } from '../../domain/operations/entity-fields.js';
import { STAGES } from '../../domain/session/states.js';
import { acceptedSchema, conversationType, language, statusShape } from './schemas.js';

const instant = z.iso.datetime();

/** Who did it: a person, or a part of the platform (role `system`). */
export const actorSchema = z.object({ role: z.enum([...ROLES, 'system']), sub: z.string(), client_id: z.string() });

/** The value of an answer; `null` when the question was skipped. */
export const answerValue = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.array(z.string()),
  z.object({ latitude: z.number(), longitude: z.number() }),
  z.null(),
]);

export const answerSchema = z.object({
  value: answerValue,
  answered_at: instant,
  corrections: z.int(),
  given_by: actorSchema.optional().describe('absent: the owner'),
});

export const mediaSchema = z.object({
  media_id: z.string(),
  kind: z.enum(['photo', 'document', 'audio']),
  content_type: z.string(),
  file_name: z.string(),
  size_bytes: z.int(),
  sha256: z.string(),
  width: z.int().optional(),
  height: z.int().optional(),
  unreadable: z.literal(true).optional().describe('a photo that could not be decoded and has to be taken again'),
});

export const observationSchema = z.object({
  observation_id: z.string(),
  observation_type: z.enum(OBSERVATION_TYPES),
  note: z.string().optional(),
  latitude: z.number().optional(),
  longitude: z.number().optional(),
  media: z.array(mediaSchema),
  observed_at: instant,
  status: z.enum(['queued', 'processed', 'unprocessed']),
});

export const validationSchema = z.object({
  status: z.enum(['supported', 'weak', 'contradicted']),
  issues: z.array(z.string()),
});

const entityType = z.enum(ENTITY_TYPES);
/** A value of a field of an entity (`ENTITY_FIELDS`). The domain checks it by the rule of its field. */
export const entityValue = z
  .unknown()
  .refine(
    (value) => ['string', 'number'].includes(typeof value) || (Array.isArray(value) && value.every(isText)),
    'expected a text, a number or a list of texts',
  )
  .meta({ type: ['string', 'number', 'array'], items: { type: 'string' } });
export const entityPayload = z.record(z.string(), entityValue).describe('the fields of the entity');

export const recommendationSchema = z.object({
  id: z.string(),
  rule_id: z.string(),
  kind: entityType,
  title: z.string(),
  payload: entityPayload,
  follow_ups: z.array(z.object({ entity_type: entityType, payload: entityPayload })),
  confidence: z.number().min(0).max(1),
  evidence: z.array(z.string()).describe('answer:<question id>, observation:<id>, article:<id>'),
  validation: validationSchema,
});

export const appliedSchema = z.object({
  recommendation_id: z.string(),
  effect_index: z.int(),
  entity_type: entityType,
  entity_id: z.string(),
});

export const attentionSchema = z.object({
  step: z.string(),
  status: z.enum(['needs_attention', 'being_retried', 'take_again']),
  message: z.string(),
  since: instant,
});

export const interventionSchema = z.object({
  type: z.enum(['simplify_question', 'save_progress', 'support_escalation']),
  action: z.string().describe('what is done, in the language of the session'),
  urgency: z.enum(['medium', 'high']),
  question_id: z.string().optional(),
});

export const workflowLinkSchema = z.object({ id: z.string(), ui_url: z.string(), attention_url: z.string() });

export const checkpointVersionSchema = z.object({
  version: z.int(),
  device: z.string().nullable(),
  created_at: instant,
});

const path = z.string();
/** The requests that a client may make next, as paths. */
export const linksSchema = z.object({
  self: path,
  process: path,
  status: path,
  observations: path,
  recommendations: path,
  decision: path,
  resume: path,
  resume_link: path,
  checkpoint: path,
  events: path,
});

/** A session as its owner sees it. */
export const sessionSchema = z.object({
  ...statusShape,
  conversation_id: z.uuid(),
  conversation_type: conversationType,
  language,
  device: z.string().nullable(),
  site_name: z.string().nullable(),
  catalogue: z.object({ id: conversationType, version: z.int(), hash: z.string() }),
  stage_reached_at: z.partialRecord(z.enum(STAGES), instant),
  close_reason: z.string().nullable(),
  parked: z.boolean(),
  answers: z.record(z.string(), answerSchema),
  observations: z.array(observationSchema),
  recommendations: z.array(recommendationSchema),
  decided_by: actorSchema.nullable(),
  returned_reasons: z.array(z.string()),
  applied: z.array(appliedSchema),
  attention: z.array(attentionSchema),
  intervention: interventionSchema.nullable(),
  checkpoint_version: z.int().nullable(),
  started_at: instant,
  last_activity_at: instant,
  closed_at: instant.nullable(),
  workflow: workflowLinkSchema,
  links: linksSchema,
});

export const sessionListItemSchema = z.object({
  session_id: z.uuid(),
  client_id: z.string(),
  conversation_type: conversationType,
  language,
  state: statusShape.state,
  stage: statusShape.stage,
  open_dead_letters: z.int(),
  started_at: instant,
  last_activity_at: instant,
  closed_at: instant.nullable(),
});

export const quotaSchema = z.object({
  photos_used: z.int(),
  photos_remaining: z.int(),
  documents_remaining: z.int(),
  bytes_remaining: z.int(),
  window_resets_at: z.string(),
});

export const storedMediaSchema = mediaSchema.extend({
  location: z
    .object({ latitude: z.number(), longitude: z.number() })
    .optional()
    .describe('read from the photo, with use_photo_location'),
});

/** The response to an upload. */
export const observedSchema = z.object({
  session_id: z.string(),
  observation_id: z.string(),
  media: z.array(storedMediaSchema),
  quota: quotaSchema.nullable(),
  processing: z.enum(['queued', 'none']),
});

/** The response to an upload that is applied later. */
export const acceptedObservationSchema = acceptedSchema.extend({
  session_id: z.string(),
  observation_id: z.string(),
});

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
