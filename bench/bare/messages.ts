/** What the bare workflow understands: the least a durable conversation of the same shape needs. */
import { defineUpdate } from '@temporalio/workflow';

export const BARE_WORKFLOW_TYPE = 'bareEcho';
export const BARE_QUEUE = 'bench-bare';

/** Answers with what it was given. */
export const echo = defineUpdate<string, [string]>('echo');
/** Ends the workflow; answers how many echoes it counted. */
export const finish = defineUpdate<number>('finish');
