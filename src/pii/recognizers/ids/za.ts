/** South Africa: identity number, thirteen digits that start with the date of birth and end with a check digit. */
import { near } from '../../context.js';
import { patterns } from '../../pattern.js';
import { passesLuhn } from '../card.js';

const LABEL = /\b(?:id|identity|rsa id|said|id no|identiteit)\b/;

export const zaIds = patterns('za-id', 'NATIONAL_ID', [
  {
    expression:
      /(?<![\p{L}\p{N}_.,-])\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?\d{4} ?[0-2]\d{2}(?![\p{L}\p{N}_]|[.,]\d)/gu,
    accept: (found) => near(found, found.view, LABEL) || passesLuhn(found.text.replace(/ /g, '')),
  },
]);
