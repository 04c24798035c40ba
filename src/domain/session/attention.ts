/** An open dead letter in the client's words: what waits, and that the conversation continues. */
import type { Language } from '../catalogue/types.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';

export interface Attention {
  readonly step: string;
  readonly status: 'needs_attention' | 'being_retried';
  readonly message: string;
  readonly since: string;
}

/** What waits, by activity name. */
export type ClientTexts = Readonly<Record<string, Readonly<Record<Language, string>> | undefined>>;

const SENTENCES: Readonly<Record<Language, (step: string) => string>> = {
  en: (step) =>
    `One step needs attention: ${step}. Our team has been notified. Nothing you entered is lost, and you can continue.`,
  es: (step) =>
    `Un paso necesita atención: ${step}. Nuestro equipo ya está avisado. No se ha perdido nada y puede continuar.`,
  hi: (step) =>
    `एक चरण पर ध्यान देना ज़रूरी है: ${step}। हमारी टीम को सूचना मिल गई है। आपकी कोई जानकारी नहीं खोई है और आप आगे बढ़ सकते हैं।`,
};

/** Never shows the technical failure. */
export function attentionOf(deadLetter: DeadLetter, language: Language, texts: ClientTexts): Attention {
  const step = texts[deadLetter.task_name]?.[language] ?? deadLetter.task_name;
  return {
    step: deadLetter.task_name,
    status: deadLetter.status === 'retrying' ? 'being_retried' : 'needs_attention',
    message: SENTENCES[language](step),
    since: new Date(deadLetter.first_failed_at).toISOString(),
  };
}
