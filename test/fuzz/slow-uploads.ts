/** Uploads so slow that they only hold a connection, for every place where a sender can stop or drip. */
import { multipart } from '../support/uploads.js';
import type { Sample } from './samples.js';

export interface SlowUpload {
  readonly name: string;
  readonly headers: readonly string[];
  readonly begin: Buffer;
  readonly drip: Buffer;
}

/** @returns multipart bodies, each stopped and dripping at the same places */
export function slowForms({ part, extension, content }: Sample): SlowUpload[] {
  const { body, type } = multipart([
    { name: 'note', value: 'x'.repeat(2_000) },
    { name: part, value: content, fileName: `a.${extension}` },
  ]);
  const places = {
    'before its first byte': 0,
    'in its boundary': 10,
    'in a field': 400,
    'in the head of a file': body.indexOf('filename=') + 4,
    'in its first bytes': body.indexOf('octet-stream') + 24,
    'in a file': body.length - Math.floor(content.length / 2),
    'in its last boundary': body.length - 6,
  };
  const length = `Content-Length: ${body.length + 1_000_000}`;
  return Object.entries(places).flatMap(([place, at]) =>
    [Buffer.alloc(0), Buffer.concat([body.subarray(at), Buffer.alloc(1_000_000)])].map((drip) => ({
      name: `${drip.length === 0 ? 'stopped' : 'dripping'} ${place}`,
      headers: [`Content-Type: ${type}`, length],
      begin: body.subarray(0, at),
      drip,
    })),
  );
}
