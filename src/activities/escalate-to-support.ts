/** The activity `escalateToSupport`: a person of ours is told over the alert channels. */
import type { NewAlert } from '../domain/dead-letters/alerts/evaluate.js';
import type { EscalationInput } from './support/contract.js';

export interface SupportDesk {
  /** Raises the alert, once for its subject. Channels get it with the next round of upkeep, within a minute or so. */
  tell(alert: NewAlert): Promise<void>;
}

export function supportActivities(desk: SupportDesk): { escalateToSupport(input: EscalationInput): Promise<void> } {
  return {
    escalateToSupport: ({ session_id, escalation_id, client_id, conversation_type, language, score, level, factors }) =>
      desk.tell({
        rule: 'support_escalation',
        subject: `${session_id} ${escalation_id}`,
        title: `A client may break off: session ${session_id}`,
        body: `Risk ${level} (${score}): ${factors.join(', ')}. Client ${client_id}, ${conversation_type}, language ${language}.`,
      }),
  };
}
