/** The Markdown files name files, scripts and decisions that exist: a rename that forgets a document fails here. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '..', '..');
/** A token in code that begins with one of these is a path of the repository. */
const FOLDERS = ['src', 'test', 'tools', 'docs', 'migrations', 'bench', 'deploy', 'knowledge'];
const PATH = new RegExp(`^(?:${FOLDERS.join('|')})/[^\\s…]*$`);

const entries = FOLDERS.flatMap(entriesOf);
const documents = [...readdirSync(ROOT), ...entries].filter((name) => name.endsWith('.md')).sort();
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

it.each(documents)('%s names paths, scripts, links and decisions that exist', (document) => {
  const text = read(document);
  const missing = [
    ...pathsIn(text).filter((name) => !exists(name)),
    ...scriptsIn(text).filter((name) => scripts[name] === undefined),
    ...linksIn(text).filter((link) => !existsSync(path.resolve(ROOT, path.dirname(document), link))),
    ...decisionsIn(text).filter((file) => !exists(`docs/adr/${file}`)),
  ];
  expect(missing).toEqual([]);
});

it('the search finds paths and scripts, in code only', () => {
  const text =
    'Not src/a.ts. `src/a.ts`, `npx tsx tools/b.ts`, `node dist/src/c.js`\n```sh\nnpm run -s d -- x\nnpm test\n```';
  expect(pathsIn(text)).toEqual(['src/a.ts', 'tools/b.ts', 'src/c.ts']);
  expect(scriptsIn(text)).toEqual(['d', 'test']);
  expect(decisionsIn('(ADR 0015)')).toEqual(['0015-*.md']);
  expect([exists('src/**/messages.ts'), exists('src/api/<feature>/routes/')]).toEqual([true, true]);
  expect([exists('src/**/nowhere.ts'), exists('src/workflow'), exists('docs/adr/9999')]).toEqual([false, false, false]);
});

function read(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}

/** The folder and everything below it, relative to the repository. */
function entriesOf(folder: string): string[] {
  const below = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  return [folder, ...below.map((name) => path.posix.join(folder, name.split(path.sep).join('/')))];
}

/** Code spans, and the lines of code blocks. */
function codeIn(text: string): string[] {
  const [blocks, prose]: [string[], string[]] = [[], []];
  text.split(/^```.*$/m).forEach((part, index) => (index % 2 === 0 ? prose : blocks).push(part));
  const spans = [...prose.join('\n').matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  return [...spans, ...blocks.flatMap((block) => block.split('\n'))];
}

/** A compiled file counts as its source. */
function pathsIn(text: string): string[] {
  const tokens = codeIn(text).flatMap((code) => code.split(/[\s()'"]+/));
  return tokens
    .map((token) => token.replace(/[.,;:]$/, '').replace(/^dist\/(.*)\.js$/, '$1.ts'))
    .filter((token) => PATH.test(token));
}

function scriptsIn(text: string): string[] {
  return codeIn(text).flatMap((code) =>
    [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(([, run, short]) => run ?? short ?? ''),
  );
}

function linksIn(text: string): string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target.replace(/#.*$/, ''))
    .filter((target) => target !== '' && !/^[a-z]+:/.test(target));
}

/** `ADR 0001` is a file whose name begins with the number. */
function decisionsIn(text: string): string[] {
  return [...text.matchAll(/\bADRs? (\d{4})/g)].map(([, number]) => `${number}-*.md`);
}

/** `*`, `**` and `<name>` stand for any name. */
function exists(name: string): boolean {
  const pattern = name
    .replace(/\/$/, '')
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replace(/<[^>]*>/g, '[^/]+')
    .replace(/\*\*\/|\*/g, (star) => (star === '*' ? '[^/]*' : '(?:.*/)?'));
  const matches = new RegExp(`^${pattern}$`);
  return entries.some((entry) => matches.test(entry));
}
