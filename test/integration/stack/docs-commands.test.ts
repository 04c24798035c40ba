/**
 * The shell commands of the documentation, run on a local stack. A block that cannot be run has a reason before it:
 * `<!-- not run: … -->`. The blocks of a document are one script, as a reader runs them one after the other.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LocalStack } from '../../support/local-stack.js';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');
const DOCUMENTS = [
  ...readdirSync(ROOT).filter((name) => name.endsWith('.md')),
  ...readdirSync(path.join(ROOT, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path.join('docs', name)),
  path.join('bench', 'README.md'),
];

interface Block {
  readonly script: string;
  /** Why it is not run. */
  readonly reason: string | undefined;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/(?:<!-- not run: ([^\n]+?) -->\s*)?^```(?:sh|bash)\n(.*?)^```$/gms)].map(
    ([, reason, script = '']) => ({ script, reason }),
  );
}

const documents = DOCUMENTS.map(
  (name) => [name, blocksOf(readFileSync(path.join(ROOT, name), 'utf8'))] as const,
).filter(([, blocks]) => blocks.length > 0);
const runnable = documents.filter(([, blocks]) => blocks.some(({ reason }) => reason === undefined));

let stack: LocalStack;
let folder: string;
beforeAll(async () => {
  stack = await LocalStack.prepare();
  await stack.start();
  // A working copy of links, so that what the commands write does not land in the repository.
  folder = mkdtempSync(path.join(stack.dataDir, 'copy-'));
  for (const name of readdirSync(ROOT).filter((entry) => entry !== '.cache'))
    symlinkSync(path.join(ROOT, name), path.join(folder, name));
  mkdirSync(path.join(folder, '.cache'));
}, 120_000);
afterAll(() => stack?.dispose(), 90_000);

describe('the shell commands of', () => {
  it.each(runnable)(
    '%s run on a local stack',
    (_name, blocks) => {
      const script = blocks
        .filter(({ reason }) => reason === undefined)
        .map((block) => block.script.replaceAll('http://127.0.0.1:8080', stack.url))
        .join('\n');
      const options = { cwd: folder, env: stack.env, encoding: 'utf8', timeout: 240_000 } as const;
      const { status, stdout, stderr } = spawnSync('bash', ['-euo', 'pipefail', '-c', script], options);
      expect(status, `${script}\n${stdout.slice(-2_000)}\n${stderr.slice(-2_000)}`).toBe(0);
    },
    300_000,
  );

  it.each(documents)('%s that are not run have a reason', (_name, blocks) => {
    for (const { reason, script } of blocks)
      if (reason !== undefined) expect(reason.length, script).toBeGreaterThan(15);
  });
});

it('every document with commands is found, and most commands of an everyday kind are run', () => {
  expect(documents.map(([name]) => name)).toEqual(
    expect.arrayContaining(['README.md', 'docs/runbook.md', 'docs/pii.md', 'docs/funnel.md']) as string[],
  );
  expect(runnable.length).toBeGreaterThanOrEqual(4);
});
