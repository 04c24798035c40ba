/** Runs once before api and workers: migrations, namespace retention, search attributes, schedules. Idempotent. */
import { Connection } from '@temporalio/client';
import { Keyring } from '../adapters/crypto/keyring.js';
import { migrate, UnknownMigrationsError } from '../adapters/postgres/platform/migrations.js';
import { prepareNamespace } from '../adapters/temporal/bootstrap.js';
import { connectionOptions } from '../compose/temporal.js';
import { clientDataConverter } from '../adapters/temporal/data-converter.js';
import { prepareSchedules } from '../adapters/temporal/schedules.js';
import { TASK_QUEUES } from '../activities/registry.js';
import { loadConfig, type Config } from '../config.js';
import { createLoggers } from '../observability/logging.js';
import { createRedactor } from '../pii/redactor.js';
import { failFast } from './fail-fast.js';

async function main(): Promise<void> {
  const config = loadConfig();
  const log = createLoggers(config.LOG_LEVEL, { redactor: createRedactor({ enabled: config.ENABLE_PII_REDACTION }) })(
    'bootstrap',
  );
  const migrations = await migrateOrAdvise(config);
  const connection = await Connection.connect(connectionOptions(config));
  const changes = await prepareNamespace(connection, config.TEMPORAL_NAMESPACE, config.TEMPORAL_RETENTION_DAYS);
  const dataConverter = clientDataConverter(Keyring.parse(config.encryptionKeys));
  const maintenance = {
    taskQueue: TASK_QUEUES.session,
    everySeconds: config.DLQ_MAINTENANCE_SECONDS,
    deadLetterRetryMs: config.DEAD_LETTER_RETRY_SECONDS * 1_000,
  };
  changes.push(...(await prepareSchedules(connection, config.TEMPORAL_NAMESPACE, dataConverter, maintenance)));
  await connection.close();
  log.info({ migrations, changes }, 'bootstrap done');
}

/**
 * On a developer's machine, a database of another build is useless, so advise to delete it. In production only people
 * decide.
 */
async function migrateOrAdvise({ DATABASE_URL, NODE_ENV, dataDir }: Config): Promise<string[]> {
  try {
    return await migrate(DATABASE_URL);
  } catch (error) {
    if (!(error instanceof UnknownMigrationsError) || NODE_ENV === 'production') throw error;
    throw new Error(`${error.message}; delete ${dataDir} to start over`, { cause: error });
  }
}

await main().catch(failFast);
