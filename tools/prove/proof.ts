/** What a long proof is: a property that many generated cases must hold. */

interface ProofOptions {
  /** Number of cases. */
  readonly runs: number;
  /** Selects the cases: the same seed gives the same ones. */
  readonly seed: number;
}

interface ProofResult {
  /** The cases that did not hold, each with what is needed to see it again. Empty: proven. */
  readonly failures: readonly string[];
  /** What was measured, one line each. */
  readonly notes: readonly string[];
}

export interface Proof {
  /** The property, in one sentence. */
  readonly about: string;
  /** Used when the caller names none. */
  readonly runs: number;
  run(options: ProofOptions): Promise<ProofResult>;
}
