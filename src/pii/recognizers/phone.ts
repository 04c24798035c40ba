/**
 * Telephone numbers of any country. `libphonenumber-js` rejects unassigned numbers (555-0123) and accepts order numbers
 * that happen to fit. A lenient search therefore proposes candidates, and label, form and library decide together.
 */
import { isPossiblePhoneNumber, isValidPhoneNumber, type CountryCode } from 'libphonenumber-js/max';
import { after, before, digitsOf, isImpersonalNumber, isSignedAmount, undoConfusions } from '../context.js';
import { compiled } from '../matching.js';
import { candidates, type Candidate } from '../pattern.js';
import type { Range, Recognizer, View } from '../types.js';

const PROPOSED =
  /(?<![\p{L}\p{N}_])(?<![\d][.,:])(?:\(?(?:\+|00) ?)?\(?[\dO](?:[ .\-/()–_]{0,3}[\dOol]){5,16}(?:(?:,? ?(?:x|ext\.?|extn\.?|extension|durchwahl|dw|poste|ramal|int\.?|interno|#)[ .:]{0,2})\d{1,6})?(?![\p{L}\p{N}_])/giu;
const LABEL =
  /(?:^|[^a-z])(?:phones?|tel(?:ephone|efon[oe]?|éfono|efono)?|téléphone|telefon(?:e|nummer)?|teléfono|mob(?:ile|il)?|móvil|movil|celular|cellulare|cell|call(?:s|ed|ing)?(?: me| us| him| her| them| back)?|ring|rung|dial|fax|whatsapp|contact|reach(?:able)?|text|sms|handy|ph|landline|hotline|helpline|pager|number is|numbers? (?:on file|is|to reach)|rufnummer|rückruf|anrufen|appelez|appeler|joindre|portable|llam(?:e|ar|ame)|ligar|ligue|chiam(?:a|are|ami|i)|voicemail|off(?:ice)?|home|desk|direct|switchboard|signal|telegram|viber|फ़ोन|फोन|मोबाइल|नंबर)(?![a-z])[^\n]{0,24}$/;
/** Of the labels, those that are about nothing but telephones: "off by +44 123 456 mm" has "off". */
const SURE_LABEL =
  /(?:phone|téléphone|telefon|tel\b|mobile?|m[óo]vil|celular|whatsapp|call|ring|dial|fax|sms|फ़ोन|फोन|मोबाइल)/;
const DATE = /^(?:\d{4}[-./ ]\d{1,2}[-./ ]\d{1,2}(?!\d)|\d{1,2}([-./])\d{1,2}\1(?:\d{4}|\d{2})(?!\d|[./-]\d))/;
const REGIONS: readonly CountryCode[] = [
  'US',
  'GB',
  'IN',
  'DE',
  'FR',
  'ES',
  'IT',
  'BR',
  'AU',
  'ZA',
  'SG',
  'IE',
  'NL',
  'MX',
  'JP',
  'CN',
  'CH',
  'AT',
  'AE',
  'NG',
  'KE',
];
/**
 * In these countries, ten digits without a blank are a telephone number. Elsewhere they are equally likely an order
 * number.
 */
const UNSPACED: readonly CountryCode[] = ['US', 'IN', 'GB', 'FR', 'AU', 'ZA', 'ES', 'IT', 'DE', 'BR'];
const NANP = /^(?:\+?1[ .-]?)?(?:\(\d{3}\) ?|\d{3}[ .\-/])\d{3}[ .-]?\d{4}$/;
const LOCAL = /^\d{3}-\d{4}$/;

export const phone: Recognizer = {
  name: 'phone',
  type: 'PHONE',
  *find(view) {
    for (const found of candidates(view, PROPOSED)) {
      const number = withoutDate(found);
      if (number !== undefined && isPhone(number)) yield trimmed(number);
    }
    yield* vanity(view);
  },
};

/** "2026-11-21 16:54" and "21/11/2026 020 7946 0958": a date before the number is not part of it. */
function withoutDate(found: Candidate): Candidate | undefined {
  const date = DATE.exec(found.text)?.[0];
  if (date === undefined || LOCAL.test(found.text)) return found;
  const rest = found.text.slice(date.length).replace(/^[ ,;/-]{1,3}/, '');
  return digitsOf(rest).length < 7 ? undefined : { ...found, text: rest, start: found.end - rest.length };
}

function isPhone(found: Candidate): boolean {
  const { text, view } = found;
  const [number = '', extension] = text.split(
    /(?:,? ?(?:x|ext|extn|extension|durchwahl|dw|poste|ramal|interno|#))[ .:]{0,2}(?=\d)/i,
  );
  const written = undoConfusions(number.replace(/[ .\-/()–_]/g, ''));
  const digits = digitsOf(written);
  if (digits.length < 7 || digits.length > 16 || /^(\d)\1+$/.test(digits)) return false;
  if (isQuadOfBytes(number) || /^(?::\d\d|[.,]\d)/.test(view.text.slice(found.end))) return false;
  const international = /^\(?(?:\+|00)/.test(number);
  const ahead = before(view, found.start);
  const labelled = compiled(LABEL, ahead).test(ahead);
  if (international && number.includes('+'))
    return digits.length >= 8 && (SURE_LABEL.test(ahead) || !isSignedAmount(found, number.trim(), view));
  if (isImpersonalNumber(found, view))
    return labelled && / (?:phone|tel|mobile|cell|call)/.test(` ${before(view, found.start, 20)}`);
  if (/[Ool]/.test(number)) return labelled && digits.length >= 8;
  if (labelled || extension !== undefined) return digits.length <= 15;
  if (/(?:home|cell|mobile|work|office|whatsapp|phone)/.test(after(view, found.end, 14))) return true;
  return international ? isKnown(`+${digits.slice(2)}`) : isNational(number, digits);
}

function isNational(number: string, digits: string): boolean {
  if (LOCAL.test(number) || NANP.test(number)) return true;
  const groups = number.split(/[ .\-/()–_]{1,6}/).filter((group) => group !== '');
  if (groups.length === 1)
    return digits.length >= 10 && digits.length <= 11 && UNSPACED.some((region) => isValidPhoneNumber(digits, region));
  if (groups.length > 6 || /\d\.\d+ \d+\.\d/.test(number)) return false;
  if (/^\(0?\d{2,5}\)/.test(number)) return digits.length >= 8;
  if (digits.startsWith('0'))
    return digits.length >= 9 && digits.length <= 12 && REGIONS.some((region) => isPossiblePhoneNumber(digits, region));
  if (/^[6-9]\d{4}[ -]\d{5}$/.test(number)) return true;
  if (/^\d{2} 9?\d{4}-\d{4}$/.test(number)) return true;
  if (/^91[ -]\d{5}[ -]?\d{5}$/.test(number)) return true;
  return (
    digits.length >= 9 &&
    groups.every((group) => group.length >= 2) &&
    groups.length >= 2 &&
    hasFormOfARegion(number, digits)
  );
}

/** 612 345 678 in Spain, 347 123 4567 in Italy: without a leading zero, the library must know the number. */
function hasFormOfARegion(number: string, digits: string): boolean {
  const regular =
    /^\d{3} \d{3} \d{3}$|^\d{3} \d{2} \d{2} \d{2}$|^\d{2} \d{3} \d{2} \d{2}$|^3\d{2}[ .-]?\d{3}[ .-]?\d{4}$|^3\d{2}[ .-]\d{6,7}$|^1 \d{3} \d{3} \d{4}$/.test(
      number,
    );
  return regular && (['ES', 'IT', 'FR', 'PT', 'US'] as const).some((region) => isValidPhoneNumber(digits, region));
}

function isKnown(number: string): boolean {
  return isPossiblePhoneNumber(number);
}

function isQuadOfBytes(number: string): boolean {
  return /^\d{1,3}(?:\.\d{1,3}){3}$/.test(number) && number.split('.').every((part) => Number(part) < 256);
}

/** Removes a bracket that opens before the number or closes after it. */
function trimmed({ start, end, text }: Candidate): Range {
  // eslint-disable-next-line regexp/no-super-linear-move -- a candidate is short
  const tail = /[ .\-/(–_]+$/.exec(text)?.[0].length ?? 0;
  return { start, end: end - tail };
}

/** 1-800-FLOWERS. */
function* vanity(view: View): Generator<Range> {
  yield* candidates(
    view,
    /(?<![\p{L}\p{N}])(?:\+?1[ -]?)?\(?8(?:00|33|44|55|66|77|88)\)?[ -][A-Z]{3,4}-?[A-Z0-9]{3,4}(?![\p{L}\p{N}])/gu,
  );
}
