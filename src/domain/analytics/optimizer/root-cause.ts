/** Which signals correlate with giving up at a stage. A correlation is no proof, and the recommendation says so. */
import { SIGNIFICANCE } from '../statistics/observed.js';
import { benjaminiHochberg, twoProportionTest } from '../statistics/two-proportions.js';
import { wilson95 } from '../statistics/wilson.js';
import { ROOT_CAUSES, type RootCause, type StageEvidence } from './signals.js';

export interface CauseEvidence {
  readonly cause: RootCause;
  /** Final sessions at this stage or further that show the signal; the next field counts those that do not. */
  readonly sessions_with: number;
  readonly sessions_without: number;
  /** Share of them that gave up at this stage, 0-1. */
  readonly drop_off_rate_with: number;
  readonly drop_off_rate_without: number;
  /** Adjusted for the number of causes tested. */
  readonly p_value: number;
  /**
   * The estimated drop-off rate of the stage if every session behaved like those without the signal, with a 95 %
   * interval.
   */
  readonly rate_if_removed: { readonly estimate: number; readonly low: number; readonly high: number };
}

/**
 * Causes whose signal comes with significantly more drop-off, most costly first.
 *
 * @param stage index of the stage
 */
export function likelyCauses(evidence: readonly StageEvidence[], stage: number): CauseEvidence[] {
  const here = evidence[stage];
  const beyond = evidence.slice(stage);
  if (here === undefined) return [];
  const total = beyond.reduce((sum, { n }) => sum + n, 0);
  const tested = ROOT_CAUSES.flatMap((cause) => {
    const trialsWith = beyond.reduce((sum, row) => sum + row.with[cause], 0);
    const marked = { successes: here.with[cause], trials: trialsWith };
    const unmarked = { successes: here.n - here.with[cause], trials: total - trialsWith };
    const test = twoProportionTest(unmarked, marked);
    return test === null ? [] : [{ cause, marked, unmarked, test }];
  });
  const adjusted = benjaminiHochberg(tested.map(({ test }) => test.p_value));
  return tested
    .map(({ cause, marked, unmarked, test }, index) => ({
      difference: test.difference,
      evidence: {
        cause,
        sessions_with: marked.trials,
        sessions_without: unmarked.trials,
        drop_off_rate_with: marked.successes / marked.trials,
        drop_off_rate_without: unmarked.successes / unmarked.trials,
        p_value: adjusted[index] ?? 1,
        rate_if_removed: {
          estimate: unmarked.successes / unmarked.trials,
          ...(wilson95(unmarked.successes, unmarked.trials) ?? { low: 0, high: 1 }),
        },
      },
    }))
    .filter(({ difference, evidence: { p_value } }) => difference > 0 && p_value <= SIGNIFICANCE)
    .map(({ evidence: found }) => found)
    .sort((a, b) => a.rate_if_removed.estimate - b.rate_if_removed.estimate);
}
