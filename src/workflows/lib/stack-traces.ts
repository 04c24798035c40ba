/**
 * The SDK keeps a stack trace for each pending promise of each cached workflow. Three frames are enough to find our
 * line, and save a third of the memory of an open session. The bundle preloads this module, because `Error` is frozen
 * in the context of a workflow.
 */
Error.stackTraceLimit = 3;
