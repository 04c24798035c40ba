/**
 * Pairs of coordinates precise enough to identify a building (three or more decimals, or degrees with minutes and
 * seconds).
 */
import { patterns, type Candidate } from '../pattern.js';

export const location = patterns('location', 'LOCATION', [
  {
    expression:
      /(?<![\p{L}\p{N}.])[-+]?\d{1,2}\.\d{3,15}°? ?[NSns]?,? {0,2};?\/? ?[-+]?\d{1,3}\.\d{3,15}°? ?[EWOewo]?(?![\p{L}\p{N}.])/gu,
    accept: isPair,
  },
  {
    expression:
      /(?<![\p{N}.])\d{1,2}° ?\d{1,2}['′m] ?(?:\d{1,2}(?:\.\d{1,6})?(?:"|″|''|s)? ?)?[NS],? {0,2}\d{1,3}° ?\d{1,2}['′m] ?(?:\d{1,2}(?:\.\d{1,6})?(?:"|″|''|s)? ?)?[EWO]/gu,
  },
  { expression: /(?<![\p{L}])lat(?:itude)?["']?[ :=]{1,3}(?<pii>[-+]?\d{1,2}\.\d{2,15})/giu },
  { expression: /(?<![\p{L}])(?:lon|lng|long|longitude)["']?[ :=]{1,3}(?<pii>[-+]?\d{1,3}\.\d{2,15})/giu },
  { expression: /geo:(?<pii>-?\d{1,2}\.\d{2,15},-?\d{1,3}\.\d{2,15})/giu },
]);

function isPair({ text }: Candidate): boolean {
  const [first = '', second = ''] = text.match(/\d{1,3}\.\d+/g) ?? [];
  const written = /[,;/]|[NSEWO]| {1}[-+]/i.test(text);
  return written && Number(first) <= 90 && Number(second) <= 180 && first !== second;
}
