/** Italy: tax code (codice fiscale, also with the letters that replace digits in a homocode), identity card. */
import { near } from '../../context.js';
import { patterns } from '../../pattern.js';

const LABEL = /(?:carta d'identit(?:à|a)|documento|\bc\.?i\.?(?:e\.?)?\b|partita iva|p\.? ?iva|tessera sanitaria)/;

export const itIds = patterns('it-id', 'NATIONAL_ID', [
  {
    expression:
      /(?<![\p{L}\p{N}_])[A-Z]{6} ?[\dLMNPQRSTUV]{2} ?[ABCDEHLMPRST] ?[\dLMNPQRSTUV]{2} ?[A-Z][\dLMNPQRSTUV]{3} ?[A-Z](?![\p{L}\p{N}_])/giu,
    accept: ({ text }) => /\d/.test(text),
  },
  {
    expression: /(?<![\p{L}\p{N}_])[A-Z]{2} ?\d{5,7}(?:[A-Z]{2})?(?![\p{L}\p{N}_])/gu,
    accept: (found) => near(found, found.view, LABEL),
  },
  { expression: /(?<![\p{L}\p{N}_])\d{11}(?![\p{L}\p{N}_])/gu, accept: (found) => near(found, found.view, LABEL) },
]);
