/**
 * Running expressions at the speed they can have. V8 interprets an expression first and compiles it later, but one that met a
 * very short text first can stay interpreted, twenty times slower; a long text makes it compile at once. And `matchAll` runs
 * a copy, which is compiled anew once the engine has forgotten it.
 */

/** Beyond a thousand characters V8 compiles without waiting; one text for each of its two kinds of strings. */
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

/** As `matchAll`, on the expression itself. */
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
