/**
 * `npm run -s funnel`: prints the funnel of an event log in a file, computed by the same functions as the analytics.
 */
import { computeFunnel } from '../../src/domain/analytics/funnel/sequence/funnel.js';
import { runCommand } from '../commands/cli.js';
import { readArguments } from './arguments.js';
import { readEvents } from './read-events.js';

await runCommand(async () => {
  const { file, definition, asOf, timezone } = readArguments(process.argv.slice(2), Date.now());
  const units = await readEvents(file, definition);
  const result = computeFunnel(units.values(), definition, { asOf, timezone });
  process.stdout.write(`${JSON.stringify({ ...result, definition, timezone }, null, 2)}\n`);
});
