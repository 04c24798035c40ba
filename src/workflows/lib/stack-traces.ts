/**
 * The SDK keeps a stack trace of every promise of every cached session. Short ones are enough to find a line of ours, and
 * cost a third less memory per open session. Preloaded by the bundle: in a session's own context `Error` is frozen.
 */
Error.stackTraceLimit = 3;
