/** An open dead letter in the client's words: what waits, and that the conversation continues. */
import type { Language } from '../catalogue/types.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import type { SessionStateName } from './states.js';

export interface Attention {
  readonly step: string;
  readonly status: 'needs_attention' | 'being_retried';
  readonly message: string;
  readonly since: string;
}

/** What waits, by activity name. */
export type ClientTexts = Readonly<Record<string, Readonly<Record<Language, string>> | undefined>>;

const SENTENCES: Readonly<Record<Language, (step: string) => string>> = {
  en: (step) => `One step needs attention: ${step}. Our team has been notified. Nothing you entered is lost.`,
  es: (step) => `Un paso necesita atención: ${step}. Nuestro equipo ya está avisado. No se ha perdido nada.`,
  hi: (step) => `एक चरण पर ध्यान देना ज़रूरी है: ${step}। हमारी टीम को सूचना मिल गई है। आपकी कोई जानकारी नहीं खोई है।`,
};

/** What the client does meanwhile. */
const CONTINUE: Readonly<Record<Language, string>> = {
  en: 'You can continue.',
  es: 'Puede continuar.',
  hi: 'आप आगे बढ़ सकते हैं।',
};
const WAIT: Readonly<Record<Language, string>> = {
  en: 'You do not need to do anything.',
  es: 'No tiene que hacer nada.',
  hi: 'आपको कुछ करने की ज़रूरत नहीं है।',
};

/** The states in which the session waits for the client. */
const WAITS_FOR_CLIENT: readonly SessionStateName[] = ['started', 'collecting_info', 'awaiting_approval'];

/** Never shows the technical failure. */
export function attentionOf(
  deadLetter: DeadLetter,
  { language, state }: { readonly language: Language; readonly state: SessionStateName },
  texts: ClientTexts,
): Attention {
  const meanwhile = WAITS_FOR_CLIENT.includes(state) ? CONTINUE : WAIT;
  const step = texts[deadLetter.task_name]?.[language] ?? deadLetter.task_name;
  return {
    step: deadLetter.task_name,
    status: deadLetter.status === 'retrying' ? 'being_retried' : 'needs_attention',
    message: `${SENTENCES[language](step)} ${meanwhile[language]}`,
    since: new Date(deadLetter.first_failed_at).toISOString(),
  };
}
