/** France: social security number (NIR), with or without its key, and labelled tax numbers. */
import { digitsOf, isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const LABEL =
  /(?:\bnir\b|sécurité sociale|securite sociale|insee|n° ?ss\b|num(?:é|e)ro de s(?:é|e)cu|s(?:é|e)cu\b|carte vitale)/;
const TAX_LABEL = /(?:num(?:é|e)ro fiscal|\bspi\b|r(?:é|e)f(?:é|e)rence fiscale|\bnif\b)/;

export const frIds = patterns('fr-id', 'NATIONAL_ID', [
  {
    expression:
      /(?<![\p{L}\p{N}_.,-])[12378] ?\d{2} ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d{2}|2[ABab]) ?\d{3} ?\d{3}(?: ?\d{2})?(?![\p{L}\p{N}_]|[.,]\d)/gu,
    accept: (found) =>
      near(found, found.view, LABEL) ||
      hasKey(found.text) ||
      (/^\d \d{2} \d{2} \d/.test(found.text) && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])[0-3]\d(?: ?\d){11}(?![\p{L}\p{N}_]|[.,]\d)/gu,
    accept: (found) => near(found, found.view, TAX_LABEL),
  },
]);

/** The key is 97 minus the number modulo 97. Corsica's letters count as digits. */
function hasKey(text: string): boolean {
  const compact = text.replace(/ /g, '').toUpperCase();
  if (compact.length !== 15) return false;
  const number = BigInt(digitsOf(compact.slice(0, 13).replace('2A', '19').replace('2B', '18')));
  return 97n - (number % 97n) === BigInt(compact.slice(13));
}
