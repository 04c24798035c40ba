/** IBANs, with and without blanks. One with a wrong check digit is redacted if it has a label or groups of four. */
import { near } from '../context.js';
import { compiled } from '../matching.js';
import { candidates, type Candidate } from '../pattern.js';
import type { Recognizer } from '../types.js';

/** The length of an IBAN in each country (ISO 13616 registry, release 99). */
const LENGTHS = new Map(
  (
    'AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DJ27 DK18 DO28 EE20 EG29 ES24 ' +
    'FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 ' +
    'LT20 LU20 LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28 PS29 PT25 QA29 RO24 RS22 ' +
    'RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28 TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30'
  )
    .split(' ')
    .map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
/** One UUID in a hundred passes the check of an IBAN. An IBAN has groups of four. */
const UUID = /^[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$/i;
const LABEL = /\b(?:iban|konto|bank|account|cuenta|compte|conto|conta|zahlung|payment|überweisung)\b/;

/** Country and check digits. */
const HEAD = /(?<![\p{L}\p{N}])[A-Za-z]{2} ?\d[\dO]/gu;
/** The rest, of any length: a mistyped or misread number is shorter or longer than those of its country. */
const REST = /(?:[ -]?[A-Za-z0-9]{4}){2,7}(?:[ -]?[A-Za-z0-9]{1,4})?(?![\p{L}\p{N}])/uy;
/** The longest IBAN with a blank after every sign. */
const LONGEST = 68;

export const iban: Recognizer = {
  name: 'iban',
  type: 'IBAN',
  *find(view) {
    for (const head of candidates(view, HEAD)) {
      const found = ofItsLength(head) ?? ofAnyLength(head);
      if (found !== undefined) yield { start: found.start, end: found.end };
    }
  },
};

/** The number as long as its country's numbers are, so that the next word is not part of it. */
function ofItsLength({ start, view }: Candidate): Candidate | undefined {
  const text = view.text.slice(start, start + LONGEST);
  const length = LENGTHS.get(text.slice(0, 2).toUpperCase());
  if (length === undefined) return undefined;
  let signs = 0;
  let at = 0;
  for (; at < text.length && signs < length; at += 1) {
    if (/[A-Za-z0-9]/.test(text.charAt(at))) signs += 1;
    else if (!/[ -]/.test(text.charAt(at)) || /[ -]/.test(text.charAt(at - 1))) return undefined;
  }
  if (signs < length || /^[\p{L}\p{N}]/u.test(view.text.slice(start + at))) return undefined;
  const found = { start, end: start + at, text: text.slice(0, at), view };
  return isIban(found) ? found : undefined;
}

function ofAnyLength({ start, end, view }: Candidate): Candidate | undefined {
  const rest = compiled(REST, view.text);
  rest.lastIndex = end;
  const match = rest.exec(view.text);
  if (match === null) return undefined;
  const found = { start, end: end + match[0].length, text: view.text.slice(start, end + match[0].length), view };
  return isIban(found) ? found : undefined;
}

function isIban({ text, view, start, end }: Candidate): boolean {
  const compact = text.replace(/[ -]/g, '').toUpperCase();
  if (!LENGTHS.has(compact.slice(0, 2)) || compact.length < 15 || compact.length > 34) return false;
  const isLabelled = near({ start, end }, view, LABEL);
  if (UUID.test(text)) return isLabelled;
  return passesMod97(compact) || isLabelled || (/\d{12}/.test(compact) && / \S{4} \S{4}/.test(text));
}

/** ISO 7064 mod 97-10, as ISO 13616 uses it. */
function passesMod97(compact: string): boolean {
  let rest = 0;
  for (const sign of compact.slice(4) + compact.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
