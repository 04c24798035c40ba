/** `npm run -s redact` as a process. */
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '..', '..', '..');

function run(input: string): string {
  return execFileSync('npm', ['run', '-s', 'redact'], { cwd: root, input, encoding: 'utf8', maxBuffer: 64 * 2 ** 20 });
}

it('npm run redact prints each line redacted, including empty ones, and nothing else', () => {
  expect(run('call 555-1234\n\nroom 12\r\nmail ravi@example.com')).toBe(
    'call [REDACTED_PHONE]\n\nroom 12\nmail [REDACTED_EMAIL]\n',
  );
});

it('npm run redact accepts a line of any length', () => {
  const output = run(`${'valve ok '.repeat(60_000)}ravi@example.com`);
  expect(output).toBe(`${'valve ok '.repeat(60_000)}[REDACTED_EMAIL]\n`);
});

it('npm run redact prints nothing for empty input', () => {
  expect(run('')).toBe('');
});
