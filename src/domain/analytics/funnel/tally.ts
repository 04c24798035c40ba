/** The counts behind a stage funnel. A stage is named by its index, 0 `started` to 4 `completed`. */
import { STAGES } from '../../session/states.js';
import { EMPTY_SKETCH, type DurationSketch } from '../statistics/duration-sketch.js';

export type SessionOutcome = 'converted' | 'dropped' | 'in_progress';

/** Counts each session once, at the furthest stage it reached. */
interface StageTally {
  readonly dropped: number;
  readonly in_progress: number;
  readonly converted: number;
  /** Seconds from the previous reached stage, of sessions that reached this one. */
  readonly step: DurationSketch;
  /** Seconds from the start to this stage or a further one, of sessions that reached it. Empty for the first and last. */
  readonly arrival: DurationSketch;
  /** How long sessions in progress have been at this stage, seconds. */
  readonly observed: DurationSketch;
}

export interface Tally {
  /** By index of stage. */
  readonly stages: readonly StageTally[];
  /** Seconds from start to completion. */
  readonly completion: DurationSketch;
}

/** The tally of a stage of zero sessions. */
export const EMPTY_STAGE: StageTally = {
  dropped: 0,
  in_progress: 0,
  converted: 0,
  step: EMPTY_SKETCH,
  arrival: EMPTY_SKETCH,
  observed: EMPTY_SKETCH,
};

/** The tally of zero sessions. */
export const EMPTY_TALLY: Tally = { stages: STAGES.map(() => EMPTY_STAGE), completion: EMPTY_SKETCH };
