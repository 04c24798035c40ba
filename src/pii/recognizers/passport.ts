/**
 * Finds passport numbers after a label in many languages, and the machine-readable zones of travel documents (ICAO
 * 9303), which have two or three lines.
 */
import { patterns } from '../pattern.js';

const LABEL =
  'passport|passeport|reisepass|pasaporte|passaporte|passaporto|paspoort|paszport|pass-?nr|travel document|पासपोर्ट';

export const passport = patterns('passport', 'PASSPORT', [
  {
    expression: new RegExp(
      String.raw`(?:${LABEL})[^\n\d]{0,28}?(?<![A-Za-z])(?<pii>[A-Z]{0,3} ?[0-9][0-9OIl]{5,9}[A-Z]?|[A-Z0-9]{8,10})(?![A-Za-z0-9])`,
      'gi',
    ),
    accept: ({ text }) => (text.match(/\d/g) ?? []).length >= 4,
  },
  {
    expression: /(?<![A-Z0-9<])[PVIAC][A-Z<][A-Z]{3}[A-Z<]{10,39}(?:\s{1,4}[A-Z0-9<]{20,44})?/g,
    accept: ({ text }) => text.includes('<<'),
  },
  { expression: /(?<![A-Z0-9<])[A-Z0-9<]{9}\d[A-Z<]{3}\d{7}[MFX<]\d{7}[A-Z0-9<]{2,16}/g },
  {
    expression:
      /(?<![A-Z0-9<])[IAC][A-Z<][A-Z]{3}[A-Z0-9<]{25}\s{1,4}\d{7}[MFX<]\d{7}[A-Z<]{3}[A-Z0-9<]{11}\d(?:\s{1,4}[A-Z<]{30})?/g,
  },
]);
