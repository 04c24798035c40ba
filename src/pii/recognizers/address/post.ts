/**
 * Postal addresses without a street: post boxes, postcodes with a town or a label, and anything labelled as an address.
 */
import { isImpersonalNumber } from '../../context.js';
import { patterns } from '../../pattern.js';
import { TAIL } from './parts.js';

const STATES =
  'AL|AK|AZ|AR|CA|CO|CT|DE|DC|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|PR';
const STATE_NAMES =
  'Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Georgia|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming';

export const postAddress = patterns('post-address', 'ADDRESS', [
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}])(?:P\.? ?O\.? ?Box|Post Office Box|p\.? ?o\.? box|PO BOX|Postfach|Boîte [Pp]ostale|B\.?P\.?|Apartado(?: de [Cc]orreos| [Pp]ostal)?|Casilla(?: de [Cc]orreo)?|Caixa [Pp]ostal|Casella [Pp]ostale|GPO Box|Private Bag|Locked Bag|Postbus|Postboks|PMB) ?(?:#|[Nn]o\.?|[Nn]º)? ?[A-Z]?\d{1,7}(?: \d{2,3})?`,
      'gu',
    ),
    tail: TAIL,
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'-]{1,20}[ -]){0,2}\p{Lu}[\p{L}.'-]{1,24},? (?:(?:${STATES})|(?:${STATE_NAMES})),? \d{5}(?:-\d{4})?(?![\p{L}\p{N}-])`,
      'gu',
    ),
  },
  {
    expression:
      /(?<![\p{L}\p{N}_-])(?:GIR ?0AA|[A-PR-UWYZ](?:[A-HK-Y]?\d[\dABEHMNPRVWXY]?) ?\d[ABD-HJLNP-UW-Z]{2})(?![\p{L}\p{N}_-])/gu,
    accept: (found) => / /.test(found.text) && !isImpersonalNumber(found, found.view),
  },
  {
    expression: /(?<![\p{L}\p{N}_-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z] ?\d[ABCEGHJ-NPRSTV-Z]\d(?![\p{L}\p{N}_-])/gu,
    accept: (found) => / /.test(found.text) && !isImpersonalNumber(found, found.view),
  },
  {
    expression:
      /(?<![\p{L}])(?:zip(?: ?code)?|post(?:al)? ?code|pin ?code|plz|postleitzahl|code postal|código postal|c\.?p\.?|cep|cap|eircode|postnummer)(?: (?:is|was|ist|es|est|number))?[ .:#=]{1,3}(?<pii>[A-Z]{0,2}\d[A-Z\d]{0,4}(?:[ -]?[A-Z\d]{2,4})?)(?![\p{L}\p{N}])/giu,
    accept: ({ text }) => (text.match(/\d/g) ?? []).length >= 2 && text.length >= 4,
  },
  {
    expression:
      /(?<![\p{L}])(?:(?:home|postal|mailing|street|residential|billing|shipping|delivery|site|work|business|current|permanent|customer|tenant|owner)[ -])?(?:address|adresse|anschrift|wohnhaft in|dirección|direccion|domicilio|endereço|endereco|indirizzo|residente in)(?: \([a-z ]{2,20}\))?(?: (?:is|es|ist|est|é|è)(?= )|[ :=]{1,3}(?=[\p{L}\d"#]))["']? ?:? ?(?<pii>[\p{L}\d#][^\n;|<>"{}\x1f]{6,120}?)(?=["\n;|<>{}]|\.(?:\s|$)|$|, (?:and|phone|tel|email|call|dob)\b| (?:phone|tel|email|call|and (?:my|the|his|her))\b)/giu,
    accept: ({ text }) =>
      /\d/.test(text) &&
      /\p{L}{3}/u.test(text) &&
      !/^(?:0x|is |was |of |in |for |range|bus|register|slave|device|modbus|node|\d+$|\d{1,3}(?:\.\d{1,3}){3})/i.test(
        text,
      ) &&
      /\d{1,6}[a-zA-Z]?[ ,\n]|[ ,\n]\d{1,6}/.test(text) &&
      !/@|https?:/.test(text),
  },
]);
