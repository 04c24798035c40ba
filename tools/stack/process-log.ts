/** The log file of a role. Children write to it directly, so that a busy supervisor does not delay them. */
import { closeSync, existsSync, fstatSync, mkdirSync, openSync, readSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';

const ROTATE_ABOVE_BYTES = 20 * 1024 * 1024;
const READ_AT_MOST_BYTES = 256 * 1024;

export interface ProcessLog {
  readonly file: string;
  /** A file descriptor for the child's stdout and stderr. Close it in the parent once the child has it. */
  open(): number;
  /** The text written since the last `open()`, at most its last 256 KiB. */
  sinceOpen(): string;
  /** The last meaningful line, for the single line of an error. */
  lastLine(): string;
}

/** The log of one role in a folder, which is created when missing. A large file is set aside at the next start. */
export function processLog(folder: string, role: string): ProcessLog {
  const file = path.join(folder, `${role}.log`);
  let offset = 0;

  function sinceOpen(): string {
    if (!existsSync(file)) return '';
    const fd = openSync(file, 'r');
    try {
      const size = fstatSync(fd).size;
      const from = Math.max(offset, size - READ_AT_MOST_BYTES);
      const buffer = Buffer.alloc(Math.max(0, size - from));
      return buffer.toString('utf8', 0, readSync(fd, buffer, 0, buffer.length, from));
    } finally {
      closeSync(fd);
    }
  }

  return {
    file,
    open() {
      mkdirSync(folder, { recursive: true });
      if (existsSync(file) && statSync(file).size > ROTATE_ABOVE_BYTES) renameSync(file, `${file}.1`);
      const fd = openSync(file, 'a', 0o600);
      offset = fstatSync(fd).size;
      return fd;
    },
    sinceOpen,
    lastLine: () => lastMeaningfulLine(sinceOpen()),
  };
}

/** The last line that names an error, else the last line. A JSON line gives its message. Stack traces are skipped. */
export function lastMeaningfulLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const errors = lines.filter(
    (line) =>
      /^onward( \w+)?: |error|fatal|cannot|refused|configuration|"level":(50|60)/i.test(line) &&
      !/^\s+(at |code:|name:)/.test(line),
  );
  const line = (errors.at(-1) ?? lines.at(-1) ?? '').trim();
  try {
    const entry = JSON.parse(line) as { msg?: string; err?: { message?: string } };
    return [entry.msg, entry.err?.message].filter(Boolean).join(': ') || line;
  } catch {
    return line.replace(/^onward( \w+)?: /, '').slice(0, 500);
  }
}
