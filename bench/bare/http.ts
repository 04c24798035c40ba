/**
 * The minimal peer of a session read: an Express route that answers a fixed document. Arguments: port, file of the
 * document.
 */
import { readFileSync } from 'node:fs';
import express from 'express';

const [, , port, file] = process.argv;
if (port === undefined || file === undefined) throw new Error('usage: http.ts PORT FILE');
const document = JSON.parse(readFileSync(file, 'utf8')) as unknown;
const app = express();
// The API also disables ETags. Enabled, they would slow this side down.
app.set('etag', false);
app.get('/sessions/:id', (_request, response) => void response.json(document));
app.listen(Number(port), '127.0.0.1', () => process.stdout.write('http ready\n'));
