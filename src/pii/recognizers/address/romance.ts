/** Streets that start with their type: France, Spain and Latin America, Italy, Portugal and Brazil. */
import { patterns } from '../../pattern.js';
import { anyCase, LITTLE, NAME_WORD, STREET_NAME, TAIL } from './parts.js';

const FRENCH =
  'rue|avenue|av\\.?|boulevard|bd\\.?|bvd|place|pl\\.?|chemin|che\\.?|allée|allee|allées|impasse|quai|route|rte|cours|square|passage|faubourg|fbg|sentier|villa|ruelle|esplanade|voie|cité|résidence|lotissement|rond-point|promenade|mail|venelle|hameau';
const SPANISH =
  'calle|c\\/|cl\\.?|cll|avenida|avda?\\.?|av\\.?|plaza|pza\\.?|plza\\.?|paseo|pº|p\\.º|carretera|ctra\\.?|camino|cno\\.?|ronda|travesía|travesia|glorieta|rambla|urbanización|urb\\.?|barrio|callejón|carrera|cra\\.?|kra|calzada|pasaje|polígono|poligono|bulevar|avinguda|carrer|passeig|plaça|rúa|cuesta|senda|vía|via|jirón|jr\\.?|boulevard|privada|cerrada|diagonal|transversal|alameda|bajada|subida|parque|jardines|muelle|colonia|conjunto|edificio|sector|sección|huerta|caserio|grupo|manzana|mercado|monte|municipio|parcela|partida|prolongación|puerta|puente|ramal|rampa|riera|rincón|sala|salida|solar|terrenos|torrente|arroyo|apartamento|arrabal|aldea|entrada|escalinata|explanada|extramuros|extrarradio|ferrocarril|lugar|masía|chalet|bloque|circunvalación|poblado|apartamentos';
const ITALIAN =
  'via|viale|v\\.le|piazza|p\\.zza|piazzale|p\\.le|corso|c\\.so|vicolo|largo|strada|contrada|c\\.da|borgo|borgata|lungomare|lungarno|lungotevere|salita|traversa|calle|campo|rotonda|località|loc\\.?|frazione|fraz\\.?|galleria|incrocio|rione|stretto|viottolo';
const PORTUGUESE =
  'rua|r\\.|avenida|av\\.?|travessa|tv\\.?|alameda|al\\.|praça|pça\\.?|praca|rodovia|rod\\.?|estrada|estr\\.?|largo|ladeira|viela|beco|quadra|qd\\.?|marginal|via|calçada|avenida|viaduto|passeio|sqn|sqs|bairro';
const NUMBERS_BEHIND = String.raw`(?:,| -| n(?:[.º°]|um|º\.?|o\.?)?|,? n(?:º|°|o\.?|úm\.?|\.)?)? ?(?:n[º°.] ?)?(?:\d{1,5}(?:\.\d{3})?(?:[-/]\d{1,4})?(?: ?[A-Za-z])?(?![\p{L}\p{N}])|s\/n|km ?\d{1,4}(?:[.,]\d)?)`;
const behind = (kinds: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${anyCase(kinds)}) ?(?:${LITTLE} ?){0,2}${STREET_NAME}${NUMBERS_BEHIND}(?![\p{L}\p{N}]|[.,:]\d)`,
    'gu',
  );

export const romanceAddress = patterns('romance-address', 'ADDRESS', [
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:$€£/-])\d{1,5}(?: ?(?:bis|ter|quater)(?![\p{L}])| ?[A-D](?![\p{L}]))?,? (?:${anyCase(FRENCH)}) (?:${LITTLE} ?){0,3}(?:${STREET_NAME}|\d{1,2} \p{Ll}{3,9}(?: \d{4})?)`,
      'gu',
    ),
    tail: TAIL,
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}.,:$€£/-])\d{1,5}(?: (?:bis|ter))? (?:rue|avenue|boulevard|impasse|chemin|allée|quai) (?:(?:de|du|des|la|le|les|d'|l') ?){0,2}\p{Ll}[\p{L}'-]{2,24}(?: \p{Ll}[\p{L}'-]{2,20}){0,2}`,
      'gu',
    ),
  },
  { expression: behind(SPANISH), tail: TAIL },
  { expression: behind(ITALIAN), tail: TAIL },
  { expression: behind(PORTUGUESE), tail: TAIL },
  { expression: behind(FRENCH), tail: TAIL },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:calle|avenida|paseo|plaza|rua|avenida|travessa|alameda|via|viale|piazza|corso) (?:(?:de|del|da|do|dos|das|della|di|la|los|las) ){0,2}\p{Ll}[\p{L}'-]{2,24}(?: (?:(?:de|del|da|do|dos|e|y) )?\p{Ll}[\p{L}'-]{2,20}){0,2},? (?:número |numero |nº ?|n\. ?)?\d{1,5}(?![\p{L}\p{N}])`,
      'gu',
    ),
  },
  // Bogotá: "Carrera 7 # 71-21".
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:[Cc]alle|[Cc]arrera|[Cc]ra\.?|[Cc]ll?\.?|[Dd]iagonal|[Tt]ransversal|[Aa]v(?:enida)?\.?) \d{1,3} ?[A-Z]?(?: [Bb]is)? ?(?:#|[Nn][oº°]\.?) ?\d{1,3} ?[A-Z]?-\d{1,3}`,
      'gu',
    ),
    tail: TAIL,
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:SQN|SQS|SHIS|SCLN|CLN|CLS|QI|QL|Quadra|Qd\.?) \d{1,3}[^\n.;]{1,40}?(?:Bloco|Conjunto|Casa|Lote|Apto)\.? ${NAME_WORD.replace('{0,24}', '{0,3}')}`,
      'gu',
    ),
  },
]);
