/**
 * Streets with the number after the name, in one word or several: Germany, Austria, Switzerland, the Low Countries,
 * Scandinavia.
 */
import { patterns } from '../../pattern.js';
import { NAME_WORD, TAIL, TOWN } from './parts.js';

const ENDING =
  'straße|strasse|str\\.|str|weg|platz|allee|gasse|ring|damm|ufer|hof|steig|pfad|wall|markt|berg|feld|chaussee|promenade|stieg|graben|brücke|kamp|park|garten|tor|heide|busch|winkel|blick|anger|zeile|straat|laan|gracht|plein|kade|singel|dreef|vej|gade|gatan|vägen|gata|veien|katu|tie';
const SURE =
  'straße|strasse|str\\.|str|gasse|allee|platz|weg|chaussee|straat|gracht|laan|gatan|vägen|damm|ufer|pfad|stieg|steig|vej|gade|katu|plein';
const NUMBER = String.raw`\d{1,4} ?[a-zA-Z]?(?:(?: ?[-/+] ?)\d{1,4} ?[a-z]?)?(?![\p{L}\p{N}]|[.,:]\d| ?(?:mm|cm|m|km|kg|kw|v|%|uhr)(?![\p{L}]))`;

export const germanAddress = patterns('german-address', 'ADDRESS', [
  {
    expression: new RegExp(String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{L}.'-]{1,40}?(?:${SURE}) ?${NUMBER}`, 'gu'),
    tail: TAIL,
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}-])\p{Lu}[\p{L}.'-]{1,40}?(?:${ENDING}) ${NUMBER}(?:, ?|\n| )(?:[A-Z]{1,2}-)?\d{4,5} ${TOWN}`,
      'gu',
    ),
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.']{1,30}[ -]){1,3}(?:Straße|Strasse|Str\.|Weg|Platz|Allee|Gasse|Ring|Damm|Ufer|Chaussee|Landstraße|Tor|Markt|Berg) ${NUMBER}`,
      'gu',
    ),
    tail: TAIL,
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:[Aa]m|[Aa]n der|[Aa]n den|[Aa]uf dem|[Aa]uf der|[Ii]m|[Ii]n der|[Ii]n den|[Zz]um|[Zz]ur|[Uu]nter den|[Hh]inter der|[Bb]eim|[Vv]or dem) ${NAME_WORD}(?: ${NAME_WORD})? ${NUMBER}(?:,? ?|\n)(?:[A-Z]{1,2}-)?\d{4,5} ${TOWN}`,
      'gu',
    ),
  },
  // "12345 Musterstadt" after a street of any name and its number.
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\p{Lu}[\p{L}.'-]{1,30} ){1,3}\d{1,4}[a-z]?(?: (?:\d{1,3}\.? ?(?:OG|UG|EG|Etage)|EG|Zimmer \d{1,4}|Whg\.? \d{1,4}|Apt\.? \d{1,4}))?(?:, |\n| - )(?:D-|A-|CH-|DE-|NL-)?\d{4,5}(?: ?[A-Z]{2})? \p{Lu}\p{L}{2,30}(?: \(?\p{Lu}\p{L}{2,20}\)?)?(?![\p{L}])`,
      'gu',
    ),
  },
  {
    expression: new RegExp(
      String.raw`(?<=(?:wohnt|wohne|wohnhaft|adresse:?|anschrift:?|lebt|in der|nach|liegt|befindet sich) )(?:Am|An der|Auf dem|Auf der|Im|In der|Zum|Zur|Ober dem|Unter der) ${NAME_WORD}(?: ${NAME_WORD})? ${NUMBER}`,
      'gu',
    ),
  },
  {
    expression: new RegExp(
      String.raw`(?<![\p{L}\p{N}])\p{Ll}[\p{L}-]{2,30}(?:straße|strasse|gasse|allee|straat|gatan) (?:\d{1,4}[a-z]?)(?![\p{L}\p{N}]|[.,]\d)`,
      'gu',
    ),
  },
]);
