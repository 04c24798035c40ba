/** Scores found spans against labelled spans. */
import { findPii } from '../../../../src/pii/find.js';
import type { PiiType, Span } from '../../../../src/pii/types.js';
import type { LabelledText } from './texts.js';

/** Spans agree when their intersection over union is at least this much, whatever their kind. */
const AGREEMENT_MIN = 0.75;

export interface Score {
  readonly spans: number;
  readonly found: number;
  readonly rightlyFound: number;
  readonly precision: number;
  readonly recall: number;
  readonly f2: number;
  /** Characters of personal data that remain in the text, and their total before redaction. */
  readonly leaked: number;
  readonly personal: number;
}

export interface Report {
  readonly texts: number;
  readonly all: Score;
  readonly byType: ReadonlyMap<PiiType, Score>;
  /** Texts without personal data, and how many of them were changed. */
  readonly negatives: { readonly texts: number; readonly touched: number };
}

/** The result for one text. */
export interface Judged {
  readonly text: LabelledText;
  readonly found: readonly Span[];
  readonly missed: readonly Span[];
  readonly wrong: readonly Span[];
}

export function judge(text: LabelledText): Judged {
  const found = findPii(text.text);
  return {
    text,
    found,
    missed: text.spans.filter((span) => !found.some((other) => agree(span, other))),
    wrong: found.filter((span) => !text.spans.some((other) => agree(span, other))),
  };
}

function agree(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > 0 && shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= AGREEMENT_MIN;
}

/** Sums over texts. */
export function reportOn(judged: readonly Judged[]): Report {
  const types = [
    ...new Set(judged.flatMap(({ text, found }) => [...text.spans, ...found].map(({ type }) => type))),
  ].sort();
  const negatives = judged.filter(({ text }) => text.negative);
  return {
    texts: judged.length,
    all: scoreOf(judged, () => true),
    byType: new Map(types.map((type) => [type, scoreOf(judged, (span) => span.type === type)])),
    negatives: { texts: negatives.length, touched: negatives.filter(({ found }) => found.length > 0).length },
  };
}

function scoreOf(judged: readonly Judged[], counts: (span: Span) => boolean): Score {
  const sum = (of: (one: Judged) => number): number => judged.reduce((total, one) => total + of(one), 0);
  const spans = sum(({ text }) => text.spans.filter(counts).length);
  const found = sum((one) => one.found.filter(counts).length);
  const missed = sum((one) => one.missed.filter(counts).length);
  const rightlyFound = found - sum((one) => one.wrong.filter(counts).length);
  const precision = found === 0 ? 1 : rightlyFound / found;
  const recall = spans === 0 ? 1 : (spans - missed) / spans;
  return {
    spans,
    found,
    rightlyFound,
    precision,
    recall,
    f2: precision + recall === 0 ? 0 : (5 * precision * recall) / (4 * precision + recall),
    leaked: sum((one) => one.text.spans.filter(counts).reduce((left, span) => left + leakedOf(span, one.found), 0)),
    personal: sum(({ text }) => text.spans.filter(counts).reduce((total, { start, end }) => total + end - start, 0)),
  };
}

function leakedOf({ start, end }: Span, found: readonly Span[]): number {
  let covered = 0;
  for (const other of found) covered += Math.max(0, Math.min(end, other.end) - Math.max(start, other.start));
  return end - start - covered;
}
