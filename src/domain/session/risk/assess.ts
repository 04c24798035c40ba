/** The risk score of a session. Pure: the same signals at the same moment always give the same score. */
import {
  ASKED_MOST,
  ERRORS_MOST,
  INACTIVE_AFTER_MS,
  QUESTIONS_MOST,
  RISK_WEIGHTS,
  levelOf,
  type RiskFactor,
  type RiskLevel,
} from './levels.js';

/** The inputs of the score. `signalsOf` reads them from a session. */
export interface RiskSignals {
  /**
   * When the client's turn began or the client was last active, milliseconds. Absent while the session works or is
   * closed.
   */
  readonly silent_since?: number;
  /** The current question; `null` when there is none, in which case no factor about questions counts. */
  readonly question_id: string | null;
  /** How often that question was asked. */
  readonly asked: number;
  /** Questions answered or skipped. */
  readonly answered: number;
  /** Failures on our side. */
  readonly errors: number;
}

export interface RiskAssessment {
  /** 0 to 100. */
  readonly score: number;
  readonly level: RiskLevel;
  /** In the order of `RISK_WEIGHTS`. */
  readonly factors: readonly RiskFactor[];
}

/** @param inactiveAfterMs silence that counts as inactivity, milliseconds */
export function assess(signals: RiskSignals, now: number, inactiveAfterMs = INACTIVE_AFTER_MS): RiskAssessment {
  const isAsked = signals.question_id !== null;
  const present: Readonly<Record<RiskFactor, boolean>> = {
    inactivity_5min: signals.silent_since !== undefined && now - signals.silent_since >= inactiveAfterMs,
    question_confusion: isAsked && signals.asked > ASKED_MOST,
    fatigue_risk: isAsked && signals.answered > QUESTIONS_MOST,
    technical_issues: signals.errors > ERRORS_MOST,
  };
  const factors = (Object.keys(RISK_WEIGHTS) as RiskFactor[]).filter((factor) => present[factor]);
  const score = factors.reduce((sum, factor) => sum + RISK_WEIGHTS[factor], 0);
  return { score, level: levelOf(score), factors };
}
