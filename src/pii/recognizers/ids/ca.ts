/** Canada: social insurance number (SIN). */
import { digitsOf, isImpersonalNumber, isSpanishMobile, near } from '../../context.js';
import { patterns } from '../../pattern.js';
import { passesLuhn } from '../card.js';

const LABEL = /\b(?:sin|social insurance|nas|numéro d'assurance sociale|assurance sociale|health card|ohip)\b/;

export const caIds = patterns('ca-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{3}([ -]?)\d{3}\1\d{3}(?![\p{L}\p{N}_]|[-.,]\d)/gu,
    accept: (found) =>
      near(found, found.view, LABEL) ||
      (/[ -]/.test(found.text) &&
        !isSpanishMobile(found.text) &&
        passesLuhn(digitsOf(found.text)) &&
        !isImpersonalNumber(found, found.view)),
  },
]);
