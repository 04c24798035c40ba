/** One logger a process; every line names its component. Values that may be personal or secret are never put into a line. */
import { pino, type Logger } from 'pino';

export type { Logger };

/** Where a line comes from: the words administrators filter by. */
export type Component =
  'api' | 'worker' | 'task' | 'dlq' | 'metrics' | 'alerts' | 'limiter' | 'upload' | 'recovery' | 'audit' | 'bootstrap' | 'temporal';

const REDACTED_PATHS = ['authorization', 'cookie', '*.authorization', '*.cookie', 'token', '*.token', 'password', '*.password'];

/** The logger of one component. */
export type LoggerFor = (component: Component) => Logger;

/** JSON lines on standard output, UTC ISO times; one stream a process, a child logger a component. */
export function createLoggers(level: string): LoggerFor {
  const root = pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED_PATHS, censor: '[REDACTED]' },
  });
  return (component) => root.child({ component });
}
