/**
 * The redactor of a process: the rules of `src/pii`, the switch that turns them off locally, and the count of
 * redactions.
 */
import { Counter, register as standardRegistry, type Registry } from 'prom-client';
import { redactDeep } from './deep.js';
import type { FindOptions } from './find.js';
import { redact, type PiiCounts, type Redaction } from './redact.js';

/** The source of a text: the label `source` of the metric. */
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
  | 'alert'
  | 'audit';

/** Values known to be personal in this session, such as the name that its client gave. */
type KnownValues = Pick<FindOptions, 'known'>;

export interface Redactor {
  /** A text without personal data; withheld when it cannot be examined. */
  redactText(text: string, source: RedactionSource, known?: KnownValues): Redaction;
  /** A copy of plain data with every string redacted. Keys and numbers stay. */
  redactValue<T>(
    value: T,
    source: RedactionSource,
    known?: KnownValues,
  ): { readonly value: T; readonly counts: PiiCounts; readonly pii_redacted: boolean };
}

export interface RedactorOptions {
  /** False passes every text on unchanged. The configuration rejects it outside local use. */
  readonly enabled: boolean;
  readonly metrics?: Registry;
}

const METRIC = 'pii_redactions';

/** Creates the redactor of a process. Several in one process share one metric. */
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
    help: 'Personal data removed from text, by kind and source',
    labelNames: ['type', 'source'],
    registers: [metrics],
  });
}
