/** Payment cards. A number that only looks like one is redacted too: a mistyped or misread card is still personal. */
import { isImpersonalNumber, near, digitsOf, undoConfusions } from '../context.js';
import { patterns, type Candidate } from '../pattern.js';

const LABEL =
  /\b(?:card|credit|debit|visa|master ?card|amex|american express|discover|diners|jcb|maestro|pan|tarjeta|carte|karte|kreditkarte|cartão|cartao|carta di credito|cc ?(?:no|num|#)|payment)\b/;
const ISSUER = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6)/;
const CVV_LABEL =
  /\b(?:cvv2?|cvc2?|cvn|security code|card code|prüfziffer|código de seguridad|cryptogramme)\b[^a-z0-9]{0,4}(?:is |no\.? |number )?$/;

export const card = patterns('card', 'CARD', [
  {
    expression: /(?<![\p{L}\p{N}_.])[\dOoIlSB](?:[ .-]{0,2}[\dOoIlSBZ]){11,18}(?![\p{L}\p{N}_])(?![.,-]\d)/gu,
    accept: isCard,
  },
  {
    // A slash or an underscore between the groups of a card. Dates and fractions have other groups.
    expression:
      /(?<![\p{L}\p{N}.])(?<!\d[/_] ?)(?:\d{4}(?: ?[/_] ?\d{4}){3}(?: ?[/_] ?\d{1,3})?|\d{4} ?[/_] ?\d{6} ?[/_] ?\d{4,5})(?![\p{L}\p{N}])(?! ?[/_] ?\d)/gu,
    accept: isCardWithSlashes,
  },
  {
    expression:
      /(?<![\p{L}\p{N}_.])(?:\d{4}[ -]){2,3}(?:[Xx*•]{4}|\d{4})(?:[ -](?:[Xx*•]{4}|\d{1,4}))?(?![\p{L}\p{N}_])/gu,
    accept: ({ text }) => /[x*•]/i.test(text),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{3,4}(?![\p{L}\p{N}_.,-])/gu,
    accept: ({ start, view }) => CVV_LABEL.test(view.text.slice(Math.max(0, start - 40), start).toLowerCase()),
  },
]);

function isCard(found: Candidate): boolean {
  const written = found.text.replace(/[ .-]/g, '');
  const digits = undoConfusions(written);
  if (digits.length < 12 || digits.length > 19 || digitsOf(written).length < digits.length * 0.6) return false;
  const labelled = near(found, found.view, LABEL);
  const issued =
    ISSUER.test(digits) &&
    (digits.length > 13 || digits.startsWith('4') || digits.startsWith('5') || digits.startsWith('6'));
  if (labelled) return digits.length >= 13 || issued;
  if (isImpersonalNumber(found, found.view))
    return issued && passesLuhn(digits) && digits.length > 14 && isGrouped(found.text);
  if (!issued) return false;
  return digits.length === 12
    ? false
    : passesLuhn(digits)
      ? digits.length !== 13 || digits.startsWith('4')
      : isGrouped(found.text);
}

/** Four years in a row have the same groups, so without a label the check digit must be right. */
function isCardWithSlashes(found: Candidate): boolean {
  const digits = digitsOf(found.text);
  return ISSUER.test(digits) && (passesLuhn(digits) || near(found, found.view, LABEL));
}

/** Grouped as on cards: 4-4-4-4, 4-6-5, 4-6-4. */
function isGrouped(text: string): boolean {
  return /^\S{4}[ .-]{1,2}(?:\S{4}[ .-]{1,2}\S{4}[ .-]{1,2}\S{3,4}(?:[ .-]{1,2}\S{1,3})?|\S{6}[ .-]{1,2}\S{4,5})$/.test(
    text,
  );
}

/** The check digit of ISO/IEC 7812-1. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits.charAt(digits.length - 1 - index));
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
