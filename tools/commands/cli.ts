/** The frame of every command: its arguments by the table, one clear line on stderr, and a meaningful exit code. */
import { parseArgs } from 'node:util';
import { COMMANDS, COMMON_OPTIONS, helpOf, usageOf, type CommandName, type CommandSpec } from './table.js';

/** An error that the user can fix. Its message is the only line printed. Exit code 1. */
export class LocalError extends Error {
  override readonly name: string = 'LocalError';
}

/** Wrong arguments. Exit code 2. */
export class UsageError extends LocalError {
  override readonly name = 'UsageError';
}

type ValueOf<O> = O extends { readonly type: 'boolean' }
  ? boolean
  : O extends { readonly multiple: true }
    ? string[]
    : string;
type OptionsOf<N extends CommandName> = (typeof COMMANDS)[N]['options'];

/** The arguments of a command. An option without a default is absent when it is not given. */
export interface Arguments<N extends CommandName> {
  readonly values: {
    readonly [K in keyof OptionsOf<N>]: OptionsOf<N>[K] extends { readonly default: string }
      ? string
      : ValueOf<OptionsOf<N>[K]> | undefined;
  };
  readonly positionals: readonly string[];
}

/**
 * Runs the main function of a command: `--help` prints its help, an unknown option is a usage error, and every error is
 * one line. `--verbose` and ONWARD_DEBUG add the stack.
 *
 * @param main resolves with the exit code, or undefined for 0
 */
export async function runCommand<N extends CommandName>(
  name: N,
  main: (given: Arguments<N>) => Promise<number | void> | number | void,
  argv: readonly string[] = process.argv.slice(2),
): Promise<void> {
  endQuietlyWithReader();
  try {
    const given = parse(name, argv);
    if (given === 'help') {
      process.stdout.write(`${helpOf(name)}\n`);
      return;
    }
    process.exitCode = (await main(given)) ?? 0;
  } catch (error) {
    process.exitCode = error instanceof UsageError ? 2 : 1;
    const isVerbose = argv.includes('--verbose') || Boolean(process.env.ONWARD_DEBUG);
    const stack = isVerbose && error instanceof Error ? error.stack : undefined;
    process.stderr.write(`${stack ?? sentenceOf(error)}\n`);
  }
}

/**
 * The arguments of a command that has no main function. Prints the help or the usage and ends the process where
 * `runCommand` would.
 */
export function argumentsOf<N extends CommandName>(name: N): Arguments<N> {
  endQuietlyWithReader();
  try {
    const given = parse(name, process.argv.slice(2));
    if (given !== 'help') return given;
    process.stdout.write(`${helpOf(name)}\n`);
    return process.exit(0);
  } catch (error) {
    process.stderr.write(`${messageOf(error)}\n`);
    return process.exit(2);
  }
}

function parse<N extends CommandName>(name: N, argv: readonly string[]): Arguments<N> | 'help' {
  const { options, positionals: expected }: CommandSpec = COMMANDS[name];
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options: { ...options, ...COMMON_OPTIONS },
      allowPositionals: expected !== undefined,
    });
    if ((values as { readonly help?: boolean }).help === true) return 'help';
    return { values, positionals } as Arguments<N>;
  } catch (error) {
    // Node adds advice about positional arguments behind the first sentence.
    const [sentence = ''] = messageOf(error).split(/\.(?: |$)/);
    throw new UsageError(`${sentence}. Usage: ${usageOf(name)}`);
  }
}

/** `npm run -s views | head -1`: a reader that has enough ends the command without a word. */
function endQuietlyWithReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(0);
      throw error;
    });
}

/** The message of an error in one line. */
function sentenceOf(error: unknown): string {
  const [line = ''] = messageOf(error).split('\n');
  return line === '' ? 'the command failed; --verbose shows where' : line;
}

/** The message of any thrown value. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return messageOf(error.errors[0]);
  return error instanceof Error ? error.message : String(error);
}
