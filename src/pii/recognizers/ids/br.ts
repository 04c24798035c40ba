/** Brazil: CPF, CNPJ, identity card (RG). */
import { stdnum } from 'stdnum';
import { digitsOf, isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const LABEL = /\b(?:cpf|cnpj|rg|registro geral|identidade|pis|pasep|nis|cnh|t(?:í|i)tulo de eleitor)\b/;

export const brIds = patterns('br-id', 'NATIONAL_ID', [
  { expression: /(?<![\p{L}\p{N}_.,-])\d{3}\.\d{3}\.\d{3}[-/.]\d{2}(?![\p{L}\p{N}_])/gu },
  { expression: /(?<![\p{L}\p{N}_.,-])\d{2}\.\d{3}\.\d{3}\/\d{4}-\d{2}(?![\p{L}\p{N}_])/gu },
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{11}(?![\p{L}\p{N}_]|[.,]\d)/gu,
    accept: (found) =>
      near(found, found.view, LABEL) ||
      ((stdnum.BR?.cpf?.validate(digitsOf(found.text)).isValid ?? false) && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d(?:[ .-]?\d){6,13}(?:[ -]?[\dXx])?(?![\p{L}\p{N}_])/gu,
    accept: (found) => near(found, found.view, LABEL),
  },
]);
