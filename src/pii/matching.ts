/**
 * Makes expressions run at full speed, and fast to prepare.
 *
 * V8 interprets an expression first and compiles it later, but one that first met a very short text can stay
 * interpreted, which is twenty times slower. A long text compiles it at once. Also, `matchAll` runs a copy, which is
 * compiled again once the engine has forgotten it.
 *
 * `\\p{L}` is six hundred ranges, and many more without case. A text of Latin-1 characters needs eight of them, and an
 * expression with those is prepared in a tenth of the time: most of the time of a process that redacts one line.
 */

/** V8 compiles at once for texts over a thousand characters, separately for its two representations of strings. */
const LONG = { latin: ' '.repeat(1_100), any: '\u2014'.repeat(1_100) };

/** A process that redacts a line or two does not wait for the compiler: an expression is compiled at this use. */
const COMPILED_AT_USE = 6;

interface Prepared {
  readonly expression: RegExp;
  uses: number;
}
const latinOnes = new WeakMap<RegExp, Prepared>();
const otherOnes = new WeakMap<RegExp, Prepared>();

let lastText = '';
let lastIsLatin = true;

/** The same expression for texts such as this one, compiled once it has been used a few times. */
export function compiled(expression: RegExp, text: string): RegExp {
  // A view is matched against hundreds of expressions in a row.
  if (text !== lastText) {
    lastText = text;
    lastIsLatin = /^[\0-\xff]*$/.test(text);
  }
  const ones = lastIsLatin ? latinOnes : otherOnes;
  let prepared = ones.get(expression);
  if (prepared === undefined) {
    prepared = { expression: lastIsLatin ? latinOf(expression) : new RegExp(expression), uses: 0 };
    ones.set(expression, prepared);
  }
  prepared.uses += 1;
  if (prepared.uses === COMPILED_AT_USE) {
    prepared.expression.exec(lastIsLatin ? LONG.latin : LONG.any);
    prepared.expression.lastIndex = 0;
  }
  return prepared.expression;
}

/** Like `matchAll`, but on the expression itself. */
export function* matchesOf(text: string, expression: RegExp): Generator<RegExpExecArray> {
  const search = compiled(expression, text);
  for (let at = 0; at <= text.length;) {
    search.lastIndex = at;
    const match = search.exec(text);
    if (match === null) return;
    yield match;
    at = match.index + Math.max(1, match[0].length);
  }
}

/**
 * The expression with its character properties replaced by their Latin-1 members. It matches a Latin-1 text exactly as
 * the original does (a test compares them).
 */
export function latinOf({ source, flags }: RegExp): RegExp {
  let isInClass = false;
  const text = source.replace(/\\p\{(\w{1,20})\}|\\[^]|[[\]]/g, (part, property: string | undefined) => {
    if (property !== undefined) {
      const members = membersOf(property, flags.includes('i'));
      return isInClass ? members : `[${members}]`;
    }
    if (part === '[') isInClass = true;
    else if (part === ']') isInClass = false;
    return part;
  });
  return new RegExp(text, flags);
}

const members = new Map<string, string>();

/** The Latin-1 characters that a property matches, as ranges of a character class. */
function membersOf(property: string, ignoresCase: boolean): string {
  const key = `${property} ${ignoresCase}`;
  const known = members.get(key);
  if (known !== undefined) return known;
  const one = new RegExp(`^\\p{${property}}$`, ignoresCase ? 'iu' : 'u');
  const codes = Array.from({ length: 256 }, (_, code) => code).filter((code) => one.test(String.fromCharCode(code)));
  const hex = (code: number): string => `\\x${code.toString(16).padStart(2, '0')}`;
  const ranges = codes
    .filter((code) => !codes.includes(code - 1))
    .map((from) => {
      let to = from;
      while (codes.includes(to + 1)) to += 1;
      return `${hex(from)}-${hex(to)}`;
    })
    .join('');
  members.set(key, ranges);
  return ranges;
}
