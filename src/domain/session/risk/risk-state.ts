/** What a session stores about its risk. */
import type { MadeIntervention } from './interventions.js';
import type { RiskLevel } from './levels.js';

export interface RiskState {
  /** The last announced level. */
  readonly level: RiskLevel;
  /** How often an open question was asked again. */
  readonly asked_again: Readonly<Record<string, number>>;
  readonly errors: number;
  /** Interventions in force. */
  readonly made: readonly MadeIntervention[];
  readonly escalated_at?: number;
  /** When the client's turn to decide began. */
  readonly recommended_at?: number;
}
