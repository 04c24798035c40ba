/** A seeded sample of `npm run prove -- uploads`: generated files in the odd forms of devices. */
import { expect, it } from 'vitest';
import { searchUploads } from '../../tools/prove/uploads.js';

const RUNS = 2_000;

it('every valid file is accepted, every cut or double one refused, and none exceeds the budget of its check', async () => {
  const { failures, notes } = await searchUploads({ runs: RUNS, seed: Number(process.env.FUZZ_SEED ?? 4) });
  expect(failures).toEqual([]);
  console.info(notes.join('\n'));
}, 120_000);
