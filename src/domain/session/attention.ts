/** An open dead letter in words a client understands: what waits, and that the conversation goes on. */
import type { Language } from '../catalogue/types.js';
import type { DeadLetter } from '../dead-letters/dead-letter.js';

export interface Attention {
  readonly step: string;
  readonly status: 'needs_attention' | 'being_retried';
  readonly message: string;
  readonly since: string;
}

const STEPS: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  processObservation: {
    en: 'preparing your photos and documents',
    es: 'preparar sus fotos y documentos',
    hi: 'आपकी तस्वीरें और दस्तावेज़ तैयार करना',
  },
  generateRecommendations: { en: 'working out recommendations', es: 'elaborar las recomendaciones', hi: 'सुझाव तैयार करना' },
  validateRecommendations: { en: 'checking the recommendations', es: 'comprobar las recomendaciones', hi: 'सुझावों की जाँच करना' },
  applyApprovedRecommendations: { en: 'setting up what you approved', es: 'configurar lo que aprobó', hi: 'आपके स्वीकृत सुझाव लागू करना' },
  escalateToSupport: { en: 'telling our support team', es: 'avisar a nuestro equipo de soporte', hi: 'हमारी सहायता टीम को बताना' },
};

const SENTENCES: Readonly<Record<Language, (step: string) => string>> = {
  en: (step) => `One step needs attention: ${step}. Our team has been told. Nothing you entered is lost, and you can go on.`,
  es: (step) => `Un paso necesita atención: ${step}. Nuestro equipo ya está avisado. No se ha perdido nada y puede continuar.`,
  hi: (step) => `एक चरण पर ध्यान देना ज़रूरी है: ${step}। हमारी टीम को सूचना मिल गई है। आपकी कोई जानकारी नहीं खोई है और आप आगे बढ़ सकते हैं।`,
};

/** Plain words for a letter; never the technical failure. */
export function attentionOf(letter: DeadLetter, language: Language): Attention {
  const step = STEPS[letter.task_name]?.[language] ?? letter.task_name;
  return {
    step: letter.task_name,
    status: letter.status === 'retrying' ? 'being_retried' : 'needs_attention',
    message: SENTENCES[language](step),
    since: new Date(letter.first_failed_at).toISOString(),
  };
}
