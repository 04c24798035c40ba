/** The tables of `docs/errors.md` must match the code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withErrorTables } from '../../tools/docs/error-tables.js';

it('docs/errors.md shows the taxonomy and the messages of the code', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'errors.md'), 'utf8');
  expect(text, 'run `npx tsx tools/docs/error-tables.ts`').toBe(withErrorTables(text));
});
