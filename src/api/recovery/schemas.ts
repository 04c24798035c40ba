/** Schemas of drafts, of a resumed session, and of the risk that a client gives up. */
import { z } from 'zod';
import { NEXT_ACTIONS } from '../../domain/session/next-action.js';
import { RISK_LEVELS, RISK_WEIGHTS, type RiskFactor } from '../../domain/session/risk/levels.js';
import { countsBy, progressSchema, questionSchema, sessionState, statusShape } from '../commands/schemas.js';
import {
  checkpointVersionSchema,
  interventionSchema,
  sessionListItemSchema,
  workflowLinkSchema,
} from '../commands/session-schemas.js';

const instant = z.iso.datetime();
const draftData = z.record(z.string(), z.unknown()).describe('the client’s own data');
const draftHistory = z.array(z.unknown()).nullable().describe('the client’s own data');

export const checkpointSchema = checkpointVersionSchema.extend({
  session_id: z.uuid(),
  current_state: z.string().describe('the client’s own name for its step'),
  collected_data: draftData,
  question_history: draftHistory,
  superseded_by: z.int().nullable().describe('the version that stayed the newest, for a draft that arrived too late'),
});

export const resumedSchema = z.object({
  session_id: z.string(),
  resumed_at: sessionState.describe('the state of the session'),
  questions_answered: z.int(),
  checkpoint_version: z.int().nullable(),
  checkpoint_data: z
    .object({ version: z.int(), state: z.string(), data: draftData, history: draftHistory })
    .nullable()
    .describe('the newest draft, without the fields of questions that were answered after it'),
  answered_meanwhile: z.array(z.string()).describe('questions that were answered after the draft'),
  question: questionSchema.nullable(),
  progress: progressSchema,
  version: statusShape.version,
  next_action: z.object({ type: z.enum(NEXT_ACTIONS), text: z.string().describe('in the language of the session') }),
});

export const riskLevel = z.enum(RISK_LEVELS);
const risk = {
  risk_score: z.int().min(0).max(100),
  risk_level: riskLevel,
  risk_factors: z.array(z.enum(Object.keys(RISK_WEIGHTS) as [RiskFactor])),
};

export const riskSchema = z.object({
  session_id: z.uuid(),
  ...risk,
  intervention: interventionSchema
    .extend({ links: z.object({ checkpoint: z.string(), resume_link: z.string() }).optional() })
    .nullable(),
  model: z.object({ name: z.string(), version: z.string() }),
  evaluated_at: instant,
});

const { session_id, client_id, conversation_type, language, state, stage, started_at, last_activity_at } =
  sessionListItemSchema.shape;
export const atRiskSessionSchema = z.object({
  session_id,
  client_id,
  conversation_type,
  language,
  state,
  stage,
  ...risk,
  started_at,
  last_activity_at,
  workflow: workflowLinkSchema,
});
export const atRiskSchema = z.object({
  sessions: z.array(atRiskSessionSchema),
  total: z.int(),
  summary: z.object({
    by_level: countsBy(RISK_LEVELS),
    by_factor: z.record(z.string(), z.int()),
  }),
});
