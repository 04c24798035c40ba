/**
 * `npm run -s funnel`: prints the funnel of an event log in a file, computed by the same functions as the analytics.
 */
import { computeFunnel } from '../../src/domain/analytics/funnel/sequence/funnel.js';
import type { FunnelDefinition } from '../../src/domain/analytics/funnel/sequence/definition.js';
import { runCommand, UsageError } from '../commands/cli.js';
import { readArguments } from './arguments.js';
import { readEvents } from './read-events.js';

/** Names shown in the error about a step that is in no event. */
const SHOWN = 20;

await runCommand('funnel', async ({ values }) => {
  const { file, definition, allowsMissing, asOf, timezone } = readArguments(values, Date.now());
  const { units, names } = await readEvents(file, definition);
  if (!allowsMissing) refuseUnknown(definition, names);
  const result = computeFunnel(units.values(), definition, { asOf, timezone });
  process.stdout.write(`${JSON.stringify({ ...result, definition, timezone }, null, 2)}\n`);
});

/** @throws UsageError when a step or an exclusion is in no event: it is more likely misspelt than never happened */
function refuseUnknown({ steps, exclusions }: FunnelDefinition, names: ReadonlyMap<string, number>): void {
  const unknown = [...steps, ...exclusions.map(({ event }) => event)].filter((name) => !names.has(name));
  if (unknown.length === 0) return;
  const known = [...names].sort(([, a], [, b]) => b - a).map(([name]) => name);
  const more = known.length > SHOWN ? ` and ${known.length - SHOWN} more` : '';
  throw new UsageError(
    `no event is called ${unknown.join(' or ')}; the log has ${known.slice(0, SHOWN).join(', ') || 'no event'}${more} ` +
      '(--allow-missing counts such a step as zero)',
  );
}
