/** The frame of every local command: one clear line on stderr and a meaningful exit code instead of a stack trace. */
import { ConfigError } from '../../src/config.js';

/** An error that the user can fix. Its message is the only line printed. Exit code 1. */
export class LocalError extends Error {
  override readonly name: string = 'LocalError';
}

/** Wrong arguments. Exit code 2. */
export class UsageError extends LocalError {
  override readonly name = 'UsageError';
}

/**
 * Runs the main function of a command. Expected errors print one line. Any other error is a defect and prints its
 * stack.
 *
 * @param main resolves with the exit code, or undefined for 0
 */
export async function runCommand(main: () => Promise<number | void> | number | void): Promise<void> {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    const expected = error instanceof LocalError || error instanceof ConfigError;
    process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
  }
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
