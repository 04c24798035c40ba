/** Passwords, credentials in URLs and headers, private key blocks, PINs and one-time codes. */
import { patterns } from '../pattern.js';

const NOT_A_PASSWORD =
  /^(?:is|was|has|had|are|be|been|must|should|will|can|may|not|no|and|or|the|a|an|to|for|of|on|in|it|reset|required|expired|incorrect|invalid|wrong|missing|changed|change|protected|protection|field|manager|policy|authentication|failed|failure|correct|updated|set|length|mismatch|error|login|here|there|too|null|undefined|true|false|none|empty|unset|redacted|hash|prompt)[.,;:!?]?$/i;

export const secret = patterns('secret', 'SECRET', [
  {
    expression:
      /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[^\x1f]{1,6000}?-----END [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----/g,
  },
  { expression: /-----BEGIN [A-Z ]{0,30}PRIVATE KEY(?: BLOCK)?-----[A-Za-z0-9+/=\s]{20,6000}/g },
  {
    expression:
      /(?<![a-z])(?:pass(?:word|wd|phrase|code)|pwd|passwort|kennwort|contraseña|contrasena|mot de passe|senha|parola d'ordine|wachtwoord|clave de acceso|db_password|user_pass)["']?(?: (?:is|es|ist|est|é|was|für [a-z]{1,12} ist))?(?: ?[:=]{1,2}>? ?| )["'“]?(?<pii>[^\s"'“”,;<>\x1f]{3,120})/gi,
    accept: ({ text }) =>
      !NOT_A_PASSWORD.test(text) &&
      !/^[a-z]{3,20}[.,;:!?]?$/.test(text.toLowerCase() === text && /^[a-z]+[.,;:!?]?$/.test(text) ? text : ''),
  },
  // After a colon or an equals sign, even a plain word is the password.
  {
    expression:
      /(?<![a-z])(?:pass(?:word|wd|phrase|code)?|pwd|passwort|kennwort|contraseña|mot de passe|senha|secret)["']? ?[:=]{1,2}>? ?["'“]?(?<pii>[^\s"'“”,;<>\x1f]{4,120})/gi,
    accept: ({ text }) => !NOT_A_PASSWORD.test(text),
  },
  {
    expression:
      /(?:authorization["']? ?[:=] ?["']?(?:basic|bearer|token|digest|apikey) |\bbearer )(?<pii>[A-Za-z0-9][\w.~+/-]{7,2000}={0,2})/gi,
    // eslint-disable-next-line regexp/no-super-linear-move -- a candidate has 2,000 characters at most
    accept: ({ text }) => /\d|[A-Z].*[a-z]|[=._]/.test(text),
  },
  { expression: /[a-z][a-z0-9+.-]{1,20}:\/\/(?<pii>[^\s:@/"'<>\x1f]{0,100}:[^\s@/"'<>\x1f]{1,200})@/gi },
  {
    expression:
      /[;?&](?:sig|signature|pwd|password|token|access_token|code|secret|key|apikey|api_key|accountkey|sharedaccesskey)=(?<pii>[^\s&;"'<>\x1f]{6,300})/gi,
  },
  {
    expression:
      /(?<![a-z])(?:pin|otp|one[ -]time (?:code|password|pin)|verification code|passcode|access code|gate code|door code|alarm code|security pin|entry code)(?: (?:is|was|number|no\.?|für))? ?[:=#]? ?(?<pii>\d{4,8}#?)(?![\p{L}\p{N}.,]\d)/giu,
    accept: ({ text, view, end }) =>
      !/^ ?(?:connector|header|mm|v\b)/.test(view.text.slice(end, end + 12)) && text.length > 3,
  },
]);
