/** IBANs, with and without blanks. One with a wrong check digit is redacted if it has a label or groups of four. */
import { near } from '../context.js';
import { pattern, type Candidate } from '../pattern.js';

const COUNTRIES = new Set(
  'AD AE AL AT AZ BA BE BG BH BR BY CH CR CY CZ DE DK DO EE EG ES FI FO FR GB GE GI GL GR GT HR HU IE IL IQ IS IT JO KW KZ LB LC LI LT LU LV LY MC MD ME MK MR MT MU NL NO PK PL PS PT QA RO RS SA SC SE SI SK SM ST SV TL TN TR UA VA VG XK'.split(
    ' ',
  ),
);
/** One UUID in a hundred passes the check of an IBAN. An IBAN has groups of four. */
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const LABEL = /\b(?:iban|konto|bank|account|cuenta|compte|conto|conta|zahlung|payment|überweisung)\b/;

export const iban = pattern({
  name: 'iban',
  type: 'IBAN',
  expression:
    /(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d[\dO](?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?(?![\p{L}\p{N}])/gu,
  accept: isIban,
});

function isIban({ text, view, start, end }: Candidate): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  if (!COUNTRIES.has(compact.slice(0, 2)) || compact.length < 15 || compact.length > 34) return false;
  const isLabelled = near({ start, end }, view, LABEL);
  if (UUID.test(text)) return isLabelled;
  return passesMod97(compact) || isLabelled || (/\d{12}/.test(compact) && / \S{4} \S{4}/.test(text));
}

/** ISO 7064 mod 97-10, as ISO 13616 uses it. */
function passesMod97(compact: string): boolean {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
