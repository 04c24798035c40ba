/** The direction of imports, and what must not appear where: checked on every file of src. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cycles, violations } from '../support/import-rules.js';
import { parse, sourceFiles, visit, type SourceFile } from '../support/source-files.js';

const files = sourceFiles('src');
/** Inside the sandbox `Date.now` is replayed; one file reads it, so that everything else takes a clock. */
const WORKFLOW_CLOCK = 'src/workflows/lib/clock.ts';
const inSandbox = ({ file }: SourceFile): boolean => /^src\/(domain|workflows)\//.test(file) && file !== WORKFLOW_CLOCK;

describe('imports', () => {
  it('follow the direction of the layers', () => {
    expect(files.flatMap(violations)).toEqual([]);
  });

  it('form no cycle', () => {
    expect(cycles(files)).toEqual([]);
  });
});

describe('sources', () => {
  it('read the environment in src/config.ts only', () => {
    expect(filesUsing('process.env', files)).toEqual(['src/config.ts']);
  });

  it.each(['Date.now()', 'new Date()', 'Math.random()'])('of domain and workflows do not use %s', (expression) => {
    expect(filesUsing(expression, files.filter(inSandbox))).toEqual([]);
  });

  it('have no default export', () => {
    const found = files.filter(({ tree }) => tree.statements.some(isDefaultExport));
    expect(found.map(({ file }) => file)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  it.each([
    ['src/domain/session/x.ts', "import { loadConfig } from '../../config.js';"],
    ['src/domain/session/x.ts', "import { z } from 'zod';"],
    ['src/domain/session/x.ts', "import { redact } from '../pii/redact.js';"],
    ['src/workflows/x.ts', "import { redact } from '../domain/pii/redact.js';"],
    ['src/workflows/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/workflows/x.ts', "import { send } from '../activities/notify/send.js';"],
    ['src/activities/media/x.ts', "import { y } from '../notify/y.js';"],
    ['src/activities/media/x.ts', "import { y } from '../../adapters/redis/y.js';"],
    ['src/activities/media/x.ts', "import pg from 'pg';"],
    ['src/errors/x.ts', "import { y } from '../adapters/postgres/y.js';"],
    ['src/api/routes/sessions/x.ts', "import { y } from '../analytics/y.js';"],
    ['src/api/routes/sessions/x.ts', "import { y } from '../../../workflows/session/session.workflow.js';"],
    ['src/api/routes/sessions/x.ts', "import type { Pool } from '../../../adapters/postgres/pool.js';"],
  ])('refuse in %s: %s', (file, source) => {
    expect(violations(parse(file, source))).toHaveLength(1);
  });

  it.each([
    ['src/workflows/x.ts', "import type { Send } from '../activities/notify/send.js';"],
    ['src/workflows/x.ts', "import { ACTIVITY_POLICIES } from '../activities/policies.js';"],
    ['src/activities/media/x.ts', "import type { Store } from '../../adapters/storage/store.js';"],
    ['src/api/routes/sessions/x.ts', "import { submitAnswers } from '../../../workflows/session/messages.js';"],
    ['src/compose/api.ts', "import { pool } from '../adapters/postgres/pool.js';"],
  ])('allow in %s: %s', (file, source) => {
    expect(violations(parse(file, source))).toEqual([]);
  });

  it('see a cycle', () => {
    const loop = [parse('src/a.ts', "import './b.js';"), parse('src/b.ts', "import './a.js';")];
    expect(cycles(loop)).toEqual([['src/a.ts', 'src/b.ts', 'src/a.ts']]);
  });

  it('see code and not comments', () => {
    const source = parse('src/domain/x.ts', '// Date.now() and process.env are fine in a comment\nconst t = "Date.now()";');
    expect(filesUsing('Date.now()', [source])).toEqual([]);
  });
});

function filesUsing(expression: string, among: readonly SourceFile[]): string[] {
  return among.filter(({ tree }) => uses(tree, expression)).map(({ file }) => file);
}

function uses(tree: ts.SourceFile, expression: string): boolean {
  let found = false;
  visit(tree, (node) => {
    const candidate = ts.isCallExpression(node) || ts.isNewExpression(node) || ts.isPropertyAccessExpression(node);
    if (candidate && node.getText(tree).replace(/\s/g, '') === expression.replace(/\s/g, '')) found = true;
  });
  return found;
}

function isDefaultExport(statement: ts.Statement): boolean {
  if (ts.isExportAssignment(statement)) return true;
  const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
  return modifiers.some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword);
}
