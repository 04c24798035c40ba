/** The route that downloads a stored file. */
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';
import type { MediaStore } from '../../../adapters/postgres/uploads/media-store.js';
import type { FileStore } from '../../../adapters/storage/file-store.js';
import { scopeOf } from '../../../domain/access.js';
import { noteSession } from '../../commands/access.js';
import { Problem, notFound } from '../../http/problem.js';
import { defineRoute } from '../../http/route.js';

interface GetMediaNeeds {
  readonly media: Pick<MediaStore, 'find'>;
  readonly files: Pick<FileStore, 'read'>;
}

/** GET media/{media_id}: photos as their stripped rendition, everything as an attachment that no browser renders. */
export const getMedia = defineRoute({
  method: 'get',
  path: 'media/:media_id',
  tag: 'site audit',
  summary: 'Download a stored file',
  roles: ['client', 'approver'],
  limit: 'reads',
  params: z.object({ media_id: z.string() }),
  responses: {
    200: { description: 'the file', contentType: 'application/octet-stream' },
    409: { description: 'a photo that is still being prepared' },
    410: { description: 'a photo that cannot be decoded; it has to be taken again' },
  },
  async handle({ principal, params, response }, needs: GetMediaNeeds) {
    const media = await needs.media.find(params.media_id, scopeOf(principal));
    if (media === undefined) throw notFound();
    noteSession(principal, { sessionId: media.session_id, clientId: media.client_id, sub: media.sub });
    if (media.is_unreadable)
      throw new Problem(410, 'media_unreadable', 'This photo could not be read. Take it again.', {
        category: 'user_input',
      });
    if (media.kind === 'photo' && media.rendition_key === null) {
      throw new Problem(409, 'media_not_ready', 'This photo is still being prepared.', { retryAfterSeconds: 1 });
    }
    const name = media.rendition_type === null ? media.file_name : asJpeg(media.file_name);
    response.status(200).set({
      'Content-Type': media.rendition_type ?? media.content_type,
      // RFC 6266 with RFC 8187: the name in ASCII for old clients, in UTF-8 for the others.
      'Content-Disposition': `attachment; filename="${name.replace(/[^\x20-\x7e]|["\\%]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'private, no-store',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    });
    await pipeline(needs.files.read(media.rendition_key ?? media.storage_key), response);
    return undefined;
  },
});

/** A rendition is JPEG whatever was uploaded, so it gets that extension. */
function asJpeg(name: string): string {
  return /\.jpe?g$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.jpg`;
}
