/** The functions in which an error occurred, without paths, to group failures and to show in a dead letter. */

const MOST = 5;

/**
 * @returns the innermost functions, `name (file)`, at most five; lines and folders change with every build and are
 * omitted
 */
export function framesOf(error: unknown): string[] {
  return traceOf(error)
    .split('\n')
    .flatMap((line) => {
      const [, name, place] = /^\s+at (?:async )?(?:(.+?) \()?(.+?)(?::\d+)*\)?$/.exec(line) ?? [];
      if (place === undefined) return [];
      const file = place.split(/[\\/]/).at(-1) ?? place;
      return [`${name ?? '<anonymous>'} (${file})`];
    })
    .slice(0, MOST);
}

/** The stack without the message in front of it: a message may contain lines that look like functions. */
function traceOf(error: unknown): string {
  if (!(error instanceof Error) || error.stack === undefined) return '';
  const at = error.message === '' ? 0 : error.stack.indexOf(error.message);
  return at === -1 ? error.stack : error.stack.slice(at + error.message.length);
}
