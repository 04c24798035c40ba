/** What activities need from outside, wired once a process. */
import type { Client } from '@temporalio/client';
import { eraseActivities } from '../activities/erase/erase.js';
import type { Activities } from '../activities/contract.js';
import { mediaActivities } from '../activities/media/process.js';
import { projectActivities } from '../activities/project/project.js';
import { provisionActivities } from '../activities/provision/apply.js';
import { recommendActivities } from '../activities/recommend/recommend.js';
import { Keyring } from '../adapters/crypto/keyring.js';
import { SharpRenditions } from '../adapters/media/renditions.js';
import { PostgresEffectStore } from '../adapters/postgres/effect-store.js';
import { PostgresErasure } from '../adapters/postgres/erasure-store.js';
import { MediaStore } from '../adapters/postgres/media-store.js';
import type { Pool } from '../adapters/postgres/pool.js';
import { PostgresProjectionWriter } from '../adapters/postgres/projection-store.js';
import { openStorage } from '../adapters/storage/open-storage.js';
import { TemporalHistoryEraser } from '../adapters/temporal/erase-history.js';
import type { Config } from '../config.js';
import { projectionBehind } from '../workflows/session/messages.js';

const SIGNAL_WITHIN_MS = 800;

export interface WorkerDependencies {
  readonly config: Config;
  readonly pool: Pool;
  readonly client: Client;
  readonly forgetHot: (sessionId: string) => Promise<void>;
}

/** Every activity, ready to be registered with a worker. */
export function createActivities({ config, pool, client, forgetHot }: WorkerDependencies): Activities {
  const keyring = Keyring.parse(config.encryptionKeys);
  const { files, partials } = openStorage(config);
  const media = new MediaStore(pool, keyring);
  return {
    ...projectActivities(new PostgresProjectionWriter(pool, keyring), (workflowId) =>
      client.withDeadline(Date.now() + SIGNAL_WITHIN_MS, () => client.workflow.getHandle(workflowId).signal(projectionBehind)),
    ),
    ...recommendActivities,
    ...provisionActivities(new PostgresEffectStore(pool)),
    ...mediaActivities(new SharpRenditions(media, files, config.MAX_PHOTO_PIXELS)),
    ...eraseActivities(new PostgresErasure(pool, files, partials, forgetHot), new TemporalHistoryEraser(client, config.TEMPORAL_NAMESPACE)),
  };
}
