/** Reads a JSON body whatever its Content-Type: a plain `curl -d` sends a form type. A missing body counts as `{}`. */
import type { Request } from 'express';
import { Problem } from './problem.js';

const READABLE_TYPES = [
  'application/json',
  'application/x-www-form-urlencoded',
  'text/plain',
  'application/octet-stream',
];

/**
 * @param maxBytes the limit; a longer body is rejected before it is read, or as soon as it exceeds the limit
 * @throws Problem 413, 415 or 400
 */
export async function readJsonBody(request: Request, maxBytes: number): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(maxBytes);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8').trim();
  if (text === '') return {};
  return parseJson(text, (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
}

function tooLarge(maxBytes: number): Problem {
  return new Problem(413, 'body_too_large', `A body of at most ${maxBytes} bytes is accepted.`, {
    headers: { Connection: 'close' },
  });
}

function parseJson(text: string, contentType: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (contentType === '' || READABLE_TYPES.includes(contentType) || contentType.endsWith('+json')) {
      throw new Problem(400, 'malformed_json', 'The body is not JSON.', {
        errors: [{ pointer: '', message: 'not JSON' }],
      });
    }
    throw new Problem(415, 'unsupported_media_type', 'A JSON body is required.');
  }
}
