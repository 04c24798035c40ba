/** Replaces generated tables in a page, between markers that name the script. */

/** @throws Error when a marker is missing */
export function fill(text: string, name: string, script: string, content: string): string {
  const [start, end] = [`<!-- ${name}: written by tools/docs/${script} -->`, `<!-- end of ${name} -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the page lacks the markers of ${name}`);
  return `${text.slice(0, from)}${start}\n\n${content}\n\n${text.slice(to)}`;
}

/** A table in Markdown. Cells are not escaped. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
