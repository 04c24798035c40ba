/** The data converters of clients and workers: they encrypt payloads and failure messages. */
import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import type { Keyring } from '../crypto/keyring.js';
import { EncryptionCodec } from './codec.js';

export const FAILURE_CONVERTER_PATH = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url));

/** What a worker needs: a converter that marks payloads that are not ours. */
export interface WorkerDataConverter extends DataConverter {
  readonly marksForeignPayloads: true;
}

export function clientDataConverter(keyring: Keyring): DataConverter {
  return { failureConverterPath: FAILURE_CONVERTER_PATH, payloadCodecs: [new EncryptionCodec(keyring, 'client')] };
}

export function workerDataConverter(keyring: Keyring): WorkerDataConverter {
  return {
    failureConverterPath: FAILURE_CONVERTER_PATH,
    payloadCodecs: [new EncryptionCodec(keyring, 'worker')],
    marksForeignPayloads: true,
  };
}
