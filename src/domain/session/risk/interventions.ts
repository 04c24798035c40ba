/** The interventions for a session at risk, in order of preference, one row each. */
import type { RiskAssessment } from './assess.js';
import type { RiskFactor, RiskLevel } from './levels.js';

export const INTERVENTIONS = {
  /** The current question gets a simpler wording and a note that it may be skipped. Once per question. */
  simplify_question: { urgency: 'high', factors: ['question_confusion'], levels: [] },
  /** The client is offered a link to continue later. Once, until the risk is low again. */
  save_progress: { urgency: 'medium', factors: ['inactivity_5min', 'fatigue_risk'], levels: [] },
  /** Support is notified over the alert channels. Once per session. */
  support_escalation: { urgency: 'high', factors: ['technical_issues'], levels: ['high', 'critical'] },
} as const satisfies Record<
  string,
  {
    readonly urgency: 'medium' | 'high';
    readonly factors: readonly RiskFactor[];
    readonly levels: readonly RiskLevel[];
  }
>;
export type InterventionType = keyof typeof INTERVENTIONS;

export interface MadeIntervention {
  readonly type: InterventionType;
  /** For `simplify_question`. */
  readonly question_id?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Interventions that were already made. */
export interface InterventionsSoFar {
  readonly made: readonly MadeIntervention[];
  readonly escalated: boolean;
}

/** Types that fit the risk, in order of preference; none while it is low. */
export function fitting({ level, factors }: RiskAssessment): InterventionType[] {
  if (level === 'low') return [];
  return (Object.keys(INTERVENTIONS) as InterventionType[]).filter((type) => {
    const row: { factors: readonly RiskFactor[]; levels: readonly RiskLevel[] } = INTERVENTIONS[type];
    return row.levels.includes(level) || row.factors.some((factor) => factors.includes(factor));
  });
}

/** The first that fits and was not made yet. */
export function nextIntervention(
  assessment: RiskAssessment,
  questionId: string | null,
  { made, escalated }: InterventionsSoFar,
): InterventionType | undefined {
  const isMade: Readonly<Record<InterventionType, boolean>> = {
    simplify_question: made.some((one) => one.type === 'simplify_question' && one.question_id === questionId),
    save_progress: made.some((one) => one.type === 'save_progress'),
    support_escalation: escalated,
  };
  return fitting(assessment).find((type) => !isMade[type]);
}
