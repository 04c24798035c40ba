/**
 * Files and rows that a crash left without each other. A killed process may leave a staged or half-written file, a file whose row was
 * never written, or an original beside its rendition; a lost volume leaves rows without files, which are only reported.
 */
import type { Pool } from '../postgres/pool.js';
import type { FileStore } from './file-store.js';

export interface Sweep {
  /** Keys that no row names, or that a rendition has replaced. Removed, unless it is a rehearsal. */
  readonly orphans: readonly string[];
  /** Media ids whose file is gone: a person has to look. */
  readonly missing: readonly string[];
}

export interface SweepOptions {
  readonly dryRun: boolean;
  /** Younger files may belong to an upload that is under way. */
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
  // Read after the list: what was stored meanwhile has its row by now, and what was erased has lost it.
  const { rows } = await pool.query<{ media_id: string; key: string; storage_key: string; created_at: Date }>(
    'SELECT media_id, coalesce(rendition_key, storage_key) AS key, storage_key, created_at FROM media',
  );
  const kept = new Set(rows.map(({ key }) => key));
  const isOld = (at: number): boolean => now - at > olderThanMs;
  const orphans = [...seen].filter(([key, changedAt]) => !kept.has(key) && isOld(changedAt)).map(([key]) => key);
  // A rendition may have been made since the list: then that has the original.
  const isGone = (row: (typeof rows)[number]): boolean => !seen.has(row.key) && !seen.has(row.storage_key);
  const missing = rows.filter((row) => isGone(row) && isOld(row.created_at.getTime())).map(({ media_id }) => media_id);
  if (!dryRun) for (const key of orphans) await files.remove(key);
  return { orphans, missing };
}
