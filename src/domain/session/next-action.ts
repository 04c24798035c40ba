/** The next action of a returning client, in words. */
import type { Language } from '../catalogue/types.js';
import type { RenderedQuestion } from './interview.js';
import type { SessionStateName } from './states.js';

export const NEXT_ACTIONS = ['answer_question', 'request_recommendations', 'decide', 'wait'] as const;
export interface NextAction {
  readonly type: (typeof NEXT_ACTIONS)[number];
  readonly text: string;
}

type Words = Readonly<Record<Language, string>>;

const GENERATING: Words = {
  en: 'Recommendations are being prepared.',
  es: 'Se están elaborando las recomendaciones.',
  hi: 'सुझाव तैयार किए जा रहे हैं।',
};
const DECIDE: Words = {
  en: 'Recommendations are ready: approve, reject or modify each of them.',
  es: 'Las recomendaciones están listas: apruebe, rechace o modifique cada una.',
  hi: 'सुझाव तैयार हैं: हर एक को स्वीकार करें, अस्वीकार करें या बदलें।',
};
const APPLYING: Words = {
  en: 'What you approved is being set up.',
  es: 'Se está configurando lo que aprobó.',
  hi: 'आपने जो स्वीकार किया, वह लागू किया जा रहा है।',
};
const ASK: Words = {
  en: 'Every question is answered: ask for recommendations.',
  es: 'Todas las preguntas están respondidas: pida las recomendaciones.',
  hi: 'सभी सवालों के जवाब हो गए: अब सुझाव माँगें।',
};
const NEXT: Words = { en: 'Next question:', es: 'Siguiente pregunta:', hi: 'अगला सवाल:' };

/** @param question the current one; `null` when every question is answered */
export function nextAction(state: SessionStateName, question: RenderedQuestion | null, language: Language): NextAction {
  switch (state) {
    case 'generating_recommendations':
      return { type: 'wait', text: GENERATING[language] };
    case 'awaiting_approval':
      return { type: 'decide', text: DECIDE[language] };
    case 'applying':
      return { type: 'wait', text: APPLYING[language] };
    default:
      return question === null
        ? { type: 'request_recommendations', text: ASK[language] }
        : {
            type: 'answer_question',
            text: [NEXT[language], question.text, question.simpler].filter((part) => part !== undefined).join(' '),
          };
  }
}
