/** `npm run prove -- NAME --runs N --seed S`: runs one of the long proofs and exits with 1 when it fails. */
import { parseArgs } from 'node:util';
import { run as aa } from './aa.js';

/** @returns whether the proof holds */
type Proof = (options: { readonly runs: number; readonly seed: number }) => Promise<boolean>;

const PROOFS: Readonly<Record<string, Proof>> = { aa };

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' } },
  });
  const proof = PROOFS[positionals[0] ?? ''];
  if (proof === undefined) {
    console.error(`Name a proof: ${Object.keys(PROOFS).join(', ')}.`);
    return 2;
  }
  return (await proof({ runs: Number(values.runs), seed: Number(values.seed) })) ? 0 : 1;
}

process.exitCode = await main();
