/** Reads an event log with one JSON object per line: `{unit, event, timestamp, properties?}`. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import type { FunnelDefinition, FunnelEvent } from '../../src/domain/analytics/funnel/sequence/definition.js';
import { LocalError } from '../commands/cli.js';
import { readTime } from './read-time.js';

const name = z.union([z.string().min(1), z.number()]).transform(String);
const lineSchema = z.object({
  unit: name,
  event: name,
  timestamp: z.unknown().transform((value, context) => {
    const time = readTime(value);
    if (time !== undefined) return time;
    context.addIssue({ code: 'custom', message: 'expected ISO 8601 or seconds or milliseconds since 1970' });
    return z.NEVER;
  }),
  properties: z.record(z.string(), z.unknown()).nullish(),
});

export interface EventLog {
  /** The events that the definition needs, by unit. */
  readonly units: ReadonlyMap<string, readonly FunnelEvent[]>;
  /** How often each name occurs, for as many names as a person can read. */
  readonly names: ReadonlyMap<string, number>;
}

/** More names than this are not remembered, except those of the definition. */
const MOST_NAMES = 1_000;

/**
 * The events of each unit. Only what the definition needs is kept: every event for a strict order, otherwise the events
 * that it names, and of the properties the breakdown property.
 *
 * @throws LocalError that names the line and the problem
 */
export async function readEvents(file: string, definition: FunnelDefinition): Promise<EventLog> {
  const named = new Set([...definition.steps, ...definition.exclusions.map(({ event }) => event)]);
  const units = new Map<string, FunnelEvent[]>();
  const names = new Map<string, number>();
  const input = createReadStream(file);
  const failed = new Promise<never>((_, reject) =>
    input.once('error', (error) => reject(new LocalError(`${file}: ${error.message}`))),
  );
  let line = 0;
  const reading = (async () => {
    // A line separator (U+2028) inside a line is text and does not end the line.
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      line += 1;
      if (text.trim() === '') continue;
      const event = parseLine(text.replace(/^\uFEFF/, ''), line, file, definition.breakdown?.property);
      if (names.size < MOST_NAMES || named.has(event.event)) names.set(event.event, (names.get(event.event) ?? 0) + 1);
      if (definition.order !== 'strict' && !named.has(event.event)) continue;
      const events = units.get(event.unit);
      if (events === undefined) units.set(event.unit, [event]);
      else events.push(event);
    }
    return { units, names };
  })();
  return Promise.race([reading, failed]);
}

function parseLine(text: string, line: number, file: string, property: string | undefined): FunnelEvent {
  const wrong = (why: string): LocalError => new LocalError(`${file}, line ${line}: ${why}`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong('not a JSON object');
  }
  const { data, error } = lineSchema.safeParse(value);
  if (error !== undefined) {
    const [issue] = error.issues;
    throw wrong(issue?.path.length === 0 ? 'not a JSON object' : `${issue?.path.join('.')}: ${issue?.message}`);
  }
  const { unit, event, timestamp, properties } = data;
  return {
    unit,
    event,
    time: timestamp,
    sequence: line,
    properties: property === undefined ? undefined : { [property]: properties?.[property] },
  };
}
