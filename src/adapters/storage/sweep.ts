/**
 * Finds files and rows that a crash left without their counterpart. A killed process may leave a staged or half-written
 * file, a file without a row, or an original next to its rendition. A lost volume leaves rows without files, which are
 * only reported.
 */
import type { Pool } from '../postgres/pool.js';
import type { FileStore } from './file-store.js';

export interface Sweep {
  /** Keys that no row names, or that a rendition has replaced. They are removed, unless this is a dry run. */
  readonly orphans: readonly string[];
  /** Media ids whose file is missing. A person has to look. */
  readonly missing: readonly string[];
}

export interface SweepOptions {
  readonly dryRun: boolean;
  /** Younger files may belong to an upload in progress. */
  readonly olderThanMs: number;
  readonly now: number;
}

export async function sweepFiles(
  pool: Pool,
  files: FileStore,
  { dryRun, olderThanMs, now }: SweepOptions,
): Promise<Sweep> {
  const seen = new Map<string, number>();
  for await (const { key, changedAt } of files.list()) seen.set(key, changedAt.getTime());
  // Read after the list: a file stored meanwhile has its row by now, and an erased one has lost it.
  const { rows } = await pool.query<{ media_id: string; key: string; storage_key: string; created_at: Date }>(
    'SELECT media_id, coalesce(rendition_key, storage_key) AS key, storage_key, created_at FROM media',
  );
  const kept = new Set(rows.map(({ key }) => key));
  const isOld = (at: number): boolean => now - at > olderThanMs;
  const orphans = [...seen].filter(([key, changedAt]) => !kept.has(key) && isOld(changedAt)).map(([key]) => key);
  // A rendition that was made since the list may have replaced the original.
  const isGone = (row: (typeof rows)[number]): boolean => !seen.has(row.key) && !seen.has(row.storage_key);
  const missing = rows.filter((row) => isGone(row) && isOld(row.created_at.getTime())).map(({ media_id }) => media_id);
  if (!dryRun) for (const key of orphans) await files.remove(key);
  return { orphans, missing };
}
