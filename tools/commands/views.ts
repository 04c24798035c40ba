/** `npm run -s views`: prints links to the prepared views of the Temporal UI, one `name link` per line. */
import { Connection } from '@temporalio/client';
import { ACTIVITIES_WITH_DEAD_LETTERS } from '../../src/activities/registry.js';
import { connectionOptions } from '../../src/compose/temporal.js';
import { copyEnvironment, dataDirOf } from '../../src/config.js';
import { viewUrl, viewsAt } from '../../src/domain/visibility/views.js';
import { runCommand } from './cli.js';
import { commandSettings, printUsed } from './settings.js';
import { ensureKeys } from '../stack/keys.js';

await runCommand('views', async () => {
  const env = copyEnvironment();
  ensureKeys(dataDirOf(env));
  const settings = commandSettings(env);
  printUsed(settings, ['temporal']);
  const { config } = settings;
  const version = await serverVersion(connectionOptions(config));
  const ui = { temporalUi: config.TEMPORAL_UI_URL, namespace: config.TEMPORAL_NAMESPACE };
  for (const view of viewsAt(Date.now(), ACTIVITIES_WITH_DEAD_LETTERS)) {
    if (view.since !== undefined && !isAtLeast(version, view.since))
      process.stderr.write(
        `${view.name} needs Temporal ${view.since} (this is ${version ?? 'not reachable'}): watch the workers' metric temporal_workflow_task_execution_failed\n`,
      );
    else process.stdout.write(`${view.name} ${viewUrl(ui, view)}\n`);
  }
});

async function serverVersion(options: ReturnType<typeof connectionOptions>): Promise<string | undefined> {
  try {
    const connection = await Connection.connect({ ...options, connectTimeout: '3s' });
    const { serverVersion: version } = await connection.workflowService.getSystemInfo({});
    await connection.close();
    return version ?? undefined;
  } catch {
    return undefined;
  }
}

function isAtLeast(version: string | undefined, wanted: string): boolean {
  return version !== undefined && version.localeCompare(wanted, undefined, { numeric: true }) >= 0;
}
