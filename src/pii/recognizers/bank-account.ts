/** Account, routing and sort code numbers. They need a label, because they look like any other number. */
import { patterns } from '../pattern.js';

const LABEL =
  '(?:bank |checking |savings? |current )?(?:account|acct|a\\/c)(?: ?(?:no|num|number|#))?|kontonummer|konto(?:-?nr)?|numéro de compte|número de cuenta|cuenta bancaria|conta corrente|conta bancária|conto corrente|routing(?: ?(?:no|number|#))?|aba(?: ?(?:no|number|#))?|rtn|blz|bankleitzahl|bsb|rib|clabe|sort ?code|ifsc(?: code)?|swift(?: code)?|bic(?: code)?|agência|agencia';

export const bankAccount = patterns('bank-account', 'BANK_ACCOUNT', [
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}])(?:${LABEL})(?: ?\([a-z ]{1,16}\))?[ .:#=]{1,4}(?:(?:is|was|number|no|nr|ending|ist|es)[ .:#]{1,3}){0,2}(?<pii>\d(?:[ -]?\d){5,20}(?![\p{L}\p{N}]))`,
      'giu',
    ),
    accept: ({ view, end }) => !/^[.,]\d/.test(view.text.slice(end, end + 2)),
  },
  {
    expression:
      /(?<![\p{L}])(?:swift|bic|ifsc)(?: ?(?:code|no|number|\/bic))?[ .:#=]{1,4}(?:is )?(?<pii>[A-Z]{4}[A-Z0-9]{4,8})(?![A-Za-z0-9])/giu,
    accept: ({ text }) => /^[A-Z0-9]+$/.test(text),
  },
  {
    expression: /(?<![\p{L}\p{N}-])\d{2}-\d{2}-\d{2}(?![\p{L}\p{N}-])(?= {1,2}\d{8}(?!\d)|,? (?:account|acc|a\/c))/giu,
  },
]);
