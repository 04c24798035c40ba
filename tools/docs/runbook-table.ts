/** `npx tsx tools/docs/runbook-table.ts`: writes the table of activities in `docs/runbook.md` from the registry. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACTIVITIES_WITH_DEAD_LETTERS, policyOf } from '../../src/activities/registry.js';
import { fill, table } from './markdown-tables.js';

const FILE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'runbook.md');

/**
 * The text with its table generated from the registry.
 *
 * @throws Error when a marker is missing
 */
export function withRunbookTable(text: string): string {
  return fill(text, 'activities', 'runbook-table.ts', activityTable());
}

function activityTable(): string {
  const rows = ACTIVITIES_WITH_DEAD_LETTERS.map((name) => {
    const { queue, critical, runbook } = policyOf(name);
    const { cause, check, otherwise } = runbook ?? { cause: '', check: '', otherwise: '' };
    return [`\`${name}\`${critical ? ' **critical**' : ''}`, queue, cause, check, otherwise];
  });
  return table(['Activity', 'Queue', 'Usual cause', 'First check', 'If the cause cannot be removed'], rows);
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, withRunbookTable(readFileSync(FILE, 'utf8')));
