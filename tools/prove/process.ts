/** A simulated process with a known conversion, as the analytics of one moment see it. Times are milliseconds. */
import { EMPTY_TALLY, type Tally } from '../../src/domain/analytics/funnel/tally.js';
import { EMPTY_SKETCH, RATIO, type DurationSketch } from '../../src/domain/analytics/statistics/duration-sketch.js';
import { STAGES } from '../../src/domain/session/states.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Half of the completions take less than this, and some take weeks. */
const MEDIAN_HOURS = 20;
const SPREAD = 1.6;
/** Of the sessions that never complete, the share that is cancelled at once; the others fall silent. */
const CANCELLED = 0.1;

export interface SimulatedSession {
  readonly startedAt: number;
  /** When it completes; absent when it never does. */
  readonly completedAt: number | undefined;
  /** When it was last active, if it never completes, and whether it was cancelled then. */
  readonly silentAt: number;
  readonly isCancelled: boolean;
  readonly isReturning: boolean;
}

/** A session that starts at a moment and completes, sooner or later, with a probability. */
export function simulateSession(startedAt: number, conversion: number, uniform: () => number): SimulatedSession {
  const hours = MEDIAN_HOURS * Math.exp(SPREAD * gaussian(uniform));
  const isCompleted = uniform() < conversion;
  return {
    startedAt,
    completedAt: isCompleted ? startedAt + hours * HOUR : undefined,
    silentAt: startedAt + uniform() * 2 * DAY,
    isCancelled: uniform() < CANCELLED,
    isReturning: uniform() < 0.5,
  };
}

/** The tally of sessions as they are at a moment: a completion counts at once, a silent session only after the window. */
export function tallyAt(sessions: readonly SimulatedSession[], asOf: number, abandonMs: number): Tally {
  let [converted, dropped, inProgress] = [0, 0, 0];
  const times: number[] = [];
  for (const { startedAt, completedAt, silentAt, isCancelled } of sessions) {
    if (startedAt > asOf) continue;
    if (completedAt !== undefined && completedAt <= asOf) {
      converted += 1;
      times.push((completedAt - startedAt) / 1_000);
    } else if (completedAt === undefined && silentAt + (isCancelled ? 0 : abandonMs) < asOf) dropped += 1;
    else inProgress += 1;
  }
  const last = STAGES.length - 1;
  return {
    stages: EMPTY_TALLY.stages.map((stage, index) => ({
      ...stage,
      dropped: index === 0 ? dropped : 0,
      in_progress: index === 0 ? inProgress : 0,
      converted: index === last ? converted : 0,
      arrival: index > 0 && index < last ? sketchOf(times) : EMPTY_SKETCH,
    })),
    completion: sketchOf(times),
  };
}

function sketchOf(seconds: readonly number[]): DurationSketch {
  const buckets = new Map<number, number>();
  for (const value of seconds) {
    const bucket = value <= 1 ? 0 : Math.ceil(Math.log(value) / Math.log(RATIO));
    buckets.set(bucket, (buckets.get(bucket) ?? 0) + 1);
  }
  return {
    n: seconds.length,
    milliseconds: seconds.reduce((sum, value) => sum + Math.round(value * 1_000), 0),
    buckets,
  };
}

/** A standard normal number (Box and Muller 1958). */
function gaussian(uniform: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}
