/** The text around a candidate. It decides about kinds that look harmless: a number is an id when its label says so. */
import { compiled } from './matching.js';
import type { Range, View } from './types.js';

const BEFORE = 44;
const AFTER = 24;

/** The text before a position, in lower case, at most `length` characters and never across an empty line. */
export function before(view: View, start: number, length = BEFORE): string {
  const text = view.text.slice(Math.max(0, start - length), start).toLowerCase();
  return text.slice(text.lastIndexOf('\n\n') + 1);
}

/** The text after a position, in lower case. */
export function after(view: View, end: number, length = AFTER): string {
  return view.text.slice(end, end + length).toLowerCase();
}

/** True when a label of the kind is before the range, or directly after it ("123 456 789 (SIN)"). */
export function near({ start, end }: Range, view: View, label: RegExp): boolean {
  return label.test(before(view, start)) || label.test(after(view, end));
}

const NUMBER_OF_A_THING =
  /(?:^|[^a-z])(?:order|serial|s\/n|sn|part|p\/n|pn|model|asset|ticket|invoice|inv|po|purchase order|ref|reference|reading|reads|shows|displays|meter|firmware|fw|version|ver|build|sku|batch|lot|tracking|job|case|wo|work order|item|product|catalogue?|drawing|dwg|rev|revision|tag|barcode|ean|upc|gtin|isbn|issn|hash|commit|sha|timestamp|epoch|port|page|room|qty|quantity|count|pid|duration|article|art|zählerstand|zähler|seriennummer|serie|série|compteur|contador|lectura|leitura|lettura|matricola|pedido|commande|bestellung|auftrag|rechnung|factura|fatura|fattura|facture|equipment|panel|breaker|circuit|certificate|permit|policy|request|claim|quote|contract|account code|device|sensor|gauge|register|counter|size)(?: ?(?:no|nr|number|num|nummer|numéro|número|numero|code|id|key))?\.?[^a-z0-9]{0,4}(?:is |was |reads |of |at )?[^a-z0-9]{0,3}$/;
const UNIT_AFTER =
  /^ ?(?:[kmg]?wh?|[km]?va?r?|hz|[mck]?m[²³23]?|kg|g|lbs?|psi|[mk]?bar|k?pa|°|deg|degrees|[cf]|%|percent|l|lit(?:re|er)s?|gal(?:lons)?|cfm|rpm|gpm|hours|hrs?|mins?|minutes|secs?|seconds|ms|[kmgt]?b(?:ytes)?|usd|eur|gbp|inr|brl|aud|euros?|dollars|pounds|rupees|reais|€|\$|£|₹|sq|ft|feet|in(?:ch(?:es)?)?|btu|lux|db|ppm|mah|amps?|volts?|watts?|units|pcs|pieces|steps|cycles|x \d)(?![a-z0-9])/;
const CURRENCY_BEFORE = /(?:[$€£₹]|usd|eur|gbp|inr|rs\.?|r\$) ?$/;

/**
 * True for a number whose label, unit or currency shows that it is not personal: a serial number, a reading, a price.
 */
export function isImpersonalNumber({ start, end }: Range, view: View): boolean {
  const ahead = before(view, start, 28);
  return (
    compiled(NUMBER_OF_A_THING, ahead).test(ahead) ||
    CURRENCY_BEFORE.test(ahead) ||
    UNIT_AFTER.test(after(view, end, 12))
  );
}

/**
 * 612 345 678: a mobile number of Spain. One in ten also has the check digit of a Canadian or Australian number, which
 * then needs a label.
 */
export function isSpanishMobile(text: string): boolean {
  return /^(?:6\d|7[1-4])\d \d{3} \d{3}$/.test(text);
}

/** Units of amounts that can be as long as a telephone number. A single letter may also begin a sentence. */
const UNIT_OF_AN_AMOUNT =
  /^ ?(?:[kmgt]wh?|wh|[km]va?r?h?|[mck]m[²³23]?|m[²³23]|kg|mg|tonn?e?s?|[mk]?bar|[hkmg]?pa|psi|lit(?:re|er|ro)s?|gal(?:lon)?s?|met(?:re|er)s?|metros?|cubic met(?:re|er)s|square met(?:re|er)s|sqm|usd|eur|gbp|inr|brl|aud|euros?|dollars?|pounds?|rupees?|rupias?|रुपये|लीटर|reais|pesos|€|\$|£|₹|btu|kcal|joules?|[kmg]j|[kmgt]b|bytes|ppm|rpm|pulses|units|cycles|steps|seconds|%|percent)(?![\p{L}\p{N}])/u;

/** `+12 500 400 kWh`: a signed amount in groups of three, with its unit. */
export function isSignedAmount({ end }: Range, number: string, view: View): boolean {
  return /^\+ ?\d{1,3}(?:[ .']\d{3})+$/.test(number) && UNIT_OF_AN_AMOUNT.test(after(view, end, 20));
}

/** The digits of a text. */
export function digitsOf(text: string): string {
  return text.replace(/\D/g, '');
}

const CONFUSED: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  I: '1',
  l: '1',
  i: '1',
  '|': '1',
  Z: '2',
  S: '5',
  s: '5',
  B: '8',
};

/** Replaces the letters that optical character recognition confuses with digits. */
export function undoConfusions(text: string): string {
  return text.replace(/[OoQDIliZSsB|]/g, (letter) => CONFUSED[letter] ?? letter);
}
