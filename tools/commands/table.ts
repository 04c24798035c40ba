/** Every command of `npm run`: what it does, its arguments and its options. The help and the parser both read it. */
import type { ParseArgsConfig } from 'node:util';

type Option = NonNullable<ParseArgsConfig['options']>[string] & {
  readonly description: string;
  readonly value?: string;
};

export interface CommandSpec {
  readonly summary: string;
  /** Names of the positional arguments, as the help shows them. */
  readonly positionals?: string;
  readonly options: Readonly<Record<string, Option>>;
  /** Further paragraphs of the help. */
  readonly help?: string;
  /** Prints only its result, so that another program can read it: `npm run -s`. */
  readonly isFilter?: true;
}

const text = (description: string, value: string) => ({ type: 'string', description, value }) as const;
const flag = (description: string) => ({ type: 'boolean', description }) as const;

/** Options of every command. */
export const COMMON_OPTIONS = {
  help: { ...flag('shows this help'), short: 'h' },
  verbose: flag('shows the stack of an error (as ONWARD_DEBUG=1 does)'),
} as const;

export const COMMANDS = {
  start: {
    summary: 'runs the whole platform on this machine, with the servers that no setting names',
    options: {},
  },
  demo: {
    summary: 'runs one site survey over HTTP: questions, a photo, recommendations, approval, entities',
    options: {},
    help: 'Uses the running stack, or starts one for the time of the demo.',
  },
  seed: {
    summary: 'writes invented sessions for analytics, or removes them',
    options: {
      sessions: text('rows of the projection without a workflow, spread over the days', 'N'),
      days: { ...text('days before today', 'N'), default: '365' },
      workflows: text('real sessions on the running stack, in every stage and outcome', 'N'),
      remove: flag('removes every invented session of `--sessions`'),
    },
    help: 'Invented sessions belong to clients that begin with `seed-` and people that begin with `seed-`.',
  },
  ps: { summary: 'prints a line `role pid` for each process of the running stack', options: {}, isFilter: true },
  doctor: { summary: 'checks the configuration and every connection', options: {} },
  token: {
    summary: 'signs a token for local use',
    options: {
      role: text('client, approver, analyst or admin', 'ROLE'),
      sub: text('the person', 'NAME'),
      client: text('the client of the person', 'CLIENT'),
      'all-clients': flag('for an analyst or an admin of every client'),
      expires: { ...text('how long it is valid: a number and s, m, h or d', 'TIME'), default: '12h' },
    },
    isFilter: true,
  },
  ui: {
    summary: 'prints a link that signs a browser in to read payloads, and opens the Temporal Web UI',
    options: {
      sub: { ...text('the administrator', 'NAME'), default: 'me' },
      client: { ...text('the client of the administrator', 'CLIENT'), default: 'acme' },
    },
    isFilter: true,
  },
  views: { summary: 'prints links to the prepared views of the Temporal Web UI', options: {}, isFilter: true },
  fault: {
    summary: 'makes activities of the local stack fail on purpose, to rehearse dead letters and retries',
    positionals: 'list | clear | set ACTIVITY permanent|transient:N|execute-and-timeout',
    options: {},
    isFilter: true,
  },
  migrate: {
    summary: 'applies the migrations of the database, or shows their state',
    options: {
      plan: flag('shows what is pending'),
      status: flag('shows what is applied and what is pending'),
      check: flag('like --plan, with exit code 1 when something is pending'),
    },
  },
  'sweep-files': {
    summary: 'removes files that a crash left without a row, and reports rows whose file is missing',
    options: { 'dry-run': flag('only shows what would be removed') },
  },
  funnel: {
    summary: 'prints the funnel of an event log, computed by the same functions as the analytics',
    options: {
      events: text('the log', 'FILE'),
      steps: text('names of events, in order, separated by commas', 'A,B,C'),
      window: { ...text('from the first step to the last: a number with ms, s, m, h, d or w', 'TIME'), default: '14d' },
      order: { ...text('ordered, strict (no other event between) or unordered', 'ORDER'), default: 'ordered' },
      reentry: { ...text('first, or reanchor: a later first step begins anew', 'MODE'), default: 'first' },
      exclude: {
        ...text(
          'an event that may not occur between two steps; mode remove_unit or keep_reached',
          'EVENT:FROM-TO:MODE',
        ),
        multiple: true,
      },
      breakdown: text(
        'one funnel for each value of a property, at the first, last or Nth step',
        'PROPERTY:first|last|N',
      ),
      'allow-missing': flag('counts a step that is in no event as zero, instead of refusing it as misspelt'),
      'as-of': text('the moment of asking; default now', 'TIME'),
      timezone: { ...text('of the days', 'ZONE'), default: 'UTC' },
    },
    help: [
      'The log has one JSON object a line:',
      '  {"unit": "u1", "event": "cart", "timestamp": "2026-05-04T10:00:05Z", "properties": {"plan": "pro"}}',
      '`unit` and `event` are names or numbers. `timestamp` is ISO 8601 (UTC without an offset), or seconds or',
      'milliseconds since 1970. `properties` is optional. Events of one unit are ordered by time; events of the same time',
      'by their line, so the step that comes first must be in an earlier line. See docs/funnel.md.',
    ].join('\n'),
    isFilter: true,
  },
  redact: {
    summary: 'redacts standard input line by line, to try the redactor on any text',
    options: {},
    isFilter: true,
  },
  'pii-report': {
    summary: 'measures the redactor on the labelled texts and writes the tables of docs/pii.md',
    options: {},
  },
  prove: {
    summary: 'runs one of the long proofs: aa, uploads, http-uploads',
    positionals: 'NAME',
    options: {
      runs: { ...text('number of cases', 'N'), default: '1000' },
      seed: { ...text('equal seeds give equal runs', 'N'), default: '1' },
    },
  },
  chaos: {
    summary: 'runs sessions on a stack of its own and kills its five processes in turn',
    options: {
      sessions: { ...text('how many', 'N'), default: '60' },
      seed: { ...text('equal seeds kill in the same order', 'N'), default: '1' },
      keep: flag('keeps the data folder'),
    },
  },
  'chaos:dead-letters': {
    summary: 'kills the worker between a failure and the moment its dead letter reaches the index',
    options: { times: { ...text('how often', 'N'), default: '100' } },
  },
  'conformance:ratelimit': {
    summary: 'checks the rate limits of a deployment from the outside',
    options: {
      url: { ...text('an API process; again for each further one', 'URL'), multiple: true },
      token: { ...text('of one user; twice, for two users', 'TOKEN'), multiple: true },
      policy: { ...text('the limit to check', 'NAME'), default: 'conversation_start' },
      'redis-pid': text('the process to suspend', 'PID'),
      kill: flag('also kills it'),
      local: flag('finds the Redis of the running stack'),
      quick: flag('leaves out the checks that wait'),
    },
    isFilter: true,
  },
  bench: {
    summary: 'measures ratios against a bare Temporal workflow (bench/README.md)',
    options: {
      only: text('only this case', 'CASE'),
      json: flag('prints JSON'),
      report: flag('writes the report'),
      quick: flag('fewer repetitions'),
    },
  },
} as const satisfies Readonly<Record<string, CommandSpec>>;

export type CommandName = keyof typeof COMMANDS;

/** How to call a command. */
export function usageOf(name: CommandName): string {
  const { positionals, options, isFilter }: CommandSpec = COMMANDS[name];
  const call = name === 'start' ? 'npm start' : `npm run ${isFilter === true ? '-s ' : ''}${name}`;
  const parts = [positionals, Object.keys(options).length > 0 ? '[OPTION]…' : undefined].filter(Boolean);
  return parts.length === 0 ? call : `${call} -- ${parts.join(' ')}`;
}

/** The help of a command. */
export function helpOf(name: CommandName): string {
  const { summary, options, help }: CommandSpec = COMMANDS[name];
  const rows = Object.entries({ ...options, ...COMMON_OPTIONS } as CommandSpec['options']).map(
    ([option, { value, description, ...rest }]) => {
      const preset = rest.default === undefined ? '' : ` (default ${String(rest.default)})`;
      return [`--${option}${value === undefined ? '' : ` ${value}`}`, `${description}${preset}`] as const;
    },
  );
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return [
    `${usageOf(name)}`,
    `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.`,
    rows.map(([left, right]) => `  ${left.padEnd(width)}${right}`).join('\n'),
    ...(help === undefined ? [] : [help]),
  ].join('\n\n');
}
