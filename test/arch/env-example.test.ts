/** `.env.example` must list exactly the variables that the configuration reads. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { CONFIG_FIELDS } from '../../src/config.js';

it('.env.example lists every variable of the configuration, in its order, and no other', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', '.env.example'), 'utf8');
  const named = text.split('\n').flatMap((line) => /^(?:# )?([A-Z][A-Z0-9_]*)=/.exec(line)?.[1] ?? []);
  expect(named, 'run `npm run env-example`').toEqual(Object.keys(CONFIG_FIELDS));
});

it('.env.example gives no secret a value', () => {
  const text = readFileSync(path.resolve(import.meta.dirname, '..', '..', '.env.example'), 'utf8');
  const secrets = Object.entries(CONFIG_FIELDS).filter(([, { secret }]) => secret);
  for (const [name] of secrets) expect(text).toMatch(new RegExp(`^# ${name}=$`, 'm'));
});
