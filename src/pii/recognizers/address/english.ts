/**
 * Streets with the number before the name: "22 Baker Street", "1600 Pennsylvania Ave NW, Washington, DC 20500", "flat
 * 3, 12 oak lane".
 */
import { before } from '../../context.js';
import { patterns, type Candidate } from '../../pattern.js';
import { NAME_WORD, TAIL } from './parts.js';

/** Words that almost always mean a street. */
const STREET =
  'street|st|avenue|ave|av|road|rd|lane|ln|boulevard|blvd|drive|dr|court|ct|terrace|ter|circle|cir|highway|hwy|parkway|pkwy|turnpike|tpke|expressway|freeway|close|crescent|cres|mews|grove|gardens|gdns|parade|pde|esplanade|esp|causeway|alley|aly|trail|trl|cul-de-sac|way|place|pl|square|sq|row|walk|plaza|marg|nagar|colony|vihar|enclave|chowk|gali|path|salai|peth|layout|cross|rise|quay|wharf|broadway|strand|laan|straat|weg';
/** Words of USPS Publication 28 that often have other meanings. They require a following town or unit. */
const WEAK_STREET =
  'arcade|bayou|beach|bend|bluff|bluffs|bottom|branch|bridge|brook|brooks|burg|burgs|bypass|lea|camp|canyon|cape|center|centers|centre|cliff|cliffs|club|common|commons|corner|corners|course|courts|cove|coves|creek|crest|crossing|crossroad|curve|dale|dam|divide|drives|estate|estates|extension|extensions|fall|falls|ferry|field|fields|flat|flats|ford|fords|forest|forge|forges|fork|forks|fort|garden|gateway|glen|glens|green|greens|groves|harbor|harbors|haven|heights|hill|hills|hollow|inlet|island|islands|isle|junction|junctions|key|keys|knoll|knolls|lake|lakes|land|landing|light|lights|loaf|lock|locks|lodge|loop|mall|manor|manors|meadow|meadows|mill|mills|mission|motorway|mount|mountain|mountains|neck|orchard|oval|overpass|park|parks|parkways|pass|passage|pike|pine|pines|plain|plains|plazas|point|points|port|ports|prairie|radial|ramp|ranch|rapid|rapids|rest|ridge|ridges|river|roads|route|rue|run|shoal|shoals|shore|shores|skyway|spring|springs|spur|spurs|squares|station|stravenue|stream|streets|summit|throughway|trace|track|trafficway|tunnel|underpass|union|unions|valley|valleys|via|viaduct|view|views|village|villages|ville|vista|walks|wall|ways|well|wells';
const NUMBER = String.raw`(?<![\p{L}\p{N}.,:$€£#/-])(?:(?:[Ff]lat|[Aa]pt|[Aa]partment|[Uu]nit|[Ss]uite|[Hh]ouse|[Pp]lot|[Nn]o\.?|[Dd]oor [Nn]o\.?|[Hh]\.? ?[Nn]o\.?) ?[#.:]? ?[A-Z]?\d{0,4}[A-Z]?[,/ ] ?)?#?\d{1,6}(?:[-–/]\d{1,5})?[A-Za-z]?(?: ?½| 1\/2)?,? `;
const DIRECTION = String.raw`(?:(?:N|S|E|W|NE|NW|SE|SW|North|South|East|West|Old|New|Upper|Lower|Great|Little|St|Saint)\.? )?`;
const AFTER_STREET = String.raw`(?:\.?(?: (?:N|S|E|W|NE|NW|SE|SW|North|South|East|West)\.?(?![\p{L}]))?)`;
const LOWER_WORD = String.raw`(?!(?:the|a|an|to|of|in|on|at|and|or|is|are|was|were|for|from|with|by|per|that|this|more|less|units|meters|metres|feet|minutes|hours|days|doors|rooms|floors|people|times|percent|volts|amps|pm|am|o'clock|it|we|they|i|you|has|have|had|as|but|not|no|some|all|any|each|every|my|our|your|their|his|her|its|out|off|up|down|into|along|across|left|right|main|one|two|three)\b)\p{Ll}[\p{Ll}'-]{1,24}`;
const SAID =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const SAID_NUMBER = String.raw`(?:(?:${SAID}|oh|and)[ -]){0,4}(?:${SAID})`;

export const englishAddress = patterns('english-address', 'ADDRESS', [
  {
    expression: new RegExp(
      String.raw`${NUMBER}${DIRECTION}(?:${NAME_WORD} ){1,5}?(?:${capitalised(STREET)})${AFTER_STREET}(?![\p{L}\p{N}'])`,
      'gu',
    ),
    tail: TAIL,
    accept: isStreet,
  },
  {
    expression: new RegExp(
      String.raw`${NUMBER}(?:${capitalised('avenue|route|highway|county road|state route|rural route|broadway|sector|phase|park lane|piccadilly|strand|whitehall')}) ?(?:[A-Z](?![\p{L}])|\d{1,4}|of the \p{Lu}\p{L}{2,20})?`,
      'gu',
    ),
    tail: TAIL,
    accept: ({ text }) =>
      /,|\n/.test(text) || / (?:Avenue|Broadway|Highway|Route|Piccadilly|Strand|Whitehall)/.test(text),
  },
  {
    expression: new RegExp(
      String.raw`${NUMBER}${DIRECTION}(?:${NAME_WORD} ){1,4}?(?:${capitalised(WEAK_STREET)})(?![\p{L}\p{N}'])`,
      'gu',
    ),
    tail: TAIL,
    accept: isWeakStreet,
  },
  // Transcripts: no capitals, and the number may be spelled out.
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:$€£#/-])(?:\d{1,5}[a-z]?|${SAID_NUMBER}) ?(?:(?:north|south|east|west) )?(?:${LOWER_WORD} ){1,3}?(?:street|avenue|road|lane|boulevard|drive|court|terrace|crescent|close|way|place|square|st|ave|rd|ln|blvd|grove|gardens|nagar|colony|marg)(?![\p{L}\p{N}'-])(?:,? (?:apartment|apt|flat|unit|suite) [a-z\d]{1,5})?`,
      'gu',
    ),
    accept: isLowerStreet,
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.])${SAID_NUMBER} (?:\p{Lu}[\p{L}']{1,20} ){1,3}?(?:${capitalised('street|avenue|road|lane|boulevard|drive|court|terrace|crescent|close|way|place|square')})(?![\p{L}\p{N}])`,
      'giu',
    ),
    tail: TAIL,
    accept: ({ text }) => /[A-Z]/.test(text),
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:$€£#/-])(?:\d{1,6}[A-Z]? )(?:[A-Z][A-Z'.]{0,20} ){1,4}?(?:${STREET.toUpperCase()})(?![\p{L}\p{N}])(?:,? [A-Z#]{1,5}\.? ?\d{1,5})?(?:[,\n] ?[A-Z]{2,20}(?: [A-Z]{2,20}){0,2}){0,3}(?:,? \d{5}(?:-\d{4})?)?`,
      'gu',
    ),
    accept: isStreet,
  },
]);

/** Also matches "street" as "Street", but not in lower case, as in an ordinary sentence. */
function capitalised(words: string): string {
  return words
    .split('|')
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`)
    .join('|');
}

const COUNTED =
  /^\d{1,6} (?:Pump|Meter|Panel|Circuit|Phase|Floor|Door|Unit|Room|Level|Zone|Gate|Bay|Dock|Camera|Sensor|Valve|Breaker|Rack|Desk|Chair|Fire|Emergency|Exit|Main|Parking|Loading|Assembly)s? (?:Court|Way|Place|Row|Walk|Path|Close|Drive|Square|Plaza|Cross|Dr)\b/i;

function isStreet({ text, view, start }: Candidate): boolean {
  if (COUNTED.test(text)) return false;
  if (
    /(?:step|page|figure|table|item|section|chapter|revision|phase|level|stage|version) $/.test(before(view, start, 12))
  )
    return false;
  // "4 Dr" and "3 St" introduce a person or a saint rather than end a street.
  return !/^\d+[A-Za-z]?,? (?:Dr|St|Pl|Sq|Av)\b/.test(text);
}

function isWeakStreet(found: Candidate): boolean {
  return /(?:,|\n) ?(?:\p{Lu}|Apt|Suite|\d{5})|(?:Apt|Suite|Unit)\.? ?\d/u.test(found.text) && /\d/.test(found.text)
    ? isStreet(found)
    : /(?:live[sd]?|address|located|home|house|reside[sd]?|deliver(?:ed|y)?|ship(?:ped)?|mail|send|visit|meet|moved) (?:\p{L}{1,8} ){0,3}$/u.test(
        before(found.view, found.start, 40),
      ) || /^\d{3,6} /.test(found.text);
}

function isLowerStreet({ text, view, start }: Candidate): boolean {
  if (
    / (?:way|place|close|court|drive|square|st)$/.test(text) &&
    !/(?:at|is|on|to|in|live|lives|address|from|near) $/.test(before(view, start, 12))
  )
    return false;
  return !/^(?:one|and|oh)(?: |-)?$/.test(text);
}
