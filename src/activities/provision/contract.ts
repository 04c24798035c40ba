import type { PlannedEffect } from '../../domain/session/decision-check.js';
import type { AppliedEffect } from '../../domain/session/model.js';

export interface ApplyInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
  readonly effects: readonly PlannedEffect[];
}
export interface ApplyResult {
  readonly applied: readonly AppliedEffect[];
}
