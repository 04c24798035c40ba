/** The tables of `docs/limits.md` must match the code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withTables } from '../../tools/docs/limits-tables.js';

it('docs/limits.md shows the resource classes and breakers of the code', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'limits.md'), 'utf8');
  expect(text, 'run `npx tsx tools/docs/limits-tables.ts`').toBe(withTables(text));
});
