/** Parts that several analytics responses share. */
import type { Observed } from '../../../adapters/postgres/analytics/counted.js';
import type { Compared, Moment } from '../../../domain/analytics/compare.js';
import type { AnalyticsFilter } from '../../../domain/analytics/filter.js';
import { stageFunnel, type StageFunnel } from '../../../domain/analytics/funnel/stage-funnel.js';
import { recommend, whyNoRecommendation, type Recommendation } from '../../../domain/analytics/optimizer/recommend.js';
import {
  estimateOf,
  stageEstimates,
  type Estimate,
  type Observation,
} from '../../../domain/analytics/statistics/observed.js';
import type { Interval } from '../../../domain/analytics/statistics/wilson.js';
import { STAGES, type Stage } from '../../../domain/session/states.js';
import type { Analytics } from '../analytics.js';

/** A value for each stage. @param of gets the index of the stage */
export function byStage<T>(of: (stage: number) => T): Record<Stage, T> {
  return Object.fromEntries(STAGES.map((stage, index) => [stage, of(index)])) as Record<Stage, T>;
}

/** The start and end of a range as they appear in a response. */
export function periodOf({ start, end }: Pick<AnalyticsFilter, 'start' | 'end'>): { start: string; end: string } {
  return { start: new Date(start).toISOString(), end: new Date(end).toISOString() };
}

/** When the numbers of a response are read, and how long a session must have been observed to be judged. */
export function momentOf({ store }: Pick<Analytics, 'store'>, asOf: number): Moment {
  return { asOf, horizonMs: store.abandonMs };
}

/** A counted range as comparisons take it. */
export function comparedOf({ end }: Pick<AnalyticsFilter, 'end'>, { tally, mature }: Observed): Compared {
  return { tally, mature: mature.tally, end };
}

/** A funnel as it is now, with what its mature sessions say about the whole. */
export interface FunnelAnswer extends Omit<StageFunnel, 'stages'> {
  readonly stages: readonly (StageFunnel['stages'][number] & {
    /** The share that reached the stage within the horizon, of the sessions observed for all of it. */
    readonly observed_rate: number | null;
    /** The interval of `observed_rate`. */
    readonly ci95: Interval | null;
  })[];
  /** The conversion of the range. */
  readonly estimate: Estimate;
}

/** The funnel of a counted range. */
export function funnelOf(filter: Pick<AnalyticsFilter, 'end'>, counted: Observed, moment: Moment): FunnelAnswer {
  const observation: Observation = { mature: counted.mature.tally, end: filter.end, ...moment };
  const estimates = stageEstimates(observation);
  const funnel = stageFunnel(counted.tally);
  return {
    ...funnel,
    stages: funnel.stages.map((stage, index) => ({
      ...stage,
      observed_rate: estimates[index]?.rate ?? null,
      ci95: estimates[index]?.ci95 ?? null,
    })),
    estimate: estimateOf(observation),
  };
}

/** The recommendations of a counted range, or why there are none. */
export interface Advice {
  readonly recommendations: readonly Recommendation[];
  readonly reason: string | null;
}

/** What the sessions that are old enough to be judged say. */
export function adviceOf({ tally, mature }: Observed): Advice {
  const sessions = stageFunnel(tally).total_sessions;
  const recommendations = recommend(mature.tally, mature.evidence, sessions);
  return { recommendations, reason: whyNoRecommendation(recommendations, sessions) };
}
