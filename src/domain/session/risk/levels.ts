/** How likely a client is to break off: factors, their weights, and the levels of their sum. One row a factor. */

export const RISK_LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Points of each factor; their sum is the score, 0 to 100. */
export const RISK_WEIGHTS = {
  /** Silent while it is the client's turn. */
  inactivity_5min: 30,
  /** The current question was put more than twice: refused answers and resumes put it again. */
  question_confusion: 25,
  /** More than fifteen questions are answered, and there are more. */
  fatigue_risk: 20,
  /** More than three failures of ours: dead letters and their recurrences, photos that could not be taken. */
  technical_issues: 25,
} as const;
export type RiskFactor = keyof typeof RISK_WEIGHTS;

/** Which heuristic a score comes from; a change of weights or limits is a new version. */
export const RISK_MODEL = { name: 'heuristic', version: '1' } as const;

export const INACTIVE_AFTER_MS = 5 * 60_000;
export const ASKED_MOST = 2;
export const QUESTIONS_MOST = 15;
export const ERRORS_MOST = 3;

/** The level of a score: over 40 medium, over 70 high, from 90 on critical. */
export function levelOf(score: number): RiskLevel {
  if (score >= 90) return 'critical';
  if (score > 70) return 'high';
  return score > 40 ? 'medium' : 'low';
}

/** Whether the first level is above the second. */
export function isAbove(a: RiskLevel, b: RiskLevel): boolean {
  return RISK_LEVELS.indexOf(a) > RISK_LEVELS.indexOf(b);
}
