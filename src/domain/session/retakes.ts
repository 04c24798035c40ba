/** Photos that could not be read: what tells their person to take them again. */
import type { Language } from '../catalogue/types.js';
import type { Attention } from './attention.js';
import type { Observation } from './observation.js';

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
