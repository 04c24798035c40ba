/** The storage of the configuration. The API and the workers open it here, so that both see the same files. */
import path from 'node:path';
import type { Config } from '../../config.js';
import type { FileStore } from './file-store.js';
import { LocalFileStore } from './local-files.js';
import { Staging } from './staging.js';

/** Below the folder of the files, on the same volume. */
const INCOMING = 'incoming';

export function openStorage(config: Config): { files: FileStore; staging: Staging } {
  const root = path.join(config.dataDir, 'files');
  return { files: new LocalFileStore(root), staging: new Staging(path.join(root, INCOMING)) };
}
