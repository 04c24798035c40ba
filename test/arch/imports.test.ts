/** The direction of imports and the forbidden expressions, checked in every file of src and tools. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { cycles, violations } from '../support/import-rules.js';
import { parse, sourceFiles, visit, type SourceFile } from '../support/source-files.js';

const files = sourceFiles('src');
const tools = sourceFiles('tools');
/** Temporal replays `Date.now` inside the sandbox. One file reads it, so that all other workflow code takes a clock. */
const WORKFLOW_CLOCK = 'src/workflows/lib/clock.ts';
const inSandbox = ({ file }: SourceFile): boolean => /^src\/(domain|workflows)\//.test(file) && file !== WORKFLOW_CLOCK;

describe('imports', () => {
  it('follow the direction of the layers', () => {
    expect([...files, ...tools].flatMap(violations)).toEqual([]);
  });

  it('form no cycle, type imports included', () => {
    expect(cycles([...files, ...tools])).toEqual([]);
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

describe('the rules', () => {
  it.each([
    ['src/domain/session/x.ts', "import { loadConfig } from '../../config.js';"],
    ['src/domain/session/x.ts', "import { z } from 'zod';"],
    ['src/domain/session/x.ts', "import type { Redactor } from '../../pii/redactor.js';"],
    ['src/pii/x.ts', "import type { Logger } from '../observability/logging.js';"],
    ['src/workflows/x.ts', "import type { Redactor } from '../pii/redactor.js';"],
    ['src/workflows/x.ts', "import { readFileSync } from 'node:fs';"],
    ['src/workflows/x.ts', "import { send } from '../activities/send-alert.js';"],
    ['src/activities/media.ts', "import type { Send } from './send-alert.js';"],
    ['src/activities/media.ts', "import { y } from '../adapters/redis/y.js';"],
    ['src/activities/media.ts', "import pg from 'pg';"],
    ['src/adapters/redis/x.ts', "import type { Config } from '../../config.js';"],
    ['src/adapters/redis/x.ts', "import type { Y } from '../../api/sessions/y.js';"],
    ['src/adapters/redis/x.ts', "import type { Y } from '../../activities/y.js';"],
    ['src/adapters/redis/x.ts', "import { submitAnswers } from '../../workflows/session/messages.js';"],
    ['src/observability/x.ts', "import { y } from '../adapters/postgres/y.js';"],
    ['src/api/sessions/x.ts', "import type { Y } from '../analytics/y.js';"],
    ['src/api/commands/x.ts', "import type { Y } from '../sessions/y.js';"],
    ['src/api/sessions/x.ts', "import { y } from '../../workflows/session/session.workflow.js';"],
    ['src/api/sessions/x.ts', "import { Keyring } from '../../adapters/crypto/keyring.js';"],
    ['src/api/sessions/x.ts', "import type { Y } from '../../activities/y.js';"],
    ['src/api/sessions/x.ts', "import type { Y } from '../../compose/api.js';"],
    ['src/workers/x.ts', "import { y } from '../../tools/y.js';"],
  ])('refuse in %s: %s', (file, source) => {
    expect(violations(parse(file, source))).toHaveLength(1);
  });

  it.each([
    ['src/workflows/x.ts', "import type { Send } from '../activities/send-alert.js';"],
    ['src/workflows/x.ts', "import { ACTIVITY_POLICIES } from '../activities/registry.js';"],
    ['src/activities/media.ts', "import type { Store } from '../adapters/storage/store.js';"],
    ['src/activities/registry.ts', "import type { Send } from './send-alert.js';"],
    ['src/adapters/temporal/x.ts', "import { submitAnswers } from '../../workflows/session/messages.js';"],
    ['src/api/sessions/x.ts', "import { submitAnswers } from '../../workflows/session/messages.js';"],
    ['src/api/sessions/x.ts', "import type { Keyring } from '../../adapters/crypto/keyring.js';"],
    ['src/api/sessions/x.ts', "import { readSession } from '../commands/read-session.js';"],
    ['src/compose/api.ts', "import { pool } from '../adapters/postgres/pool.js';"],
    ['tools/x.ts', "import { openStorage } from '../src/compose/storage.js';"],
  ])('allow in %s: %s', (file, source) => {
    expect(violations(parse(file, source))).toEqual([]);
  });

  it('find a cycle', () => {
    const loop = [parse('src/a.ts', "import './b.js';"), parse('src/b.ts', "import type { A } from './a.js';")];
    expect(cycles(loop)).toEqual([['src/a.ts', 'src/b.ts', 'src/a.ts']]);
  });

  it('check code and ignore comments', () => {
    const source = parse(
      'src/domain/x.ts',
      '// Date.now() and process.env are fine in a comment\nconst t = "Date.now()";',
    );
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
