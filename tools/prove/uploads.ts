/**
 * The proof of the content checks: no valid file is refused, none that is incomplete or also of another type accepted,
 * and no declared count or length makes a check exceed its budget.
 */
import { WALK_LIMITS, type WalkCost } from '../../src/api/uploads/content/walk-budget.js';
import { seeded } from '../../test/chaos/random.js';
import { POLYGLOT_TAILS } from '../../test/fuzz/samples.js';
import { ContentChecker } from '../../test/support/files/check.js';
import { atExtremes } from '../../test/support/forms/extremes.js';
import { fileGenerator } from '../../test/support/forms/generator.js';
import { below, pick, type Random, type Sample } from '../../test/support/forms/sample.js';
import { show, type Search } from './proof.js';

/** Checks that wait for the disk at the same time. */
const AT_ONCE = 32;
/** Each case gets its own seed, so that one can be run alone. */
const STRIDE = 7_919;
/** One piece may be unpacked before the budget is asked. */
const ONE_PIECE = 33_554_432;

/** Markup, scripts and archives count wherever they are. A program counts only where it begins. */
const TAILS = Object.entries(POLYGLOT_TAILS).flatMap(([what, tail]) => (what === 'program' ? [] : [tail]));

type Property = 'valid' | 'cut' | 'extreme' | 'polyglot';
const PROPERTIES: readonly Property[] = ['valid', 'cut', 'extreme', 'polyglot'];

/** Searches generated files for one that does not hold. */
export const searchUploads: Search = async ({ runs, seed }) => {
  const [generate, checker] = [await fileGenerator(), await ContentChecker.create()];
  const failures: string[] = [];
  const tally = new Map<string, number>();
  const most = { readBytes: 0, unpackedBytes: 0, elements: 0, tags: 0 };
  const start = performance.now();
  try {
    const one = async (run: number): Promise<void> => {
      const random = seeded(seed * STRIDE + run);
      const sample = generate(random);
      const property = PROPERTIES[run % PROPERTIES.length] ?? 'valid';
      const failure = await judge(checker, random, sample, property, tally, most);
      if (failure !== undefined) failures.push(`run ${run} (${property}): ${sample.form}, ${sample.name}: ${failure}`);
    };
    for (let run = 0; run < runs; run += AT_ONCE)
      await Promise.all(Array.from({ length: Math.min(AT_ONCE, runs - run) }, (_, index) => one(run + index)));
  } finally {
    await checker.dispose();
  }
  const ms = (performance.now() - start) / runs;
  return { failures, notes: [...notesOf(tally, most), `${ms.toFixed(2)} ms a file`] };
};

/** @returns whether it holds */
export const run = (options: Parameters<Search>[0]): Promise<boolean> => show(searchUploads, options);

/** @returns what does not hold */
async function judge(
  checker: ContentChecker,
  random: Random,
  sample: Sample,
  property: Property,
  tally: Map<string, number>,
  most: { -readonly [K in keyof WalkCost]: number },
): Promise<string | undefined> {
  const content = property === 'valid' ? sample.content : changed(random, sample, property);
  if (content === undefined) return undefined;
  try {
    const { refused, cost } = await checker.check(sample.form, content);
    for (const key of ['readBytes', 'unpackedBytes', 'elements'] as const) most[key] = Math.max(most[key], cost[key]);
    const key = `${property} ${refused === undefined ? 'accepted' : 'refused'}`;
    tally.set(key, (tally.get(key) ?? 0) + 1);
    if (property === 'valid' && refused !== undefined) return `refused: ${refused.message}`;
    if (property === 'polyglot' && refused === undefined)
      return `accepted with ${content.toString('latin1', sample.content.length)}`;
    if (property === 'cut' && refused === undefined) return `accepted after ${content.length} bytes`;
    return exceeds(cost, content.length);
  } catch (error) {
    return `failed: ${error instanceof Error ? (error.stack ?? error.message) : 'unknown'}`;
  }
}

/** @returns undefined when no format could tell that it is cut */
function changed(random: Random, { form, content, isCutAt }: Sample, property: Property): Buffer | undefined {
  if (property === 'polyglot') return Buffer.concat([content, pick(random, TAILS)]);
  if (property === 'extreme') return atExtremes(random, { form, content });
  const length = below(random, content.length);
  return isCutAt?.(length) === true ? content.subarray(0, length) : undefined;
}

function exceeds({ readBytes, unpackedBytes, elements }: WalkCost, size: number): string | undefined {
  const mostRead = Math.max(WALK_LIMITS.readBytes, size * WALK_LIMITS.readsPerByte) + size;
  if (
    elements > WALK_LIMITS.elements + 1 ||
    readBytes > mostRead ||
    unpackedBytes > WALK_LIMITS.unpackedBytes + ONE_PIECE
  )
    return `${elements} elements, ${readBytes} bytes read, ${unpackedBytes} unpacked`;
  return undefined;
}

function notesOf(tally: ReadonlyMap<string, number>, most: WalkCost): string[] {
  const counts = [...tally].sort().map(([key, count]) => `${key}: ${count}`);
  const cost = `most of one file: ${most.elements} elements, ${most.readBytes} bytes read, ${most.unpackedBytes} unpacked`;
  return [...counts, cost];
}
