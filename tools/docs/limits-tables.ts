/** `npx tsx tools/docs/limits-tables.ts`: writes the tables of `docs/limits.md` from the code. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WALK_LIMITS } from '../../src/api/uploads/content/walk-budget.js';
import { MEDIA_TYPES } from '../../src/api/uploads/media-types.js';
import { UPLOAD_SETTINGS } from '../../src/compose/upload-settings.js';
import { CONFIG_FIELDS } from '../../src/config.js';
import { UPLOAD_POLICIES, type UploadPolicy, type UploadPolicyRow } from '../../src/domain/limits/upload-policies.js';
import { ROUTES } from '../../src/api/routes/register.js';
import { fullPath } from '../../src/api/http/route.js';
import { BREAKERS, type BreakerRow } from '../../src/domain/limits/breakers.js';
import { RESOURCE_CLASSES, type ResourceClassRow } from '../../src/domain/limits/resource-classes.js';
import { fill, table } from './markdown-tables.js';

const SCRIPT = 'limits-tables.ts';
const FILE = path.resolve(import.meta.dirname, '..', '..', 'docs', 'limits.md');

/**
 * The text with its tables generated from the code.
 *
 * @throws Error when a marker is missing
 */
export function withTables(text: string): string {
  const tables = {
    classes: classTable(),
    policies: policyTable(),
    types: typeTable(),
    walk: walkTable(),
    breakers: breakerTable(),
  };
  return Object.entries(tables).reduce((filled, [name, made]) => fill(filled, name, SCRIPT, made), text);
}

function classTable(): string {
  const rows = Object.entries<ResourceClassRow>(RESOURCE_CLASSES).map(([name, row]) => [
    `\`${name}\``,
    `${row.limit} in any ${row.windowSeconds} s`,
    withoutRedis(row),
    row.covers,
    row.counted ?? routesOf(name),
  ]);
  return table(['Class', 'Limit', 'Without Redis', 'For', 'Routes'], rows);
}

function withoutRedis({ withoutRedis: rule }: ResourceClassRow): string {
  if (rule === 'fail_closed') return '503';
  if (rule === 'never_in_redis') return 'the same: always counted in each process';
  return rule === 'default' ? '`RATE_LIMITER_FALLBACK_LIMIT` (50) an hour' : `${rule} an hour`;
}

function routesOf(name: string): string {
  const routes = ROUTES.filter(({ limit }) => limit === name).map(
    (route) => `${route.method.toUpperCase()} ${fullPath(route)}`,
  );
  return routes.map((route) => `\`${route.replace('/api/v1/onboarding/', '')}\``).join(', ');
}

function breakerTable(): string {
  const rows = Object.entries<BreakerRow>(BREAKERS).map(([service, row]) => [
    `\`${service}\``,
    row.failure ?? '-',
    String(row.failures),
    `${row.resetSeconds} s`,
    row.fallback,
  ]);
  return table(['Service', 'A failure is', 'Opens after', 'Tried again after', 'While it is open'], rows);
}

function policyTable(): string {
  const rows = Object.entries<UploadPolicyRow>(UPLOAD_POLICIES).map(([name, row]) => {
    const { limit, window }: { limit: Setting; window?: Setting } = UPLOAD_SETTINGS[name as UploadPolicy];
    const length =
      window === undefined
        ? row.unit === 'concurrent-requests'
          ? 'at once'
          : 'any minute'
        : `any ${defaultOf(window)} minutes`;
    return [
      `\`${name}\``,
      row.covers,
      `one ${row.scope}`,
      `${defaultOf(limit)} in ${length}`.replace('in at', 'at'),
      `\`${limit}\``,
    ];
  });
  return table(['Policy', 'Counts', 'Of', 'Limit', 'Set by'], rows);
}

function walkTable(): string {
  const { readsPerByte, readBytes, unpackedBytes, elements, tags } = WALK_LIMITS;
  return table(
    ['Counted', 'At most'],
    [
      ['bytes read', `${readsPerByte} times the size of the file, or ${readBytes} if that is more`],
      ['bytes unpacked', String(unpackedBytes)],
      ['elements: boxes, chunks, segments, frames, pages, table rows, parts', String(elements)],
      ['XML tags of an office document', String(tags)],
    ],
  );
}

type Setting = keyof typeof CONFIG_FIELDS;

/** The default value of a setting. */
function defaultOf(name: Setting): string {
  return String(CONFIG_FIELDS[name].schema.parse(undefined));
}

function typeTable(): string {
  const size = { photo: 'MAX_PHOTO_BYTES', document: 'MAX_DOCUMENT_BYTES', audio: 'MAX_AUDIO_BYTES' } as const;
  const rows = MEDIA_TYPES.map(({ kind, form, contentType, extensions }) => [
    kind,
    contentType === 'audio/matroska' ? 'MATROSKA' : form.toUpperCase(),
    extensions.map((extension) => `\`.${extension}\``).join(' '),
    `\`${contentType}\``,
    `${defaultOf(size[kind])} bytes`,
  ]);
  return table(['Part', 'Type', 'Extensions', 'Stored as', 'At most'], rows);
}

if (process.argv[1] === import.meta.filename) writeFileSync(FILE, withTables(readFileSync(FILE, 'utf8')));
