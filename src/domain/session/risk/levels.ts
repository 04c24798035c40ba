/** How likely a client is to give up: factors, their weights, and the levels of their sum. One row per factor. */

export const RISK_LEVELS = ['low', 'medium', 'high', 'critical'] as const;
export type RiskLevel = (typeof RISK_LEVELS)[number];

/** Points of each factor; their sum is the score, 0 to 100. */
export const RISK_WEIGHTS = {
  /** No activity while it is the client's turn. */
  inactivity_5min: 30,
  /** The current question was asked more than twice: rejected answers and resumes ask it again. */
  question_confusion: 25,
  /** More than fifteen questions are answered, and more follow. */
  fatigue_risk: 20,
  /** More than three failures on our side: dead letters and their recurrences, photos that could not be accepted. */
  technical_issues: 25,
} as const;
export type RiskFactor = keyof typeof RISK_WEIGHTS;

/** The heuristic behind a score. A change of weights or limits is a new version. */
export const RISK_MODEL = { name: 'heuristic', version: '1' } as const;

export const INACTIVE_AFTER_MS = 5 * 60_000;
export const ASKED_MOST = 2;
export const QUESTIONS_MOST = 15;
export const ERRORS_MOST = 3;

/** The level of a score: above 40 medium, above 70 high, from 90 critical. */
export function levelOf(score: number): RiskLevel {
  if (score >= 90) return 'critical';
  if (score > 70) return 'high';
  return score > 40 ? 'medium' : 'low';
}

/** Whether the first level is above the second. */
export function isAbove(a: RiskLevel, b: RiskLevel): boolean {
  return RISK_LEVELS.indexOf(a) > RISK_LEVELS.indexOf(b);
}
