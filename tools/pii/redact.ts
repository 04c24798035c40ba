/** `npm run -s redact`: redacts standard input line by line, so that anyone can try the redactor on a text of their own. */
import { createInterface } from 'node:readline';
import { redact } from '../../src/pii/redact.js';
import { runCommand } from '../commands/cli.js';

await runCommand(async () => {
  // A line separator inside a line (U+2028) is text, not an end.
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    process.stdout.write(`${redact(line).text}\n`);
});
