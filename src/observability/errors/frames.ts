/** The functions in which an error occurred, without paths, to group failures and to show in a dead letter. */

const MOST = 5;

/**
 * @returns the innermost functions, `name (file)`, at most five; lines and folders change with every build and are
 * omitted
 */
export function framesOf(stack: string | undefined): string[] {
  return (stack ?? '')
    .split('\n')
    .flatMap((line) => {
      const [, name, place] = /^\s+at (?:async )?(?:(.+?) \()?(.+?)(?::\d+)*\)?$/.exec(line) ?? [];
      if (place === undefined) return [];
      const file = place.split(/[\\/]/).at(-1) ?? place;
      return [`${name ?? '<anonymous>'} (${file})`];
    })
    .slice(0, MOST);
}
