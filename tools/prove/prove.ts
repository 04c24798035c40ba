/** `npm run prove -- NAME --runs N --seed S`: runs one of the long proofs and exits with 1 when it fails. */
import { runCommand, UsageError } from '../commands/cli.js';
import { run as aa } from './aa.js';
import { run as httpUploads } from './http-uploads.js';
import { run as uploads } from './uploads.js';

/** @returns whether the proof holds */
type Proof = (options: { readonly runs: number; readonly seed: number }) => Promise<boolean>;

const PROOFS: Readonly<Record<string, Proof>> = { aa, uploads, 'http-uploads': httpUploads };

await runCommand('prove', async ({ values, positionals: [name = '', ...rest] }) => {
  const proof = Object.hasOwn(PROOFS, name) ? PROOFS[name] : undefined;
  if (proof === undefined || rest.length > 0)
    throw new UsageError(`name one proof of ${Object.keys(PROOFS).join(', ')}`);
  const [runs, seed] = [values.runs, values.seed].map(Number);
  if (!Number.isInteger(runs) || !Number.isInteger(seed)) throw new UsageError('--runs and --seed are whole numbers');
  return (await proof({ runs: runs ?? 0, seed: seed ?? 0 })) ? 0 : 1;
});
