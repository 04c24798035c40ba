/** United States: social security numbers (SSN), and labelled individual and employer tax numbers. */
import { isImpersonalNumber, near, digitsOf, undoConfusions } from '../../context.js';
import { patterns } from '../../pattern.js';

const SSN_LABEL = /\b(?:ssn|social(?: security)?(?: (?:no|num|number|#))?|soc sec|ss ?#)\b/;
const TAX_LABEL = /\b(?:ein|fein|itin|tin|tax ?payer|tax id(?:entification)?|employer id(?:entification)?)\b/;

export const ssn = patterns('us-ssn', 'SSN', [
  {
    expression: /(?<![\p{L}\p{N}_.-])[\dOIlSB]{3}([- .])[\dOIlSB]{2}\1[\dOIlSB]{4}(?![\p{L}\p{N}_]|-\d|[.]\d)/gu,
    accept: (found) => {
      const letters = /[A-Za-z]/.test(found.text);
      if (near(found, found.view, SSN_LABEL)) return digitsOf(undoConfusions(found.text)).length === 9;
      return !letters && found.text.charAt(3) === '-' && !isImpersonalNumber(found, found.view);
    },
  },
  {
    expression: /(?<![\p{L}\p{N}_.-])\d{9}(?![\p{L}\p{N}_]|-\d|[.]\d)/gu,
    accept: (found) => near(found, found.view, SSN_LABEL),
  },
  { expression: /(?<![\p{L}\p{N}_.-])(?:[Xx*]{3}-?[Xx*]{2}-?\d{4})(?![\p{L}\p{N}_])/gu },
]);

export const usTaxId = patterns('us-tax-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_.-])(?:\d{2}-?\d{7}|9\d{2}[- ]?\d{2}[- ]?\d{4})(?![\p{L}\p{N}_]|-\d)/gu,
    accept: (found) => near(found, found.view, TAX_LABEL),
  },
]);
