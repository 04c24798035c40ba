/**
 * Erasure deletes all personal data of one session. An anonymous row stays, so that counts stay right. Each activity
 * can run again after it failed halfway.
 */
import type { ErasureStore } from '../adapters/postgres/sessions/erasure-store.js';
import type { HotCheckpoints } from '../adapters/redis/hot-checkpoints.js';
import type { FileStore } from '../adapters/storage/file-store.js';
import type { PartialUploadFiles } from '../adapters/storage/partial-uploads.js';
import type { SessionHistories } from '../adapters/temporal/session-histories.js';

export interface EraseInput {
  readonly session_id: string;
  readonly client_id: string;
  readonly correlation_id: string;
}

export interface EraseNeeds {
  readonly histories: Pick<SessionHistories, 'delete'>;
  readonly rows: Pick<ErasureStore, 'begin' | 'storageKeys' | 'clear'>;
  readonly files: Pick<FileStore, 'remove' | 'removeAll'>;
  readonly partials: Pick<PartialUploadFiles, 'removeSession'>;
  readonly checkpoints: Pick<HotCheckpoints, 'forget'>;
}

/** The activities `eraseSessionHistory` and `eraseSessionRecords`. */
export function eraseActivities({ histories, rows, files, partials, checkpoints }: EraseNeeds) {
  return {
    /** Deletes every run of the session's workflow. Runs that no longer exist are ignored. */
    async eraseSessionHistory({ client_id, session_id }: EraseInput): Promise<void> {
      // Before the deletion: a start that finds the session open would create its workflow again.
      await rows.begin(session_id);
      await histories.delete(client_id, session_id);
    },

    /** Deletes the files before the rows, because the rows contain the storage keys. */
    async eraseSessionRecords({ session_id }: EraseInput): Promise<void> {
      for (const key of await rows.storageKeys(session_id)) await files.remove(key);
      await files.removeAll(`media/${session_id}`);
      await partials.removeSession(session_id);
      await rows.clear(session_id);
      // Redis may be unreachable. Its copies expire within an hour.
      await checkpoints.forget(session_id).catch(() => undefined);
    },
  };
}
