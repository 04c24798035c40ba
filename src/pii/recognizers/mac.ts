/** Hardware addresses, and the number of a mobile device (IMEI), which identifies its owner. */
import { before } from '../context.js';
import { patterns } from '../pattern.js';
import { passesLuhn } from './card.js';

export const mac = patterns('mac', 'MAC', [
  {
    expression:
      /(?<![\p{L}\p{N}:-])[0-9A-Fa-f]{2}(?:([:-])[0-9A-Fa-f]{2})(?:\1[0-9A-Fa-f]{2}){4}(?![\p{L}\p{N}:]|-[0-9A-Fa-f]{2}(?![0-9A-Fa-f]))/gu,
  },
  { expression: /(?<![\p{L}\p{N}.])[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}\.[0-9A-Fa-f]{4}(?![\p{L}\p{N}.])/gu },
  {
    expression: /(?<![\p{L}\p{N}])[0-9A-Fa-f]{12}(?![\p{L}\p{N}])/gu,
    accept: ({ view, start }) => /\bmac(?:[ -]?(?:address|addr|id))?[^a-z0-9]{0,4}(?:is )?$/.test(before(view, start)),
  },
  {
    expression: /(?<![\p{L}\p{N}.-])\d{2}[ -]?\d{6}[ -]?\d{6}[ -]?\d(?![\p{L}\p{N}.-])/gu,
    accept: ({ view, start, text }) => /\bimei\b/.test(before(view, start)) && passesLuhn(text.replace(/\D/g, '')),
  },
]);
