/** The type of a file according to its first bytes, also where the bytes are damaged. */
import { describe, expect, it } from 'vitest';
import { detect } from '../../../src/api/uploads/signature.js';
import { office } from '../../support/files/office.js';

describe('the signature of a document', () => {
  it('is never an error, whichever byte is damaged', async () => {
    const sound = office('docx');
    const answers = new Set<string | undefined>();
    for (let at = 0; at < sound.length; at += 1)
      for (const value of [0x00, 0xff, (sound[at] ?? 0) ^ 0x10]) {
        const damaged = Buffer.from(sound);
        damaged[at] = value;
        answers.add(await detect(damaged.subarray(0, 4_100)));
      }
    expect(answers).toContain('application/zip');
  });
});
