/**
 * Compiles `knowledge/` into the TypeScript that the workers load.
 *
 * npx tsx tools/knowledge/compile.ts [--check] [--unrelease]
 * --check      writes nothing, and exits with 1 when a generated file is outdated
 * --unrelease  accepts a changed hash of a released catalogue version (only before a session has pinned it)
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArticles } from './articles.js';
import { catalogueModule, readCatalogues, updateReleased } from './catalogues.js';
import { Problems } from './files.js';
import { readRules, rulesModule } from './rules.js';

export interface CompiledKnowledge {
  /** The content of each generated file, by path relative to the project root. */
  readonly files: Readonly<Record<string, string>>;
  /** All problems of the sources. `files` is valid only when this is empty. */
  readonly problems: readonly string[];
}

const RELEASED = 'knowledge/catalogues/released.json';

/**
 * Reads and validates the knowledge below a project root without writing anything.
 *
 * @throws Error when a file cannot be read or is not YAML
 */
export function compileKnowledge(root: string, unrelease = false): CompiledKnowledge {
  const problems = new Problems();
  const catalogues = readCatalogues(`${root}/knowledge/catalogues`, problems);
  const released: unknown = existsSync(`${root}/${RELEASED}`)
    ? JSON.parse(readFileSync(`${root}/${RELEASED}`, 'utf8'))
    : {};
  const hashes = updateReleased(released, catalogues, unrelease, problems);
  const articles = readArticles(`${root}/knowledge/articles`, problems);
  const rules = readRules(`${root}/knowledge/rules`, catalogues, articles, problems);
  const files = {
    'src/domain/catalogue/compiled.ts': catalogueModule(catalogues),
    'src/domain/recommendations/compiled-rules.ts': rulesModule(rules, articles),
    [RELEASED]: `${JSON.stringify(hashes, undefined, 2)}\n`,
  };
  return { files, problems: problems.list };
}

/** Paths whose stored content differs from the generated content. */
export function staleFiles(root: string, files: CompiledKnowledge['files']): string[] {
  return Object.entries(files)
    .filter(([path, content]) => !existsSync(`${root}/${path}`) || readFileSync(`${root}/${path}`, 'utf8') !== content)
    .map(([path]) => path);
}

function main(args: readonly string[]): number {
  const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
  const { files, problems } = compileKnowledge(root, args.includes('--unrelease'));
  for (const problem of problems) console.error(problem.replaceAll(`${root}/`, ''));
  if (problems.length > 0) return 1;
  const stale = staleFiles(root, files);
  if (args.includes('--check')) {
    for (const path of stale) console.error(`${path} is stale; run npx tsx tools/knowledge/compile.ts`);
    return stale.length === 0 ? 0 : 1;
  }
  for (const path of stale) writeFileSync(`${root}/${path}`, files[path] ?? '');
  console.log(stale.length === 0 ? 'Knowledge is up to date.' : `Wrote ${stale.join(', ')}`);
  return 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) process.exitCode = main(process.argv.slice(2));
