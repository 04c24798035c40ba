/** Names of uploaded files: shown to people, never used as a path. A hostile name is rejected, not repaired. */
import path from 'node:path';
import { Problem } from '../http/problem.js';

const MAX_NAME_BYTES = 200;
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;
// Control characters, and marks that change the reading direction of a name.
const INVISIBLE = /[\u0000-\u001f\u007f\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** @throws Problem 400 `invalid_file_name` */
export function checkFileName(name: string | undefined): { name: string; extension: string } {
  const text = (name ?? '').normalize('NFC');
  const invalid = (message: string): Problem =>
    new Problem(400, 'invalid_file_name', 'The name of a file is not acceptable.', {
      errors: [{ pointer: '/file_name', message }],
    });
  if (text === '' || /^[.-]|[. ]$/.test(text)) throw invalid('needs a name');
  if (Buffer.byteLength(text) > MAX_NAME_BYTES) throw invalid(`at most ${MAX_NAME_BYTES} bytes`);
  if (/[/\\]/.test(text) || text.includes('..')) throw invalid('no path');
  if (INVISIBLE.test(text)) throw invalid('no control characters');
  if (RESERVED.test(text)) throw invalid('reserved name');
  return { name: text, extension: path.extname(text).slice(1).toLowerCase() };
}
