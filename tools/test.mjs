/**
 * `npm test`: runs the type check, lint and format check, then every test with coverage. The last line is `N passed, N
 * failed`, and each failed check counts as one. Arguments are passed to vitest (`npm test -- test/arch`), without the
 * coverage thresholds.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const LINE_COVERAGE_PERCENT_MIN = 85;

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);
const report = path.join(root, '.cache', `vitest-${process.pid}.json`);
const filters = process.argv.slice(2);

function run(name, command, args) {
  return new Promise((resolve) => {
    const startedAt = Date.now();
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
    const done = (ok) => {
      console.log(`${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - startedAt) / 1_000).toFixed(1)} s)`);
      resolve(ok);
    };
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  });
}

/** The counts of vitest's report. A file that cannot be loaded has no tests and counts as one failure. */
function readReport() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloadable = testResults.filter(
      (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
    );
    return { passed: numPassedTests, failed: numFailedTests + unloadable.length };
  } catch {
    return { passed: 0, failed: 0 };
  } finally {
    rmSync(report, { force: true });
  }
}

function lineCoverage() {
  try {
    return JSON.parse(readFileSync(path.join(root, 'coverage', 'coverage-summary.json'), 'utf8')).total.lines.pct;
  } catch {
    return undefined;
  }
}

mkdirSync(path.dirname(report), { recursive: true });
const checks = await Promise.all([
  run('type check', 'npm', ['run', '-s', 'typecheck']),
  run('lint', 'npm', ['run', '-s', 'lint']),
  run('format', bin('prettier'), ['--check', '--log-level', 'warn', '.']),
]);
rmSync(path.join(root, 'coverage'), { recursive: true, force: true });
const vitestOk = await run('tests', bin('vitest'), [
  'run',
  '--coverage',
  '--reporter=default',
  '--reporter=json',
  `--outputFile=${report}`,
  ...filters,
]);

let { passed, failed } = readReport();
// After an unhandled error or a crash, vitest fails although every finished test passed.
if (!vitestOk && failed === 0) failed += 1;
failed += checks.filter((ok) => !ok).length;

const percent = lineCoverage();
if (filters.length === 0) {
  const enough = percent !== undefined && percent >= LINE_COVERAGE_PERCENT_MIN;
  if (!enough) failed += 1;
  console.log(
    `coverage: ${percent ?? 'unknown'} % of lines (at least ${LINE_COVERAGE_PERCENT_MIN} %)${enough ? '' : ' FAILED'}`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
