/** Ends a process that cannot start, with one clear line and without a stack or a secret. */
export function failFast(error: unknown): never {
  process.stderr.write(`onward: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
