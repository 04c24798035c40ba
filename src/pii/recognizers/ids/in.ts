/** India: Aadhaar, permanent account number (PAN), voter card (EPIC), goods and services tax number (GSTIN). */
import { stdnum } from 'stdnum';
import { digitsOf, isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const AADHAAR_LABEL = /(?:aadhaa?r|adhar|uidai|\buid\b|\bvid\b|आधार)/;
const PAN_LABEL = /(?:\bpan\b|permanent account|पैन)/;
const VOTER_LABEL = /\b(?:voter|epic|election)\b/;

export const inIds = patterns('in-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{4}([ -]?)\d{4}\1\d{4}(?:\1\d{4})?(?![\p{L}\p{N}_]|[ -]\d|[.,]\d)/gu,
    accept: (found) => {
      if (near(found, found.view, AADHAAR_LABEL)) return true;
      const digits = digitsOf(found.text);
      if (digits.length !== 12 || !/^[2-9]/.test(digits) || isImpersonalNumber(found, found.view)) return false;
      return /[ -]/.test(found.text) || (stdnum.IN?.aadhaar?.validate(digits).isValid ?? false);
    },
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[A-Z]{3}[ABCFGHJLPT][A-Z] ?\d{4} ?[A-Z](?![\p{L}\p{N}_-])/giu,
    accept: (found) =>
      near(found, found.view, PAN_LABEL) ||
      (found.text === found.text.toUpperCase() && !isImpersonalNumber(found, found.view)),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[A-Z]{5} ?\d{4} ?[A-Z](?![\p{L}\p{N}_-])/giu,
    accept: (found) => near(found, found.view, PAN_LABEL),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[A-Z]{3}\/?\d{7}(?![\p{L}\p{N}_-])/giu,
    accept: (found) => near(found, found.view, VOTER_LABEL),
  },
  { expression: /(?<![\p{L}\p{N}_-])\d{2}[A-Z]{5}\d{4}[A-Z][A-Z0-9]Z[A-Z0-9](?![\p{L}\p{N}_-])/gu },
]);
