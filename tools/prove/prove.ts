/** `npm run prove -- NAME [--runs N] [--seed N]`: runs a long proof. CI runs a seeded sample of each as a test. */
import { runCommand, UsageError } from '../commands/cli.js';
import { aa } from './aa.js';
import { httpUploads } from './http-uploads.js';
import type { Proof } from './proof.js';
import { uploads } from './uploads.js';

const PROOFS: Readonly<Record<string, Proof>> = { aa, uploads, 'http-uploads': httpUploads };
const MAX_SHOWN = 20;

await runCommand('prove', async ({ values, positionals: [name = '', ...rest] }) => {
  const proof = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined;
  if (proof === undefined || rest.length > 0) throw new UsageError(`name one proof:\n${listed()}`);
  const [runs = 0, seed = 0] = [values.runs ?? proof.runs, values.seed].map(Number);
  if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed))
    throw new UsageError('--runs and --seed are whole numbers, --runs at least 1');
  const { failures, notes } = await proof.run({ runs, seed });
  for (const note of notes) console.info(note);
  for (const failure of failures.slice(0, MAX_SHOWN)) console.error(`does not hold: ${failure}`);
  console.info(`${name}: ${runs} runs, seed ${seed}, ${failures.length} failures`);
  // Some proofs leave servers of their own behind.
  process.exit(failures.length === 0 ? 0 : 1);
});

function listed(): string {
  return Object.entries(PROOFS)
    .map(([name, { about, runs }]) => `  ${name.padEnd(14)}${about} (${runs} runs)`)
    .join('\n');
}
