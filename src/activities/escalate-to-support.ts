/** Asks support, over the alert channels, to help a client who may give up. */
import type { AlertRepository } from '../adapters/postgres/alerts/alert-repository.js';

/** Contains no text that the client entered. */
export interface EscalationInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
  /** Identifies this escalation, so that support gets it once even if the activity runs again. */
  readonly escalation_id: string;
  readonly conversation_type: string;
  readonly language: string;
  /** 0 to 100. */
  readonly score: number;
  readonly level: string;
  readonly factors: readonly string[];
}

export interface EscalationNeeds {
  readonly alerts: Pick<AlertRepository, 'exists' | 'add'>;
  /** Removes personal data from a text before it goes to Slack or mail. */
  readonly redact: (text: string) => string;
}

/** The activity `escalateToSupport`. The next maintenance round sends the alert, within a minute. */
export function escalationActivities({ alerts, redact }: EscalationNeeds) {
  return {
    async escalateToSupport(input: EscalationInput): Promise<void> {
      const { session_id, escalation_id, client_id, conversation_type, language, score, level, factors } = input;
      const subject = `${session_id} ${escalation_id}`;
      // For a rule without recovery, `add` ignores duplicates for an hour only. A later attempt is detected here.
      if (await alerts.exists('support_escalation', subject)) return;
      await alerts.add({
        rule: 'support_escalation',
        subject,
        // One client's sessions cannot hold back the alerts about another client's.
        kind: redact(client_id),
        title: redact(`A client may give up: session ${session_id}`),
        // The token issuer chooses client ids, so one may be a person's address.
        body: redact(
          `Risk ${level} (${score}): ${factors.join(', ')}. Client ${client_id}, ${conversation_type}, language ${language}.`,
        ),
      });
    },
  };
}
