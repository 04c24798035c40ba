/** United Kingdom: National Insurance number, NHS number, taxpayer reference (UTR). */
import { digitsOf, isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const NINO_LABEL = /\b(?:nino|ni(?: (?:no|num|number))?|national insurance)\b/;
const NHS_LABEL = /\b(?:nhs|health service|patient (?:no|number|id)|chi)\b/;
const UTR_LABEL = /\b(?:utr|unique taxpayer|tax ?payer reference)\b/;

export const gbIds = patterns('gb-id', 'NATIONAL_ID', [
  {
    expression:
      /(?<![\p{L}\p{N}_-])[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?![\p{L}\p{N}_])/giu,
    accept: (found) =>
      near(found, found.view, NINO_LABEL) ||
      (/^[A-Z]{2}.{6,9}[A-D]$/.test(found.text) && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[A-Z]{2} ?[\dOIlSB]{2} ?[\dOIlSB]{2} ?[\dOIlSB]{2} ?[A-Z]?(?![\p{L}\p{N}_])/giu,
    accept: (found) => near(found, found.view, NINO_LABEL) && /\d{2}/.test(found.text),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{3}([ -]?)\d{3}\1\d{4}(?![\p{L}\p{N}_]|[-.,]\d)/gu,
    accept: (found) => near(found, found.view, NHS_LABEL),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{5} ?\d{5}(?![\p{L}\p{N}_])/gu,
    accept: (found) => near(found, found.view, UTR_LABEL) && digitsOf(found.text).length === 10,
  },
]);
