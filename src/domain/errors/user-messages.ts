/** What a person reads about a failure: kind, without blame and without internal details. */
import type { Language } from '../catalogue/types.js';
import type { ErrorCategory } from './taxonomy.js';

export const USER_MESSAGES: Readonly<Record<ErrorCategory, Readonly<Record<Language, string>>>> = {
  transient_network: {
    en: 'The connection was interrupted for a moment. Nothing you entered is lost; please try again shortly.',
    es: 'La conexión se interrumpió un momento. No se ha perdido nada de lo que introdujo; vuelva a intentarlo en breve.',
    hi: 'कनेक्शन कुछ देर के लिए टूट गया था। आपकी दर्ज की गई कोई जानकारी नहीं खोई है; कृपया थोड़ी देर में फिर कोशिश करें।',
  },
  database_failure: {
    en: 'We cannot save or load this right now. What was confirmed is safe; please try again shortly.',
    es: 'En este momento no podemos guardar ni cargar esto. Lo que ya se confirmó está a salvo; vuelva a intentarlo en breve.',
    hi: 'अभी हम इसे सहेज या खोल नहीं पा रहे हैं। जिसकी पुष्टि हो चुकी है वह सुरक्षित है; कृपया थोड़ी देर में फिर कोशिश करें।',
  },
  llm_failure: {
    en: 'The assistant is taking a break. You can continue with the prepared questions.',
    es: 'El asistente no está disponible por ahora. Puede continuar con las preguntas preparadas.',
    hi: 'सहायक अभी उपलब्ध नहीं है। आप तैयार प्रश्नों के साथ आगे बढ़ सकते हैं।',
  },
  rate_limit: {
    en: 'That was a little too fast for us. Please wait a moment and try again.',
    es: 'Eso fue un poco rápido para nosotros. Espere un momento y vuelva a intentarlo.',
    hi: 'यह हमारे लिए थोड़ा तेज़ था। कृपया कुछ देर रुककर फिर कोशिश करें।',
  },
  user_input: {
    en: 'Something here needs a correction. Please check it and send it again.',
    es: 'Hay algo que todavía no encaja. Revíselo y envíelo de nuevo, por favor.',
    hi: 'यहाँ कुछ अभी ठीक नहीं बैठ रहा है। कृपया जाँचकर फिर से भेजें।',
  },
  permission: {
    en: 'You cannot do this with your current access. Please sign in again, or ask your administrator.',
    es: 'Con su acceso actual no puede hacer esto. Inicie sesión de nuevo o consulte a su administrador.',
    hi: 'आपकी मौजूदा अनुमति से यह नहीं हो सकता। कृपया फिर से साइन इन करें या अपने प्रशासक से पूछें।',
  },
  not_found: {
    en: 'We could not find what you are looking for. Please check the link, or start from your list.',
    es: 'No encontramos lo que busca. Compruebe el enlace o empiece desde su lista.',
    hi: 'आप जो खोज रहे हैं वह हमें नहीं मिला। कृपया लिंक जाँचें या अपनी सूची से शुरू करें।',
  },
  conflict: {
    en: 'Things have changed since. Please check where you are now and continue from there.',
    es: 'La situación ha cambiado entretanto. Mire dónde se encuentra ahora y continúe desde ahí.',
    hi: 'इस बीच स्थिति बदल गई है। कृपया देखें कि आप अभी कहाँ हैं और वहीं से आगे बढ़ें।',
  },
  resource_exhausted: {
    en: 'We have no space for this at the moment. Nothing was changed; please try again in a minute.',
    es: 'En este momento no tenemos espacio para esto. No se cambió nada; vuelva a intentarlo en un minuto.',
    hi: 'अभी हमारे पास इसके लिए जगह नहीं है। कुछ भी नहीं बदला गया; कृपया एक मिनट में फिर कोशिश करें।',
  },
  configuration: {
    en: 'Something on our side is not set up correctly. Our team has been notified; you do not need to do anything.',
    es: 'Algo de nuestra parte no está bien configurado. Nuestro equipo ya está avisado; usted no tiene que hacer nada.',
    hi: 'हमारी ओर कुछ ठीक से सेट नहीं है। हमारी टीम को सूचना मिल गई है; आपको कुछ करने की ज़रूरत नहीं है।',
  },
  unknown: {
    en: 'Something went wrong on our side, and we are sorry. Our team has been notified.',
    es: 'Algo salió mal de nuestra parte y lo sentimos. Nuestro equipo ya está avisado.',
    hi: 'हमारी ओर कुछ गड़बड़ हो गई, इसके लिए हमें खेद है। हमारी टीम को सूचना मिल गई है।',
  },
};
