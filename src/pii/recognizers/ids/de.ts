/** Germany: tax id (Steuer-ID), social insurance number, identity card. */
import { stdnum } from 'stdnum';
import { digitsOf, isImpersonalNumber, near } from '../../context.js';
import { patterns } from '../../pattern.js';

const TAX_LABEL =
  /(?:steuer(?:liche)?[ -]?(?:id|identifikations|nummer|nr)|identifikationsnummer|idnr|\btin\b|tax id|ust-?id)/;
const CARD_LABEL = /(?:personalausweis|ausweis|identity card|id card|\bpa-?nr)/;
const INSURANCE_LABEL = /(?:sozialversicherung|rentenversicherung|versicherungsnummer|sv-?nr|rvnr|krankenversicherten)/;

export const deIds = patterns('de-id', 'NATIONAL_ID', [
  {
    expression: /(?<![\p{L}\p{N}_.,-])\d{2,3}[ /]?\d{3}[ /]?\d{3,4}[ /]?\d{2,4}(?![\p{L}\p{N}_]|[.,]\d)/gu,
    accept: (found) => {
      const digits = digitsOf(found.text);
      if (near(found, found.view, TAX_LABEL)) return digits.length >= 10 && digits.length <= 13;
      return (
        /^\d{2} \d{3} \d{3} \d{3}$/.test(found.text) &&
        (stdnum.DE?.idnr?.validate(digits).isValid ?? false) &&
        !isImpersonalNumber(found, found.view)
      );
    },
  },
  {
    expression: /(?<![\p{L}\p{N}_-])\d{2} ?[0-3]\d[01]\d\d{2} ?[A-Z] ?\d{3}(?![\p{L}\p{N}_-])/gu,
    accept: (found) => !isImpersonalNumber(found, found.view),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[A-Z]\d{9,11}(?![\p{L}\p{N}_-])/gu,
    accept: (found) => near(found, found.view, INSURANCE_LABEL),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ0-9]{8}\d?(?:D)?(?![\p{L}\p{N}_-])/gu,
    accept: (found) => near(found, found.view, CARD_LABEL) && /\d/.test(found.text),
  },
]);
