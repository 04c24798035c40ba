/**
 * Finds the spans of personal data in a text: runs the recognizers, resolves overlaps, and searches for found names
 * again.
 */
import { partsToRemember, rememberedIn } from './names/memory.js';
import { RECOGNIZERS } from './recognizers.js';
import type { PiiType, Recognizer, Span, View } from './types.js';
import { fold } from './names/lexicon.js';
import { besideUuids } from './uuids.js';
import { BARRIER, viewOf } from './view.js';

/** Text is examined in chunks of this many characters, so that the time grows linearly with its length. */
export const CHUNK_LENGTH = 32_768;
/** How far a chunk looks ahead: a span that starts in it is found whole up to this length. */
const LOOK_AHEAD = 8_192;
/** How far a chunk looks back for labels. */
const LOOK_BACK = 256;

export interface FindOptions {
  /**
   * Values known to be personal, such as the name that the client of a session gave. They are found in any variation of
   * case, blanks and accents.
   */
  readonly known?: readonly string[];
  readonly recognizers?: readonly Recognizer[];
}

/**
 * The spans of personal data in a text, in order and without overlaps. A name found once is found wherever it occurs
 * again.
 *
 * @throws whatever a recognizer throws; the caller then withholds the text
 */
export function findPii(text: string, { known = [], recognizers = RECOGNIZERS }: FindOptions = {}): Span[] {
  const chunks = [...chunksOf(text)];
  const found = chunks.flatMap((chunk) => within(chunk, (view) => recognized(view, recognizers)));
  const names = new Set(
    found
      .filter(({ type }) => type === 'NAME')
      .flatMap(({ start, end }) => partsToRemember(viewOf(text.slice(start, end)).text)),
  );
  const values = known.map(looseExpression).filter((expression) => expression !== undefined);
  const remembered = chunks.flatMap((chunk) =>
    within(chunk, (view) => [
      ...knownIn(view, values),
      ...[...rememberedIn(view, names)].map((range): Span => ({ type: 'NAME', ...range })),
    ]),
  );
  return mergeOverlaps([...found, ...remembered]);
}

interface Chunk {
  readonly view: View;
  /** Position of the chunk in the whole text. */
  readonly offset: number;
  /** The chunk owns the spans that start in this part of the whole text. Others belong to its neighbours. */
  readonly from: number;
  readonly to: number;
}

function* chunksOf(text: string): Generator<Chunk> {
  for (let from = 0; from === 0 || from < text.length;) {
    const to = cutAfter(text, from + CHUNK_LENGTH);
    const offset = Math.max(0, from - LOOK_BACK);
    yield { view: viewOf(text.slice(offset, to + LOOK_AHEAD)), offset, from, to };
    from = to;
  }
}

/** Cuts at a nearby blank if there is one, so that no word and no number is split. */
function cutAfter(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length + 1;
  const blank = text.slice(wanted, wanted + LOOK_BACK).search(/\s/);
  return blank < 0 ? wanted : wanted + blank + 1;
}

function within({ view, offset, from, to }: Chunk, find: (view: View) => Iterable<Span>): Span[] {
  return [...find(view)]
    .map(({ type, start, end }) => {
      const original = view.original(start, end);
      return { type, start: original.start + offset, end: original.end + offset };
    })
    .filter(({ start, end }) => start >= from && start < to && end > start);
}

function* recognized(view: View, recognizers: readonly Recognizer[]): Generator<Span> {
  const beside = besideUuids(view.text);
  for (const recognizer of recognizers)
    for (const range of recognizer.find(view)) {
      const left = beside(range);
      if (left !== undefined) yield* withoutBarriers(view, { type: recognizer.type, start: left.start, end: left.end });
    }
}

/** No span covers a placeholder: the parts before and after it become separate spans. */
function* withoutBarriers({ text }: View, span: Span): Generator<Span> {
  if (!text.slice(span.start, span.end).includes(BARRIER)) yield trimmed(text, span);
}

/** Removes blanks and closing punctuation at the ends of a span. */
function trimmed(text: string, { type, start, end }: Span): Span {
  const piece = text.slice(start, end);
  const head = /^[\s,;]*/.exec(piece)?.[0].length ?? 0;
  // eslint-disable-next-line regexp/no-super-linear-move -- of 80 characters at most
  const tail = /[\s,;]*$/.exec(piece.slice(-80))?.[0].length ?? 0;
  return { type, start: start + head, end: Math.max(start + head, end - tail) };
}

function* knownIn(view: View, values: readonly RegExp[]): Generator<Span> {
  if (values.length === 0) return;
  const plain = [...view.text]
    .map((sign) => (sign.length === 1 ? fold(sign).charAt(0) || sign : '\uF8FF\uF8FF'))
    .join('');
  for (const value of values)
    for (const { index, 0: text } of plain.matchAll(value))
      yield { type: 'KNOWN', start: index, end: index + text.length };
}

/** A value in any case and with any blanks; undefined for a value so short that it would match everywhere. */
function looseExpression(value: string): RegExp | undefined {
  const words = viewOf(value)
    .text.trim()
    .slice(0, 200)
    .split(/\s+/)
    .map((word) =>
      [...word]
        .map((sign) => fold(sign).charAt(0) || sign)
        .join('')
        .replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'),
    );
  if (words.join('').length < 3) return undefined;
  return new RegExp(`(?<![\\p{L}\\p{N}])${words.join('\\s{1,3}')}(?![\\p{L}\\p{N}])`, 'gu');
}

const PRECEDENCE = new Map<PiiType, number>();
for (const { type } of RECOGNIZERS) if (!PRECEDENCE.has(type)) PRECEDENCE.set(type, PRECEDENCE.size);

/**
 * Merges overlapping spans. The longest of them names the merged span, which covers all, so nothing that was found is
 * lost.
 */
function mergeOverlaps(spans: readonly Span[]): Span[] {
  const rank = (span: Span): number => PRECEDENCE.get(span.type) ?? -1;
  const inOrder = [...spans].sort((a, b) => a.start - b.start || b.end - a.end || rank(a) - rank(b));
  const merged: (Span & { readonly longest: number })[] = [];
  for (const span of inOrder) {
    const last = merged.at(-1);
    const length = span.end - span.start;
    if (last === undefined || span.start >= last.end) {
      merged.push({ ...span, longest: length });
      continue;
    }
    const wins = length > last.longest || (length === last.longest && rank(span) < rank(last));
    merged[merged.length - 1] = {
      type: wins ? span.type : last.type,
      start: last.start,
      end: Math.max(last.end, span.end),
      longest: Math.max(length, last.longest),
    };
  }
  return merged.map(({ type, start, end }) => ({ type, start, end }));
}
