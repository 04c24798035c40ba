/** `npm run -s redact`: redacts standard input line by line, to try the redactor on any text. */
import { createInterface } from 'node:readline';
import { redact } from '../../src/pii/redact.js';
import { runCommand } from './cli.js';

await runCommand('redact', async () => {
  // A line separator (U+2028) inside a line is text and does not end the line.
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity }))
    process.stdout.write(`${redact(line).text}\n`);
});
