/** The codec for the Temporal UI: protobuf JSON (base64 fields) in and out. */
import type { Payload } from '@temporalio/common';
import type { PayloadCodecPort } from '../../api/dependencies.js';
import { Problem } from '../../api/http/problem.js';
import { EncryptionCodec } from './codec.js';
import type { Keyring } from '../crypto/keyring.js';

interface JsonPayload {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly data?: string;
}

/** @throws Problem 400 when a payload cannot be opened with the keys of this deployment */
export function codecEndpoint(keyring: Keyring): PayloadCodecPort {
  const codec = new EncryptionCodec(keyring);
  return {
    encode: async (payloads) => (await codec.encode(payloads.map(fromJson))).map(toJson),
    async decode(payloads) {
      try {
        return (await codec.decode(payloads.map(fromJson))).map(toJson);
      } catch {
        throw new Problem(400, 'undecodable_payload', 'A payload cannot be decrypted with the current keys.');
      }
    },
  };
}

function fromJson(value: unknown): Payload {
  const { metadata = {}, data = '' } = value as JsonPayload;
  return {
    metadata: Object.fromEntries(Object.entries(metadata).map(([key, text]) => [key, Buffer.from(text, 'base64')])),
    data: Buffer.from(data, 'base64'),
  };
}

function toJson({ metadata, data }: Payload): JsonPayload {
  return {
    metadata: Object.fromEntries(Object.entries(metadata ?? {}).map(([key, bytes]) => [key, Buffer.from(bytes).toString('base64')])),
    data: Buffer.from(data ?? []).toString('base64'),
  };
}
