import { fileURLToPath } from 'node:url';
import type { DataConverter } from '@temporalio/common';
import type { Keyring } from '../crypto/keyring.js';
import { EncryptionCodec } from './codec.js';

export const FAILURE_CONVERTER_PATH = fileURLToPath(new URL('./failure-converter.cjs', import.meta.url));

/** The one data converter of clients and workers: encrypted payloads, and failure messages encrypted with them. */
export function encryptedDataConverter(keyring: Keyring): DataConverter {
  return { failureConverterPath: FAILURE_CONVERTER_PATH, payloadCodecs: [new EncryptionCodec(keyring)] };
}
