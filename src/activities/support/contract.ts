/** What support is told about a session at risk: no words of the client. */
export interface EscalationInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
  /** Names this escalation: told once, however often it is tried. */
  readonly escalation_id: string;
  readonly conversation_type: string;
  readonly language: string;
  /** 0 to 100. */
  readonly score: number;
  readonly level: string;
  readonly factors: readonly string[];
}
