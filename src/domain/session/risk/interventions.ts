/** What is done about a session at risk, in order of choice. One row an intervention. */
import type { RiskAssessment } from './assess.js';
import type { RiskFactor, RiskLevel } from './levels.js';

export const INTERVENTIONS = {
  /** The question that is put now gets a simpler wording, and says that it may be skipped. Once a question. */
  simplify_question: { urgency: 'high', factors: ['question_confusion'], levels: [] },
  /** The client is offered to save, and a link to go on later. Once, until the risk is low again. */
  save_progress: { urgency: 'medium', factors: ['inactivity_5min', 'fatigue_risk'], levels: [] },
  /** A person of ours is told, over the alert channels. Once a session. */
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
  /** Of `simplify_question`. */
  readonly question_id?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** What was done already. */
export interface InterventionsSoFar {
  readonly made: readonly MadeIntervention[];
  readonly escalated: boolean;
}

/** Types that fit the risk, in order of choice; none while it is low. */
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
