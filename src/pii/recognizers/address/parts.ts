/** What addresses share: the form of a street name, and what follows the street (unit, town, region, code, country). */

/** A capitalised word, or one of the short words inside names of streets and towns. */
export const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\p{M}'.-]{0,24}|\d{1,3}(?:st|nd|rd|th))`;
export const LITTLE = String.raw`(?:de|del|della|dello|dei|delle|degli|des|du|d'|da|do|das|dos|di|la|las|le|les|los|el|l'|am|an|im|in|zum|zur|der|den|dem|auf|und|y|e|et|of|the|von|van|upon|sur|sous|en|bei|ob|a|à|lez)`;
/** One to five words. The first is capitalised. */
export const STREET_NAME = String.raw`${NAME_WORD}(?: (?:${LITTLE} ){0,2}${NAME_WORD}){0,4}`;

/** Each word with a small or a capital first letter, and all in capitals. */
export function anyCase(words: string): string {
  return words
    .split('|')
    .flatMap((word) =>
      /^\p{L}/u.test(word)
        ? [
            `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`,
            ...(word.length > 2 ? [word.toUpperCase()] : []),
          ]
        : [word],
    )
    .join('|');
}

const UNIT_WORDS = anyCase(
  'apt|apartment|appt|appartement|app|suite|ste|unit|flat|fl|floor|room|rm|bldg|building|block|tower|lot|trlr|space|wohnung|whg|og|eg|etage|étage|bât|bâtiment|batiment|esc|escalier|porte|piso|puerta|pta|planta|portal|bloco|bl|apto|sala|andar|casa|interno|int|scala|piano|edificio|zimmer|zi|bajo|izq|dcha',
);
const UNIT = String.raw`(?:,? ?\(?(?:${UNIT_WORDS}|#)[. :#]{0,2}(?:[A-Z]?\d{1,5}[A-Z]?|[A-Z]|ground|first|second|third|top)(?:º|ª|°|th|st|nd|rd)?\)?(?: ?[A-Z](?![\p{L}]))?)`;
const FLOOR = String.raw`(?:,? \d{1,3}(?:º|ª|°|er|e|ème|th|nd|rd|st)? ?(?:étage|piso|floor|andar|og|OG|OG\.|UG|dcha\.?|Dcha\.?|izq\.?|izda\.?|Izda\.?|Izq\.?|[A-Z](?![\p{L}\p{N}])))`;
const CODE = String.raw`(?:[A-Z]{1,2}-)?(?:\d{5}-\d{3,4}|\d{3} ?\d{3}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}|[A-Z]\d[A-Z] ?\d[A-Z]\d|\d{4} ?[A-Z]{2})(?![\p{L}\p{N}])`;
const IN_TOWNS =
  "(?:de|del|della|do|da|dos|das|di|la|le|les|los|am|an der|ob der|an|sur|sous|en|upon|on|under|bei|lez|of|y|d'|las|al|aan den|aan de)";
/** A town, including the short words inside its name. */
export const TOWN = String.raw`${NAME_WORD}(?:[ -](?:${IN_TOWNS}[ -]){0,2}${NAME_WORD}){0,3}(?:\/${NAME_WORD})?`;
const SEPARATOR = String.raw`(?: ?, ?|\n ?| - | – | ?; ?)`;
/**
 * ", Apt 4, Springfield, IL 62704, USA" and its variants in other countries. Matched where a street ends rather than as
 * part of each expression, which would then compile to megabytes.
 */
export const TAIL = new RegExp(
  String.raw`(?:${UNIT}|${FLOOR}){0,3}(?:${SEPARATOR}(?:${UNIT}|${CODE} ?(?:${TOWN})?(?: \([A-Z]{2}\))?(?: [A-Z]{2}(?![\p{L}]))?|${TOWN}(?:[ -]{1,3}${CODE})?)){0,4}(?: ${CODE}(?: ${TOWN})?)?`,
  'uy',
);
