/** Indian addresses, which list everything from the flat to the PIN code with commas, with or without a street. */
import { patterns } from '../../pattern.js';
import { anyCase } from './parts.js';

const START = String.raw`(?:${anyCase('flat|plot|house|h|door|d|shop|villa|bungalow|quarter|qtr|apartment|apt|block|tower|sector|survey|room|gala|floor')})\.? ?(?:[Nn]o|NO|[Nn]umber|[Nn]um)?\.? ?[:#-]? ?[A-Z]{0,3}-?\d{1,5}(?:[-/][A-Z\d]{1,5}){0,4}[A-Z]?`;
const WORD = String.raw`[\p{Lu}\d#(][\p{L}\p{N}.'&()/#-]{0,25}`;
const PART = String.raw`(?:,? ?, ?|\n| - )(?:near |opp\.? |behind |next to )?${WORD}(?: (?:(?:of|and|the|no\.?|to|near|opp\.?|behind|-) )?${WORD}){0,5}`;
const SURE =
  /(?:road|rd|street|nagar|colony|marg|layout|cross|main|sector|phase|vihar|enclave|chowk|society|apartments?|residency|towers?|heights|lane|gali|block|stage|puram|pura|pur|bad|wadi|halli|kere|guda|palli|extension|park|garden|near|opp|behind|bengaluru|bangalore|mumbai|delhi|chennai|kolkata|hyderabad|pune|ahmedabad|gurgaon|gurugram|noida|jaipur|lucknow|kochi|\d{3} ?\d{3})/i;

export const indianAddress = patterns('indian-address', 'ADDRESS', [
  {
    expression: new RegExp(String.raw`(?<![\p{L}\p{N}])${START}${PART}(?:${PART}){0,6}`, 'gu'),
    accept: ({ text }) => SURE.test(text.slice(text.search(/[,\n]| - /))),
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:#|No\.? ?)\d{1,5}(?:[-/][A-Z\d]{1,5}){0,3}${PART}(?:${PART}){1,6}`,
      'gu',
    ),
    accept: ({ text }) => SURE.test(text),
  },
  {
    expression:
      /(?<![\p{L}\p{N}.,:$€£/-])\d{1,4}(?:[-/]\d{1,4})?,? (?:\p{Lu}[\p{L}.]{0,20} ){0,3}(?:Nagar|Colony|Marg|Vihar|Enclave|Chowk|Layout|Peth|Bagh|Ganj|Puram|Sarani|Chambers|Society)(?![\p{L}])(?:(?:, ?| - | )[\p{Lu}\d][\p{L}\p{N}. -]{1,30}){0,5}/gu,
  },
  {
    expression:
      /(?<![\p{L}\p{N}])\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20}){0,3}(?:, \p{Lu}[\p{L} .]{2,25}){1,4}(?:,| -|–|-)? ?(?:[Pp][Ii][Nn][ :-]{0,2})?[1-9]\d{2} ?\d{3}(?![\p{L}\p{N}]| \d)/gu,
  },
]);
