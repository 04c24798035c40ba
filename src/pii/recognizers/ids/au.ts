/** Australia: tax file number (TFN), Medicare card. */
import { stdnum } from 'stdnum';
import { digitsOf, isImpersonalNumber, isSpanishMobile, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const TFN_LABEL = /\b(?:tfn|tax file)\b/;
const MEDICARE_LABEL = /\bmedicare\b/;

export const auIds = patterns('au-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{3}([ -]?)\d{3}\1\d{2,3}(?![\p{L}\p{N}_]|[ .,-]\d)/gu,
    accept: (found) => {
      if (near(found, found.view, TFN_LABEL)) return true;
      return (
        /^\d{3} \d{3} \d{3}$/.test(found.text) &&
        !isSpanishMobile(found.text) &&
        (stdnum.AU?.tfn?.validate(digitsOf(found.text)).isValid ?? false) &&
        !isImpersonalNumber(found, found.view)
      );
    },
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?\d)?(?![\p{L}\p{N}_]|[ .,-]\d)/gu,
    accept: (found) =>
      near(found, found.view, MEDICARE_LABEL) ||
      (/^\d{4} \d{5} \d/.test(found.text) && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[1-9][A-Z]{2}\d-?[A-Z]{2}\d-?[A-Z]{2}\d{2}(?![\p{L}\p{N}_-])/gu,
    accept: (found) => near(found, found.view, MEDICARE_LABEL),
  },
]);
