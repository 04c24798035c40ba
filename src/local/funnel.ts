/** `npm run -s funnel`: the funnel of an event log in a file, with the functions the analytics use. */
import { computeFunnel } from '../domain/funnel/sequence/funnel.js';
import { runCommand } from './cli.js';
import { readArguments } from './funnel/arguments.js';
import { readEvents } from './funnel/read-events.js';

await runCommand(async () => {
  const { file, definition, asOf, timezone } = readArguments(process.argv.slice(2), Date.now());
  const units = await readEvents(file, definition);
  const result = computeFunnel(units.values(), definition, { asOf, timezone });
  process.stdout.write(`${JSON.stringify({ ...result, definition, timezone }, null, 2)}\n`);
});
