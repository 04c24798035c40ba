/** The uploads of one session, as the tus server sees them: a growing file, and a share of the quota. */
import { DataStore, ERRORS, Upload } from '@tus/server';
import type { Readable } from 'node:stream';
import type { PartialUpload, PartialUploadFiles } from '../../../adapters/storage/partial-uploads.js';
import type { UploadAdmission } from '../upload-admission.js';
import { sessionDemand } from '../upload-limits.js';
import { announcedUpload } from './announced-upload.js';

export interface SessionUploadsNeeds {
  readonly partials: Pick<PartialUploadFiles, 'expiresAfterMs' | 'create' | 'find' | 'append' | 'remove'>;
  readonly uploads: Pick<UploadAdmission, 'reservation'>;
}

export class SessionUploads extends DataStore {
  override extensions = ['creation', 'expiration', 'termination'];

  constructor(
    private readonly sessionId: string,
    private readonly needs: SessionUploadsNeeds,
  ) {
    super();
  }

  /**
   * Creates the file first: if the process is killed in between, it leaves a file that expires and not an unused
   * reservation.
   */
  override async create(upload: Upload): Promise<Upload> {
    const { partials, uploads } = this.needs;
    const { id: uploadId, metadata = {}, size: length = 0 } = upload;
    const place = { sessionId: this.sessionId, uploadId };
    await partials.create({ ...place, length, metadata, createdAt: Date.parse(upload.creation_date ?? '') });
    try {
      const { file } = announcedUpload(metadata);
      await uploads
        .reservation(this.sessionId, uploadId)
        .reserve(sessionDemand(file.kind, length), partials.expiresAfterMs / 1_000);
    } catch (error) {
      await partials.remove(place);
      throw error;
    }
    return upload;
  }

  override async getUpload(id: string): Promise<Upload> {
    const { length, offset, metadata, createdAt } = await this.known(id);
    return new Upload({ id, size: length, offset, metadata, creation_date: new Date(createdAt).toISOString() });
  }

  override async write(source: Readable, id: string): Promise<number> {
    return this.needs.partials.append(await this.known(id), source);
  }

  override async remove(id: string): Promise<void> {
    const { outcome } = await this.known(id);
    await this.needs.partials.remove({ sessionId: this.sessionId, uploadId: id });
    if (outcome === undefined) await this.needs.uploads.reservation(this.sessionId, id).release();
  }

  override getExpiration(): number {
    return this.needs.partials.expiresAfterMs;
  }

  private async known(id: string): Promise<PartialUpload> {
    const upload = await this.needs.partials.find(this.sessionId, id);
    // The library's errors are plain objects.
    // eslint-disable-next-line @typescript-eslint/only-throw-error
    if (upload === undefined) throw ERRORS.FILE_NOT_FOUND;
    return upload;
  }
}
