/** The messages of the bare workflow, the minimum that a durable conversation of the same shape needs. */
import { defineUpdate } from '@temporalio/workflow';

export const BARE_WORKFLOW_TYPE = 'bareEcho';
export const BARE_QUEUE = 'bench-bare';

/** Returns its input. */
export const echo = defineUpdate<string, [string]>('echo');
/** Ends the workflow and returns the number of echoes. */
export const finish = defineUpdate<number>('finish');
