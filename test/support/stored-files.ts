/** Reads the stored files of a test platform. */
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

export interface FileOnDisk {
  readonly name: string;
  readonly content: Buffer;
}

/** Every file below a folder, sorted by path; empty if the folder does not exist. */
export async function filesBelow(folder: string): Promise<FileOnDisk[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.sort().map(async (file) => ({ name: path.relative(folder, file), content: await readFile(file) })),
  );
}
