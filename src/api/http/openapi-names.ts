/** The schemas that have a name in `/openapi.json`: a generated client has a type for each. */
import type { z } from 'zod';
import { answerBatch, answerResult } from '../commands/answer-schemas.js';
import { acceptedSchema, progressSchema, questionSchema } from '../commands/schemas.js';
import * as session from '../commands/session-schemas.js';
import { problemSchema } from './problem-schema.js';

export const NAMED_SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  Problem: problemSchema,
  Question: questionSchema,
  Progress: progressSchema,
  AnswerValue: session.answerValue,
  Answer: session.answerSchema,
  AnswerBatch: answerBatch,
  AnswerResult: answerResult,
  Actor: session.actorSchema,
  Media: session.mediaSchema,
  Observation: session.observationSchema,
  Observed: session.observedSchema,
  Quota: session.quotaSchema,
  Validation: session.validationSchema,
  Recommendation: session.recommendationSchema,
  AppliedEffect: session.appliedSchema,
  Attention: session.attentionSchema,
  WorkflowLink: session.workflowLinkSchema,
  Session: session.sessionSchema,
  SessionListItem: session.sessionListItemSchema,
  AcceptedOperation: acceptedSchema,
};
