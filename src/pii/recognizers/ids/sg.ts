/** Singapore: NRIC and FIN. */
import { isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const LABEL = /\b(?:nric|fin|ic (?:no|num|number)|identity card)\b/;

export const sgIds = patterns('sg-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_-])[STFGM]\d{7}[A-Z](?![\p{L}\p{N}_-])/giu,
    accept: (found) =>
      near(found, found.view, LABEL) || (/[A-Z]$/.test(found.text) && !isImpersonalNumber(found, found.view)),
  },
  { expression: /(?<![\p{L}\p{N}_-])[STFGM][X*]{4}\d{3}[A-Z](?![\p{L}\p{N}_-])/giu },
]);
