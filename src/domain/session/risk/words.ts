/** The texts of interventions for clients. */
import type { Language, QuestionKind } from '../../catalogue/types.js';
import type { InterventionType } from './interventions.js';

type Words = Readonly<Record<Language, string>>;

export const ACTIONS: Readonly<Record<InterventionType, Words>> = {
  simplify_question: {
    en: 'The question is asked in a simpler way. If it may be skipped, you can skip it.',
    es: 'La pregunta se hace de forma más sencilla. Si se puede omitir, puede omitirla.',
    hi: 'सवाल आसान ढंग से पूछा गया है। अगर इसे छोड़ा जा सकता है, तो आप छोड़ सकते हैं।',
  },
  save_progress: {
    en: 'Everything so far is saved. You can continue later, on this or another device, with a link.',
    es: 'Todo lo anterior está guardado. Puede continuar más tarde, en este u otro dispositivo, con un enlace.',
    hi: 'अब तक का सब कुछ सुरक्षित है। आप बाद में इसी या किसी दूसरे डिवाइस पर लिंक से आगे बढ़ सकते हैं।',
  },
  support_escalation: {
    en: 'Our support team has been notified and will help you continue.',
    es: 'Nuestro equipo de soporte está avisado y le ayudará a continuar.',
    hi: 'हमारी सहायता टीम को बता दिया गया है, वह आगे बढ़ने में आपकी मदद करेगी।',
  },
};

/** What makes a question of this kind easier to answer. */
const EASIER: Readonly<Record<QuestionKind, Words>> = {
  text: { en: 'A few words are enough.', es: 'Bastan unas pocas palabras.', hi: 'कुछ शब्द काफ़ी हैं।' },
  number: { en: 'A rough number is enough.', es: 'Basta un número aproximado.', hi: 'मोटा-मोटा अंक काफ़ी है।' },
  meter_reading: {
    en: 'Only the digits on the meter are needed.',
    es: 'Solo se necesitan las cifras del contador.',
    hi: 'मीटर पर दिखने वाले अंक ही चाहिए।',
  },
  choice: { en: 'Choose the closest match.', es: 'Elija lo que más se parezca.', hi: 'जो सबसे नज़दीक हो उसे चुनें।' },
  multi_choice: { en: 'Choose everything that fits.', es: 'Elija todo lo que corresponda.', hi: 'जो-जो सही हो उसे चुनें।' },
  yes_no: { en: 'Answer yes or no.', es: 'Responda sí o no.', hi: 'हाँ या नहीं में जवाब दें।' },
  date: {
    en: 'A day is enough, such as 2026-09-01.',
    es: 'Basta un día, por ejemplo 2026-09-01.',
    hi: 'एक तारीख काफ़ी है, जैसे 2026-09-01।',
  },
  place: {
    en: 'Allow your device to share its location, or enter latitude and longitude.',
    es: 'Permita que su dispositivo comparta su ubicación o escriba latitud y longitud.',
    hi: 'डिवाइस को जगह बताने दें, या अक्षांश और देशांतर लिखें।',
  },
  photo: { en: 'Any clear picture will do.', es: 'Cualquier imagen clara sirve.', hi: 'कोई भी साफ़ तस्वीर चलेगी।' },
};

const MAY_SKIP: Words = { en: 'You may also skip it.', es: 'También puede omitirla.', hi: 'आप इसे छोड़ भी सकते हैं।' };
const BEST_GUESS: Words = {
  en: 'If you are not sure, give your best guess: it can be corrected later.',
  es: 'Si no está seguro, responda lo mejor que pueda: se puede corregir después.',
  hi: 'पक्का न हो तो अंदाज़े से बताएँ: बाद में सुधारा जा सकता है।',
};

/** The simpler wording of a question. The catalogue's own help text comes first. */
export function simplerWords(
  question: { kind: QuestionKind; skippable: boolean },
  help: string | undefined,
  language: Language,
): string {
  const end = question.skippable ? MAY_SKIP : BEST_GUESS;
  return [help, EASIER[question.kind][language], end[language]].filter((part) => part !== undefined).join(' ');
}
