/** Which share of a group arrives by which time, when some are still on the way. */

export interface Waiting {
  /** Seconds from entry to the stage, or to the last observation. */
  readonly seconds: number;
  readonly outcome: 'reached' | 'in_progress';
  /** How many waited this long; default 1. */
  readonly n?: number;
}

export interface CurvePoint {
  readonly seconds: number;
  /** Share that has reached the stage by then, 0-1. */
  readonly reached: number;
  /** Standard error (Greenwood 1926). */
  readonly standard_error: number;
  /** Number still waiting just before this time. */
  readonly at_risk: number;
}

/**
 * Kaplan-Meier (1958), as the share that has arrived. A session in progress is censored at its last observation. A
 * session that gave up never arrives, so it stays at risk: censoring it would predict conversions that cannot happen.
 *
 * @param never how many gave up before the stage
 */
export function arrivalCurve(waiting: readonly Waiting[], never: number): CurvePoint[] {
  const times = new Map<number, { reached: number; censored: number }>();
  let atRisk = never;
  for (const { seconds, outcome, n = 1 } of waiting) {
    const at = times.get(seconds) ?? { reached: 0, censored: 0 };
    times.set(
      seconds,
      outcome === 'reached' ? { ...at, reached: at.reached + n } : { ...at, censored: at.censored + n },
    );
    atRisk += n;
  }
  const points: CurvePoint[] = [];
  let waitingShare = 1;
  let greenwood = 0;
  for (const [seconds, { reached, censored }] of [...times].sort(([a], [b]) => a - b)) {
    if (reached > 0) {
      waitingShare *= 1 - reached / atRisk;
      if (atRisk > reached) greenwood += reached / (atRisk * (atRisk - reached));
      points.push({
        seconds,
        reached: 1 - waitingShare,
        standard_error: waitingShare * Math.sqrt(greenwood),
        at_risk: atRisk,
      });
    }
    atRisk -= reached + censored;
  }
  return points;
}
