/** `npx tsx tools/docs/error-tables.ts`: writes the tables of `docs/errors.md` from the taxonomy. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/domain/catalogue/types.js';
import { ERROR_TAXONOMY, type TaxonomyRow } from '../../src/domain/errors/taxonomy.js';
import { USER_MESSAGES } from '../../src/domain/errors/user-messages.js';
import { fill, table } from './markdown-tables.js';

const SCRIPT = 'error-tables.ts';
const FILE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'errors.md');

/**
 * The text with its tables generated from the code.
 *
 * @throws Error when a marker is missing
 */
export function withErrorTables(text: string): string {
  return fill(fill(text, 'taxonomy', SCRIPT, taxonomyTable()), 'messages', SCRIPT, messageTable());
}

function taxonomyTable(): string {
  const rows = Object.entries<TaxonomyRow>(ERROR_TAXONOMY).map(([category, row]) => [
    `\`${category}\``,
    row.covers,
    row.severity,
    row.recoverable ? 'yes' : 'no',
    row.user_impact,
    `\`${row.recovery_strategy}\``,
    `\`${row.recommended_action}\``,
    String(row.max_retries),
    row.retry_after_seconds === null ? '-' : `${row.retry_after_seconds} s`,
  ]);
  const head = [
    'Category',
    'Covers',
    'Severity',
    'Recoverable',
    'Impact',
    'Strategy',
    'Recommended action',
    'Retries',
    'Retry after',
  ];
  return table(head, rows);
}

function messageTable(): string {
  const rows = Object.entries(USER_MESSAGES).map(([category, texts]) => [
    `\`${category}\``,
    ...LANGUAGES.map((language) => texts[language]),
  ]);
  return table(['Category', ...LANGUAGES], rows);
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, withErrorTables(readFileSync(FILE, 'utf8')));
