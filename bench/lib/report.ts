/** Replaces the block of `bench/README.md` between its two markers. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './data-folder.js';

const FILE = path.join(ROOT, 'bench', 'README.md');
const MARKS = { start: '<!-- results: written by npm run bench -- --report -->', end: '<!-- end of results -->' };

/** @throws Error when a marker is missing */
export function writeReport(block: string): void {
  const text = readFileSync(FILE, 'utf8');
  const start = text.indexOf(MARKS.start);
  const end = text.indexOf(MARKS.end);
  if (start < 0 || end < start) throw new Error(`${FILE} lacks its markers`);
  writeFileSync(FILE, `${text.slice(0, start)}${MARKS.start}\n\n${block}\n\n${text.slice(end)}`);
}
