/** The risk events that follow from the state of a session. */
import type { Catalogue } from '../../catalogue/types.js';
import type { EventBody } from '../events.js';
import type { SessionState } from '../model.js';
import { isClosed } from '../states.js';
import { assess, type RiskAssessment, type RiskSignals } from './assess.js';
import { nextIntervention, type InterventionType } from './interventions.js';
import { signalsOf } from './signals.js';

/** The risk of a session at a moment. @param inactiveAfterMs silence that counts as inactivity, milliseconds */
export function riskOf(
  state: SessionState,
  catalogue: Catalogue,
  now: number,
  inactiveAfterMs?: number,
): RiskAssessment {
  return assess(signalsOf(state, catalogue), now, inactiveAfterMs);
}

/** The intervention that is due, one at a time. */
export function dueIntervention(
  state: SessionState,
  catalogue: Catalogue,
  now: number,
  inactiveAfterMs: number,
): InterventionType | undefined {
  const signals = signalsOf(state, catalogue);
  return dueFor(state, signals, assess(signals, now, inactiveAfterMs));
}

/**
 * Events for a change of level and for the intervention that is due. An ordinary answer causes none. The signals are
 * computed once: they walk the catalogue, and every command of a session comes here.
 */
export function riskEvents(
  state: SessionState,
  catalogue: Catalogue,
  now: number,
  inactiveAfterMs: number,
): EventBody[] {
  if (isClosed(state.state)) return [];
  const signals = signalsOf(state, catalogue);
  const assessment = assess(signals, now, inactiveAfterMs);
  const { score, level, factors } = assessment;
  const from = state.risk.level;
  const change: EventBody[] = level === from ? [] : [{ type: 'risk_changed', from, to: level, score, factors }];
  const due = dueFor(state, signals, assessment);
  if (due === undefined) return change;
  const { question_id } = signals;
  const question = due === 'simplify_question' && question_id !== null ? { question_id } : {};
  return [...change, { type: 'intervention_made', intervention: due, ...question, score, level, factors }];
}

function dueFor(
  { risk }: SessionState,
  { question_id }: RiskSignals,
  assessment: RiskAssessment,
): InterventionType | undefined {
  return nextIntervention(assessment, question_id, { made: risk.made, escalated: risk.escalated_at !== undefined });
}
