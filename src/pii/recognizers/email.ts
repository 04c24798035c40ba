/**
 * E-mail addresses in text: plus tags, quoted local parts, international domains, blanks from optical character
 * recognition.
 */
import { patterns, type Candidate } from '../pattern.js';

const LOCAL = String.raw`(?:"[^"\n\x1f]{1,64}"|[\p{L}\p{N}_][\p{L}\p{N}.!#$%'*+^_~-]{0,63})`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,6}\p{L}[\p{L}\p{N}-]{1,23}`;

export const email = patterns('email', 'EMAIL', [
  {
    expression: new RegExp(
      String.raw`(?<pii>(?<![\p{L}\p{N}._+-])${LOCAL}@(?:${DOMAIN}|\[\d{1,3}(?:\.\d{1,3}){3}\]))`,
      'gu',
    ),
    accept: (found) => isNotCredentials(found) && isOneQuotation(found),
  },
  // "ravi @ example . com", "ravi@ example.com", "ravi@example ,com": optical character recognition and dictation
  // insert blanks.
  {
    expression:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63} ?@ ?[\p{L}\p{N}][\p{L}\p{N}-]{0,61}(?: ?[.,] ?[\p{L}\p{N}-]{2,30}){0,3} ?[.,] ?(?:com|org|net|edu|gov|io|co|info|biz|dev|app|uk|de|fr|es|it|in|br|au|za|ca|us|sg|eu|nl|ch|at|ie|nz)(?![\p{L}\p{N}])/giu,
    accept: isNotCredentials,
  },
  // A line break after the at sign or a dot.
  {
    expression:
      /(?<![\p{L}\p{N}._+-])[\p{L}\p{N}][\p{L}\p{N}._+-]{0,63}@\n?[\p{L}\p{N}-]{1,63}\.?\n?\.?(?:[\p{L}\p{N}-]{1,63}\.){0,3}[a-z]{2,10}(?![\p{L}\p{N}])/gu,
    accept: (found) => isNotCredentials(found) && /\.\n?[a-z]|\n\./.test(found.text),
  },
]);

/**
 * Both quotation marks of a quoted local part are written in the same way. In JSON the first may be that of the string
 * itself and the second an escaped one: redacting from the one to the other would break the JSON.
 */
function isOneQuotation({ text, view, start }: Candidate): boolean {
  if (!text.startsWith('"')) return true;
  const lengthOf = (at: number): number => {
    const { start: from, end } = view.original(at, at + 1);
    return end - from;
  };
  return lengthOf(start) === lengthOf(start + text.indexOf('"', 1));
}

/** `postgres://user:password@host` contains an at sign but is not an address. */
function isNotCredentials({ view, start }: Candidate): boolean {
  return !/:\/\/[^\s@/]{0,80}:[^\s@/]{0,60}$/.test(view.text.slice(Math.max(0, start - 120), start));
}
