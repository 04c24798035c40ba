/** Spain: DNI, NIE, company and social security numbers. The letter of a DNI is its check character. */
import { digitsOf, isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const LABEL = /\b(?:dni|nie|nif|cif|documento|identidad|id card|tie)\b/;
const INSURANCE_LABEL = /(?:seguridad social|\bnss\b|\bnuss\b|afiliaci(?:ó|o)n)/;
const LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE';

export const esIds = patterns('es-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_.,-])(?:\d{8}|\d{2}\.\d{3}\.\d{3})[ -]?[A-Z](?![\p{L}\p{N}_-])/giu,
    accept: (found) =>
      near(found, found.view, LABEL) ||
      (hasLetter(found.text) && /[A-Z]$/.test(found.text) && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])[XYZ][ -]?\d{7}[ -]?[A-Z](?![\p{L}\p{N}_-])/giu,
    accept: (found) =>
      near(found, found.view, LABEL) || (hasLetter(found.text.toUpperCase()) && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])[A-HJ-NP-SUVW][ -]?\d{7}[ -]?[0-9A-J](?![\p{L}\p{N}_-])/gu,
    accept: (found) => near(found, found.view, LABEL),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{2}[ /-]?\d{8}[ /-]?\d{2}(?![\p{L}\p{N}_])/gu,
    accept: (found) => near(found, found.view, INSURANCE_LABEL),
  },
]);

function hasLetter(text: string): boolean {
  const number = digitsOf(text.replace(/^X/, '0').replace(/^Y/, '1').replace(/^Z/, '2'));
  return LETTERS.charAt(Number(number) % 23) === text.slice(-1);
}
