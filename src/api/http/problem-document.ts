/** The schema of problem documents with the members that some of them add. */
import { z } from 'zod';
import { currentAnswerSchema } from '../commands/answer-schemas.js';
import { questionSchema } from '../commands/schemas.js';
import { checkpointVersionSchema } from '../commands/session-schemas.js';
import { problemSchema } from './problem-schema.js';

export const problemDocument = problemSchema.extend({
  question: questionSchema.nullable().optional().describe('of a conflict: the question that is current'),
  current: z
    .union([currentAnswerSchema, checkpointVersionSchema])
    .nullable()
    .optional()
    .describe('of a conflict: the newer answer, or the newer draft'),
  kept_as_version: z.int().optional().describe('of checkpoint_conflict: the version that holds the rejected draft'),
  'violated-policies': z.array(z.string()).optional().describe('of a limit: the policies that were exceeded'),
});
