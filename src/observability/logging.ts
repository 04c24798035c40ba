/** One logger per process. Every line names its component and contains no personal data. */
import { Counter, register } from 'prom-client';
import { pino, type DestinationStream, type Logger, type LoggerOptions } from 'pino';
import { UNSCANNED } from '../pii/placeholders.js';
import type { Redaction } from '../pii/redact.js';
import type { Redactor } from '../pii/redactor.js';

export type { Logger };

/** The origin of a line: the words that administrators filter by. */
type Component =
  | 'api'
  | 'worker'
  | 'task'
  | 'dlq'
  | 'metrics'
  | 'alerts'
  | 'limiter'
  | 'upload'
  | 'recovery'
  | 'audit'
  | 'bootstrap'
  | 'temporal';

const REDACTED_PATHS = [
  'authorization',
  'cookie',
  '*.authorization',
  '*.cookie',
  'token',
  '*.token',
  'password',
  '*.password',
];

/** Fields of the logger itself, which callers cannot set. */
const OWN_FIELDS = new Set(['level', 'time', 'component']);
/** In a longer line, long texts are withheld: redacting them would block the process. */
const LINE_LENGTH_MAX = 16_384;
/** Number of recent texts without personal data to cache: most lines repeat earlier ones. */
const CLEAN_TEXTS_MAX = 2_000;
const CLEAN_TEXT_LENGTH_MAX = 200;

/** The logger of one component. */
export type LoggerFor = (component: Component) => Logger;

export interface LogOptions {
  readonly redactor: Redactor;
  /** Default: standard output. */
  readonly to?: DestinationStream;
}

/** Lines that wait for a full disk to take them, bytes. Further ones are dropped. */
const WAITING_MAX_BYTES = 1_048_576;

/**
 * Standard output, which may be a file on a full disk or a closed pipe. A line that cannot be written waits, then is
 * dropped and counted. It never ends the process: without the listener, the `error` event would.
 */
function standardOutput(): DestinationStream {
  const output = pino.destination({ fd: process.stdout.fd, sync: false, maxLength: WAITING_MAX_BYTES });
  output.on('error', () => lostLogLines().inc());
  output.on('drop', () => lostLogLines().inc());
  return output;
}

/** JSON lines on standard output with UTC ISO times: one stream per process, a child logger per component. */
export function createLoggers(level: string, { redactor, to }: LogOptions): LoggerFor {
  const options: LoggerOptions = {
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: REDACTED_PATHS, censor: '[REDACTED]' },
    // Runs on the finished line, so messages, fields, errors and bindings are all covered.
    hooks: { streamWrite: lineRedactor(redactor) },
  };
  const root = pino(options, to ?? standardOutput());
  return (component) => root.child({ component });
}

/** Removes personal data from a finished line, which stays one line of JSON. */
export function lineRedactor(redactor: Redactor): (line: string) => string {
  const redactString = rememberingClean((text) => redactor.redactText(text, 'log'));
  return (line) => {
    try {
      const fields = JSON.parse(line) as Record<string, unknown>;
      const keep = line.length > LINE_LENGTH_MAX ? CLEAN_TEXT_LENGTH_MAX : LINE_LENGTH_MAX;
      const redacted = Object.entries(fields).map(([key, value]) => [
        key,
        OWN_FIELDS.has(key)
          ? value
          : mapStrings(value, (text) => (text.length > keep ? UNSCANNED : redactString(text))),
      ]);
      return `${JSON.stringify(Object.fromEntries(redacted))}\n`;
    } catch {
      return `${JSON.stringify({ level: 50, msg: UNSCANNED })}\n`;
    }
  };
}

/** Examines a recently clean text only once. Texts with personal data are not cached. */
function rememberingClean(redact: (text: string) => Redaction): (text: string) => string {
  const clean = new Set<string>();
  return (text) => {
    if (clean.has(text)) return text;
    const redaction = redact(text);
    if (redaction.pii_redacted || text.length > CLEAN_TEXT_LENGTH_MAX) return redaction.text;
    if (clean.size >= CLEAN_TEXTS_MAX) clean.clear();
    clean.add(text);
    return text;
  };
}

function mapStrings(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapStrings(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item, map)]));
}

function lostLogLines(): Counter {
  const known = register.getSingleMetric('log_lines_lost');
  if (known !== undefined) return known as Counter;
  return new Counter({ name: 'log_lines_lost', help: 'Failed writes of log lines, and lines dropped after them' });
}

/**
 * Ignores errors of standard output and standard error. Libraries write there too, and an `error` event without a
 * listener ends the process.
 */
export function ignoreOutputErrors(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => lostLogLines().inc());
}
