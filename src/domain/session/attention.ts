/** What needs attention, in the client's words: a step that waits, or a photo that has to be taken again. */
import type { Language } from '../catalogue/types.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';
import type { Observation } from './observation.js';

export interface Attention {
  readonly step: string;
  readonly status: 'needs_attention' | 'being_retried' | 'take_again';
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

const TAKE_AGAIN: Readonly<Record<Language, string>> = {
  en: 'A photo could not be read. Please take it again.',
  es: 'No se pudo leer una foto. Por favor, tómela de nuevo.',
  hi: 'एक तस्वीर पढ़ी नहीं जा सकी। कृपया उसे फिर से लें।',
};

/** One entry for each observation with an unreadable photo, until a later one of its type brings a photo. */
export function photosToTakeAgain(observations: readonly Observation[], language: Language): Attention[] {
  const isReplaced = ({ observation_type }: Observation, index: number): boolean =>
    observations
      .slice(index + 1)
      .some((later) => later.observation_type === observation_type && later.media.some(isReadablePhoto));
  return observations
    .filter((item, index) => item.media.some(({ unreadable }) => unreadable === true) && !isReplaced(item, index))
    .map(({ at }) => ({
      step: 'processObservation',
      status: 'take_again',
      message: TAKE_AGAIN[language],
      since: new Date(at).toISOString(),
    }));
}

function isReadablePhoto({ kind, unreadable }: Observation['media'][number]): boolean {
  return kind === 'photo' && unreadable !== true;
}
