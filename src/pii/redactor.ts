/** The redactor of a process: the rules of `src/pii`, the switch that turns them off locally, and the count of what they found. */
import { Counter, register as standardRegistry, type Registry } from 'prom-client';
import { redactDeep } from './deep.js';
import type { FindOptions } from './find.js';
import { redact, type PiiCounts, type Redaction } from './redact.js';

/** Where text comes from: the label `source` of the metric. */
type RedactionSource =
  | 'voice'
  | 'ocr'
  | 'image'
  | 'prompt'
  | 'log'
  | 'error'
  | 'analytics'
  | 'dead_letter'
  | 'replay'
  | 'file_name'
  | 'alert';

/** Values known to be personal in this session, such as the name its client gave. */
type KnownValues = Pick<FindOptions, 'known'>;

export interface Redactor {
  /** A text without personal data; withheld whole when it cannot be examined. */
  redactText(text: string, source: RedactionSource, known?: KnownValues): Redaction;
  /** A copy of plain data with every string redacted; keys and numbers stay. */
  redactValue<T>(
    value: T,
    source: RedactionSource,
    known?: KnownValues,
  ): { readonly value: T; readonly counts: PiiCounts; readonly pii_redacted: boolean };
}

export interface RedactorOptions {
  /** False passes every text on unchanged: refused outside local use by the configuration. */
  readonly enabled: boolean;
  readonly metrics?: Registry;
}

const METRIC = 'pii_redactions';

/** Makes the redactor of a process. Several in one process count into the same metric. */
export function createRedactor({ enabled, metrics = standardRegistry }: RedactorOptions): Redactor {
  const counter = counterIn(metrics);
  const count = (counts: PiiCounts, source: RedactionSource): void => {
    for (const [type, times] of Object.entries(counts)) counter.inc({ type, source }, times);
  };
  return {
    redactText(text, source, known) {
      if (!enabled) return { text, counts: {}, pii_redacted: false };
      const redaction = redact(text, known);
      count(redaction.counts, source);
      return redaction;
    },
    redactValue(value, source, known) {
      if (!enabled) return { value, counts: {}, pii_redacted: false };
      const redaction = redactDeep(value, known);
      count(redaction.counts, source);
      return redaction;
    },
  };
}

function counterIn(metrics: Registry): Counter<'type' | 'source'> {
  const existing = metrics.getSingleMetric(METRIC);
  if (existing instanceof Counter) return existing;
  return new Counter({
    name: METRIC,
    help: 'Personal data taken out of text, by kind and by where the text came from',
    labelNames: ['type', 'source'],
    registers: [metrics],
  });
}
