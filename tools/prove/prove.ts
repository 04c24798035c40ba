/** `npm run prove -- NAME [--runs N] [--seed N]`: runs a long proof. CI runs a seeded sample of each as a test. */
import { parseArgs } from 'node:util';
import { httpUploads } from './http-uploads.js';
import type { Proof } from './proof.js';
import { uploads } from './uploads.js';

const PROOFS: Readonly<Record<string, Proof>> = { uploads, 'http-uploads': httpUploads };
const MAX_SHOWN = 20;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string' },
    seed: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const proof = PROOFS[positionals[0] ?? ''];
if (values.help || proof === undefined) {
  console.info(usage());
  process.exit(values.help ? 0 : 2);
}
const [runs, seed] = [Number(values.runs ?? proof.runs), Number(values.seed)];
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('--runs and --seed are whole numbers, --runs at least 1.');
  process.exit(2);
}
const { failures, notes } = await proof.run({ runs, seed });
for (const note of notes) console.info(note);
for (const failure of failures.slice(0, MAX_SHOWN)) console.error(`does not hold: ${failure}`);
console.info(`${positionals[0] ?? ''}: ${runs} runs, seed ${seed}, ${failures.length} failures`);
process.exit(failures.length === 0 ? 0 : 1);

function usage(): string {
  const rows = Object.entries(PROOFS).map(
    ([name, { about, runs: most }]) => `  ${name.padEnd(14)}${about} (${most} runs)`,
  );
  return ['npm run prove -- NAME [--runs N] [--seed N]', '', ...rows].join('\n');
}
