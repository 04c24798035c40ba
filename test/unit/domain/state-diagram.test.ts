import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STATE_PAGE, statePage } from '../../../tools/docs/state-diagram.js';
import { SESSION_STATES, STAGES, TRANSITIONS } from '../../../src/domain/session/states.js';

describe('docs/session-states.md', () => {
  const page = readFileSync(STATE_PAGE, 'utf8');

  it('is up to date (npx tsx tools/docs/state-diagram.ts)', async () => {
    expect(page).toBe(await statePage());
  });

  it('draws exactly the transitions of the table', () => {
    const drawn = [...page.matchAll(/^ {2}(\w+) --> (\w+)$/gm)].map(([, from, to]) => `${from} ${to}`);
    expect(drawn).toEqual(SESSION_STATES.flatMap((from) => TRANSITIONS[from].map((to) => `${from} ${to}`)));
  });

  it('explains every state and every stage', () => {
    for (const name of [...SESSION_STATES, ...STAGES])
      expect(page).toMatch(new RegExp(`^\\|.*\`${name}\` +\\| [^|]{10,}\\|`, 'm'));
  });
});
