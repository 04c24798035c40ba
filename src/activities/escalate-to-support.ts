/** Asks support, over the alert channels, to help a client who may give up. */
import type { AlertRepository } from '../adapters/postgres/alerts/alert-repository.js';

/** Holds no words of the client. */
export interface EscalationInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
  /** Names this escalation: support hears of it once, however often the activity runs. */
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
  /** Takes personal data out of a text that leaves for Slack and mail. */
  readonly redact: (text: string) => string;
}

/** The activity `escalateToSupport`. The next maintenance round sends the alert, within a minute. */
export function escalationActivities({ alerts, redact }: EscalationNeeds) {
  return {
    async escalateToSupport(input: EscalationInput): Promise<void> {
      const { session_id, escalation_id, client_id, conversation_type, language, score, level, factors } = input;
      const subject = `${session_id} ${escalation_id}`;
      // This rule never recovers, so the unique index on standing alerts does not stop a repeated attempt.
      if (await alerts.exists('support_escalation', subject)) return;
      await alerts.add({
        rule: 'support_escalation',
        subject,
        title: redact(`A client may break off: session ${session_id}`),
        // A client id is what the issuer of tokens chose, and may be a person's address.
        body: redact(
          `Risk ${level} (${score}): ${factors.join(', ')}. Client ${client_id}, ${conversation_type}, language ${language}.`,
        ),
      });
    },
  };
}
