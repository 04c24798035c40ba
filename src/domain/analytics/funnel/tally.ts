/** Counts of a stage funnel. A stage is named by its index, 0 `started` to 4 `completed`. */
import { STAGES } from '../../session/states.js';
import { EMPTY_SKETCH, type DurationSketch } from '../statistics/duration-sketch.js';

export type SessionOutcome = 'converted' | 'dropped' | 'in_progress';

/** Sessions counted once, at the furthest stage they reached. */
interface StageTally {
  readonly dropped: number;
  readonly in_progress: number;
  readonly converted: number;
  /** Seconds from the last stage reached before, of sessions that reached this one. */
  readonly step: DurationSketch;
  /** Seconds that sessions in progress have been at this stage. */
  readonly observed: DurationSketch;
}

export interface Tally {
  /** By index of stage. */
  readonly stages: readonly StageTally[];
  /** Seconds from start to completion. */
  readonly completion: DurationSketch;
}

const NOTHING: StageTally = { dropped: 0, in_progress: 0, converted: 0, step: EMPTY_SKETCH, observed: EMPTY_SKETCH };

/** The tally of no session. */
export const EMPTY_TALLY: Tally = { stages: STAGES.map(() => NOTHING), completion: EMPTY_SKETCH };
