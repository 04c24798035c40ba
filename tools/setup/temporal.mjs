/** The Temporal CLI, whose development server is the local engine. `tools/stack/binaries.ts` looks in the same places. */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { isExecutable, onPath, run, say, SetupError } from './run.mjs';

/** The newest version whose go.mod has no local replacement, so that `go install` accepts it. */
const VERSION = '1.5.1';
const MODULE = `github.com/temporalio/cli/cmd/temporal@v${VERSION}`;
const DOWNLOAD_TIMEOUT_MS = 10_000;

/** @throws SetupError with one line on how to install it */
export async function ensureTemporal(root) {
  if (process.env.TEMPORAL_ADDRESS || onPath('temporal')) return;
  const cache = path.join(process.env.XDG_CACHE_HOME || path.join(os.homedir(), '.cache'), 'onward', `temporal-cli-${VERSION}`);
  const binary = path.join(cache, process.platform === 'win32' ? 'temporal.exe' : 'temporal');
  if (isExecutable(binary)) return;
  mkdirSync(cache, { recursive: true });
  if (await downloadWithSdk(root, cache, binary)) return;
  if (await buildWithGo(cache, binary)) return;
  throw new SetupError(
    'Temporal is missing: install the Temporal CLI (`temporal` on PATH), or Go (it is then built from source), or set TEMPORAL_ADDRESS to a running server',
  );
}

/** The SDK's test package can fetch a binary; where its host cannot be reached that fails at once. */
async function downloadWithSdk(root, cache, binary) {
  say('fetching the Temporal CLI');
  const code = `
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', version: 'v${VERSION}', downloadDir: ${JSON.stringify(cache)} };
    await (await TestWorkflowEnvironment.createLocal({ server: { executable } })).teardown();`;
  try {
    await run(process.execPath, ['--input-type=module', '--eval', code], { cwd: root, timeoutMs: DOWNLOAD_TIMEOUT_MS });
    const { readdirSync } = await import('node:fs');
    const found = readdirSync(cache)
      .map((name) => path.join(cache, name))
      .find(isExecutable);
    if (found === undefined) return false;
    renameSync(found, binary);
    return true;
  } catch {
    say('  not available from here');
    return false;
  }
}

async function buildWithGo(cache, binary) {
  if (!onPath('go')) return false;
  say(`building the Temporal CLI ${VERSION} with Go: about three minutes, once for this machine`);
  // Built beside the final place and moved: an interrupted build leaves no half binary behind.
  const workshop = path.join(cache, `building-${process.pid}`);
  try {
    await run('go', ['install', MODULE], { env: { ...process.env, GOBIN: workshop }, progress: 'building the Temporal CLI' });
    renameSync(path.join(workshop, path.basename(binary)), binary);
    return true;
  } catch (error) {
    say(error.message);
    return false;
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}
