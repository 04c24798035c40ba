// CommonJS and JavaScript on purpose: the SDK loads this file by path with `require`, in clients, workers and the workflow bundle.
const { DefaultFailureConverter } = require('@temporalio/common');

/** Failure messages and stacks travel encrypted, like every payload. */
exports.failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
