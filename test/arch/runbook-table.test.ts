/** The activity table of `docs/runbook.md` must match the registry. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { withRunbookTable } from '../../tools/docs/runbook-table.js';

it('docs/runbook.md shows the activities of the registry', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', 'docs', 'runbook.md'), 'utf8');
  expect(text, 'run `npx tsx tools/docs/runbook-table.ts`').toBe(withRunbookTable(text));
});
