/** Types of `uppy.mjs`. */
export interface UppyUpload {
  readonly endpoint: string;
  readonly bearer: string;
  readonly name: string;
  readonly type: string;
  readonly content: Buffer;
}

/** @returns errors of files that failed, names of those that were uploaded */
export function uploadWithUppy(
  upload: UppyUpload,
): Promise<{ readonly failed: readonly string[]; readonly successful: readonly string[] }>;
