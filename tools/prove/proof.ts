/** What a proof on many generated cases found, and how it is shown. */

interface ProofOptions {
  /** Number of cases. */
  readonly runs: number;
  /** Selects the cases: the same seed gives the same ones. */
  readonly seed: number;
}

interface ProofResult {
  /** The cases that did not hold, each with what is needed to see it again. */
  readonly failures: readonly string[];
  /** What was measured, one line each. */
  readonly notes: readonly string[];
}

/** A proof that has not been shown yet. */
export type Search = (options: ProofOptions) => Promise<ProofResult>;

const MAX_SHOWN = 20;

/** @returns whether every case held */
export async function show(search: Search, options: ProofOptions): Promise<boolean> {
  const { failures, notes } = await search(options);
  for (const note of notes) console.info(note);
  for (const failure of failures.slice(0, MAX_SHOWN)) console.error(`does not hold: ${failure}`);
  console.info(`${options.runs} runs, seed ${options.seed}: ${failures.length} failures`);
  return failures.length === 0;
}
