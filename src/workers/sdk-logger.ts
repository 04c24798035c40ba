/** Writes the SDK's log lines in our format, without the payloads that their metadata may contain. */
import type { LogLevel, LogMetadata, Logger as SdkLogger } from '@temporalio/worker';
import { withoutValues } from '../domain/errors/without-values.js';
import type { Logger } from '../observability/logging.js';

type Level = 'trace' | 'debug' | 'info' | 'warn' | 'error';

/** Forwards the SDK's lines to the logger of the component `temporal`. */
export function sdkLogger(log: Logger): SdkLogger {
  const at =
    (level: Level) =>
    (message: string, meta?: LogMetadata): void =>
      log[level](pick(meta), message);
  return {
    log: (level: LogLevel, message: string, meta?: LogMetadata) => at(level.toLowerCase() as Level)(message, meta),
    trace: at('trace'),
    debug: at('debug'),
    // The SDK logs each worker state as info. Our own line says once that the worker is ready.
    info: at('debug'),
    warn: at('warn'),
    error: at('error'),
  };
}

/** Only fields that identify the place: an error may contain what a client wrote. */
function pick(meta: LogMetadata | undefined): Record<string, unknown> {
  const { workflowId, workflowType, activityType, attempt, taskQueue, sdkComponent, error } = (meta ?? {}) as Record<
    string,
    unknown
  >;
  return {
    workflowId,
    workflowType,
    activityType,
    attempt,
    taskQueue,
    sdkComponent,
    failure: error instanceof Error ? withoutValues(`${error.name}: ${error.message}`) : undefined,
  };
}
