/**
 * Writes `docs/session-states.md` from the transition table.
 *
 * npx tsx tools/docs/state-diagram.ts [--check]
 * --check  writes nothing, and exits with 1 when the page is outdated
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import {
  SESSION_STATES,
  STAGES,
  stageRank,
  TRANSITIONS,
  isClosed,
  type SessionStateName,
  type Stage,
} from '../../src/domain/session/states.js';

export const STATE_PAGE = fileURLToPath(new URL('../../docs/session-states.md', import.meta.url));

const STATE_MEANINGS: Readonly<Record<SessionStateName, string>> = {
  started: 'The session exists and its first question is asked; it has no answer yet.',
  collecting_info:
    'The client answers questions and adds observations, or has finished and may ask for recommendations.',
  generating_recommendations:
    'Rules run over the answers and each proposal is checked against its evidence; answers are still accepted.',
  awaiting_approval:
    'A person decides on every recommendation; a correction, or a decision that approves nothing, returns to the interview.',
  applying: 'Approved effects are written in one transaction; only an administrator can end the session here.',
  completed: 'Everything approved exists.',
  cancelled: 'The client, a newer session or an administrator ended it.',
  abandoned: 'The client did not return within the abandonment time, and no step of the platform was pending.',
};

const STAGE_MEANINGS: Readonly<Record<Stage, string>> = {
  started: 'the session exists',
  engaged: 'the first answer that is not a skip, or the first observation',
  recommendations_generated: 'recommendations exist',
  approval_decision: 'the client opened the recommendations, or decided',
  completed: 'everything approved is applied',
};

/** The page, formatted like every other file. */
export async function statePage(): Promise<string> {
  const text = `# Session states

Generated from \`src/domain/session/states.ts\` by \`npx tsx tools/docs/state-diagram.ts\`. Do not edit.

\`\`\`mermaid
${diagram().join('\n')}
\`\`\`

A session with open dead letters is _parked_. That is a flag beside its state, not a state: the conversation continues.

| State | Meaning | Leads to |
| --- | --- | --- |
${SESSION_STATES.map((state) => `| \`${state}\` | ${STATE_MEANINGS[state]} | ${targets(state)} |`).join('\n')}

## Funnel stages

A session counts in every stage up to the furthest it has reached; its rank never falls, whatever its state.

| Rank | Stage | Reached when |
| --- | --- | --- |
${STAGES.map((stage) => `| ${stageRank(stage)} | \`${stage}\` | ${STAGE_MEANINGS[stage]} |`).join('\n')}
`;
  return format(text, { ...(await resolveConfig(STATE_PAGE)), parser: 'markdown' });
}

function diagram(): string[] {
  const moves = SESSION_STATES.flatMap((state) => TRANSITIONS[state].map((target) => `  ${state} --> ${target}`));
  const ends = SESSION_STATES.filter(isClosed).map((state) => `  ${state} --> [*]`);
  return ['stateDiagram-v2', '  [*] --> started', ...moves, ...ends];
}

function targets(state: SessionStateName): string {
  return isClosed(state) ? 'nothing: closed' : TRANSITIONS[state].map((target) => `\`${target}\``).join(', ');
}

async function main(args: readonly string[]): Promise<void> {
  if (args.some((arg) => arg !== '--check')) throw new Error('usage: npx tsx tools/docs/state-diagram.ts [--check]');
  const page = await statePage();
  if (!args.includes('--check')) return writeFileSync(STATE_PAGE, page);
  if (readFileSync(STATE_PAGE, 'utf8') === page) return;
  process.stderr.write('docs/session-states.md is outdated: run npx tsx tools/docs/state-diagram.ts\n');
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url))
  await main(process.argv.slice(2));
