/**
 * Makes expressions run at full speed. V8 interprets an expression first and compiles it later, but one that first met
 * a very short text can stay interpreted, which is twenty times slower. A long text compiles it at once. Also,
 * `matchAll` runs a copy, which is compiled again once the engine has forgotten it.
 */

/** V8 compiles at once for texts over a thousand characters. One text for each of its two string representations. */
const LONG_TEXTS = [' '.repeat(1_100), '\u2014'.repeat(1_100)];

const compiledOnes = new WeakSet<RegExp>();

/** The same expression, compiled. */
export function compiled(expression: RegExp): RegExp {
  if (compiledOnes.has(expression)) return expression;
  compiledOnes.add(expression);
  for (const text of LONG_TEXTS) {
    expression.lastIndex = 0;
    expression.exec(text);
  }
  expression.lastIndex = 0;
  return expression;
}

/** Like `matchAll`, but on the expression itself. */
export function* matchesOf(text: string, expression: RegExp): Generator<RegExpExecArray> {
  const search = compiled(expression);
  for (let at = 0; at <= text.length;) {
    search.lastIndex = at;
    const match = search.exec(text);
    if (match === null) return;
    yield match;
    at = match.index + Math.max(1, match[0].length);
  }
}
