/**
 * The file storage of the configuration. The API and the workers both open it here, so that they see the same files.
 */
import path from 'node:path';
import type { Config } from '../config.js';
import type { FileStore } from '../adapters/storage/file-store.js';
import { LocalFileStore } from '../adapters/storage/local-files.js';
import { S3Client, type S3Options } from '../adapters/storage/s3-client.js';
import { S3FileStore } from '../adapters/storage/s3-files.js';
import { Keyring } from '../adapters/crypto/keyring.js';
import { PartialUploadFiles } from '../adapters/storage/partial-uploads.js';
import { Staging } from '../adapters/storage/staging.js';

/** A subfolder of the storage folder, on the same volume. */
const INCOMING = 'incoming';

export interface Storage {
  readonly files: FileStore;
  readonly staging: Staging;
  readonly partials: PartialUploadFiles;
}

export function openStorage(config: Config): Storage {
  const root = path.join(config.dataDir, 'files');
  const folder = path.join(root, INCOMING);
  const staging = new Staging(folder);
  const partials = new PartialUploadFiles({
    folder,
    keyring: Keyring.parse(config.encryptionKeys),
    expiresAfterMs: config.ONBOARDING_UPLOAD_EXPIRES_MINUTES * 60_000,
    clock: Date.now,
  });
  const files =
    config.STORAGE === 's3' ? new S3FileStore(new S3Client(s3Options(config)), staging) : new LocalFileStore(root);
  return { files, staging, partials };
}

function s3Options(config: Config): S3Options {
  const {
    S3_ENDPOINT,
    S3_REGION,
    S3_BUCKET,
    S3_ACCESS_KEY_ID = '',
    S3_SECRET_ACCESS_KEY = '',
    S3_FORCE_PATH_STYLE,
  } = config;
  return {
    endpoint: S3_ENDPOINT ?? `https://s3.${S3_REGION}.amazonaws.com`,
    region: S3_REGION,
    bucket: S3_BUCKET ?? '',
    accessKeyId: S3_ACCESS_KEY_ID,
    secretAccessKey: S3_SECRET_ACCESS_KEY,
    forcePathStyle: S3_FORCE_PATH_STYLE,
  };
}
