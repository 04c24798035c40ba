/**
 * Recommendations against drop-off: where it is high, its likely cause, and what removing the cause would gain. Rates
 * are 0-1.
 */
import type { Stage } from '../../session/states.js';
import { severityOf, type Severity } from '../severity.js';
import { LEAST_SESSIONS } from '../statistics/observed.js';
import { type StageFunnel, type StageResult, stageFunnel } from '../funnel/stage-funnel.js';
import type { Tally } from '../funnel/tally.js';
import { likelyCauses, type CauseEvidence } from './root-cause.js';
import { SIGNALS, type Effort, type RootCause, type StageEvidence } from './signals.js';

export interface Recommendation {
  readonly type: 'conversion_optimization' | 'insufficient_data';
  readonly priority: Severity;
  readonly title: string;
  readonly stage: Stage;
  readonly drop_off_rate: number | null;
  /** `null`: no signal stands out. */
  readonly root_cause: RootCause | null;
  readonly evidence: readonly CauseEvidence[];
  readonly suggested_actions: readonly string[];
  readonly effort: Effort | null;
  readonly category: 'quick_win' | 'high_impact' | 'standard';
  readonly estimated_impact: string;
  /** Relative gain in completions, 0-1; `null` when the data supports no estimate. */
  readonly expected_improvement: number | null;
  /** What the estimate is based on. */
  readonly basis: string;
  readonly estimated_roi: {
    readonly estimated_new_rate: number;
    readonly additional_completions_per_period: number;
  } | null;
}

/** Severities of drop-off that produce a recommendation. */
const WORTH: readonly Severity[] = ['high', 'critical'];
/** A gain in completions above this is a quick win if the effort is low. Above the second limit it has high impact. */
const QUICK_WIN = 0.1;
const HIGH_IMPACT = 0.2;

/**
 * Recommendations for every stage that loses more than 30 %, worst first. With too few sessions, the only entry says
 * so.
 *
 * @param tally of the sessions observed for the whole horizon, as is the evidence: a younger session can complete but
 *   cannot have dropped yet
 * @param sessions of the range, younger ones included
 */
export function recommend(tally: Tally, evidence: readonly StageEvidence[], sessions: number): Recommendation[] {
  const funnel = stageFunnel(tally);
  if (funnel.mature < LEAST_SESSIONS) return sessions === 0 ? [] : [insufficient(funnel.mature, 'started', null)];
  return funnel.stages
    .flatMap((stage, index) => {
      const { drop_off_rate: rate } = stage;
      if (rate === null || !WORTH.includes(severityOf(rate))) return [];
      const final = stage.count - stage.in_progress;
      return [
        final < LEAST_SESSIONS
          ? insufficient(final, stage.stage, rate)
          : forStage(funnel, stage, likelyCauses(evidence, index)),
      ];
    })
    .sort((a, b) => (b.drop_off_rate ?? 0) - (a.drop_off_rate ?? 0));
}

/** Why there is no recommendation; `null` when there is one. */
export function whyNoRecommendation(found: readonly Recommendation[], sessions: number): string | null {
  if (found.length > 0) return null;
  return sessions === 0 ? 'no session started in this range' : 'no stage loses more than 30 % of its sessions';
}

function insufficient(sessions: number, stage: Stage, rate: number | null): Recommendation {
  return {
    type: 'insufficient_data',
    priority: 'low',
    title: 'Insufficient data',
    stage,
    drop_off_rate: rate,
    root_cause: null,
    evidence: [],
    suggested_actions: [],
    effort: null,
    category: 'standard',
    estimated_impact: 'insufficient data',
    expected_improvement: null,
    basis: `${sessions} final sessions that are old enough to be judged; a recommendation needs ${LEAST_SESSIONS}`,
    estimated_roi: null,
  };
}

function forStage(funnel: StageFunnel, stage: StageResult, evidence: readonly CauseEvidence[]): Recommendation {
  const rate = stage.drop_off_rate ?? 0;
  const common = {
    type: 'conversion_optimization' as const,
    priority: severityOf(rate),
    stage: stage.stage,
    drop_off_rate: rate,
    evidence,
  };
  const [cause] = evidence;
  if (cause === undefined)
    return {
      ...common,
      title: `Find out why sessions end at: ${stage.name}`,
      root_cause: null,
      suggested_actions: ['Watch the replays of some of these sessions', 'Look at the questions where people leave'],
      effort: null,
      category: 'standard',
      estimated_impact: 'not estimated: no signal in the events stands out',
      expected_improvement: null,
      basis: `${stage.count - stage.in_progress} final sessions; no signal comes with significantly more drop-off`,
      estimated_roi: null,
    };
  const { recommendation, actions, effort, meaning } = SIGNALS[cause.cause];
  const gainAt = (removed: number): number => (rate >= 1 ? 0 : (1 - removed) / (1 - rate) - 1);
  const { estimate, low, high } = cause.rate_if_removed;
  const gain = gainAt(estimate);
  const overall = funnel.overall_conversion_rate ?? 0;
  return {
    ...common,
    title: recommendation,
    root_cause: cause.cause,
    suggested_actions: actions,
    effort,
    category: effort === 'low' && gain > QUICK_WIN ? 'quick_win' : gain > HIGH_IMPACT ? 'high_impact' : 'standard',
    estimated_impact: `${percent(Math.max(0, gainAt(high)))}-${percent(gainAt(low))}% improvement`,
    expected_improvement: gain,
    basis:
      `upper bound, if the ${cause.sessions_with} sessions where ${meaning} ended here as rarely as the ${cause.sessions_without} ` +
      `others (association, not proof; adjusted p ${cause.p_value.toPrecision(2)})`,
    estimated_roi: {
      estimated_new_rate: Math.min(1, overall * (1 + gain)),
      additional_completions_per_period: Math.round(funnel.mature * (Math.min(1, overall * (1 + gain)) - overall)),
    },
  };
}

function percent(share: number): number {
  return Math.round(share * 100);
}
