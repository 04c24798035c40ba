/** National and tax ids of any country, by their label. */
import { patterns } from '../../pattern.js';

const LABEL =
  'national id(?:entity)?(?: card)?|national identification|identity (?:card|document|number)|id card|id ?(?:no|number|nummer)|gov(?:ernment|t)? id|citizen(?:ship)? id|resident id|tax(?:payer)? (?:id|no|number|reference|identification)|steuernummer|steuer-?id|ssn|sin|tfn|nino|nhs(?: number)?|aadhaa?r|pesel|nip|personnummer|personnr|bsn|burgerservicenummer|cpr|fødselsnummer|henkilötunnus|nif|niss|curp|rfc|cuil|cuit|rut|run|cédula|cedula|dni|nie|nric|fin|codice fiscale|cpf|rg|emirates id|iqama|mykad|hkid|cnic|nin|bvn|tckn|tc kimlik|egn|oib|jmbg|emso|cnp|ppsn?|pps number|ahv|avs|voter id|social security(?: number)?|social insurance(?: number)?|national insurance(?: number)?|medicare(?: (?:card|number))?|green card|alien (?:registration )?number|a-number|residence permit|work permit|visa number';

export const labelledIds = patterns('labelled-id', 'NATIONAL_ID', [
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:${LABEL})(?: ?\([\p{L} .]{1,20}\))?["']?[ .:#=-]{1,4}(?:(?:is|was|are|number|num|no|nr|card|code|n°|ist|es|est|è|é|of|#)[ .:#=-]{1,3}){0,3}["']?`,
      'giu',
    ),
    value:
      /(?:[A-Z]{0,6}|[a-z]{0,3})[ -]?\d(?:[./-]?[A-Z\d]|[a-z](?![a-z])| (?=[A-Z]{0,4}\d)[A-Z\d]){4,22}(?![\p{L}\p{N}])/uy,
    accept: ({ text }) => (text.match(/\d/g) ?? []).length >= 4,
  },
]);
