/** The block that `npm start` prints once everything answers. */

export interface ReadyFacts {
  readonly api: string;
  readonly temporalUi: string;
  readonly dataDir: string;
  readonly pids: Readonly<Record<string, number>>;
}

/** The addresses of the stack and the command that makes a token. */
export function readyBlock(facts: ReadyFacts): string {
  const rows: [string, string][] = [
    ['API', facts.api],
    ['API documentation', `${facts.api}/docs`],
    ['Temporal Web UI', facts.temporalUi],
    ['Data folder', facts.dataDir],
    [
      'Processes',
      Object.entries(facts.pids)
        .map(([role, pid]) => `${role} ${pid}`)
        .join(', '),
    ],
    ['A token', 'npm run -s token -- --role admin --sub me --client acme --all-clients'],
    ['Read payloads', 'npm run -s ui'],
    ['Stop', 'Ctrl-C'],
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  return ['', 'Onward is ready.', ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`), ''].join('\n');
}
