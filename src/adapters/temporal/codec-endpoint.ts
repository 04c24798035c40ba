/** The codec endpoint for the Temporal UI: protobuf JSON (base64 fields) in and out. */
import type { Payload } from '@temporalio/common';
import type { Actor } from '../../domain/access.js';
import { UndecodablePayload } from '../../domain/errors/undecodable-payload.js';
import { EncryptionCodec } from './codec.js';
import type { Keyring } from '../crypto/keyring.js';

interface JsonPayload {
  readonly metadata?: Readonly<Record<string, string>>;
  readonly data?: string;
}

export interface CodecEndpoint {
  /** @param sender the administrator, whom the workflow then knows */
  encode(payloads: unknown[], sender: Actor): Promise<unknown[]>;
  /** @throws UndecodablePayload */
  decode(payloads: unknown[]): Promise<unknown[]>;
}

export function codecEndpoint(keyring: Keyring): CodecEndpoint {
  const codec = new EncryptionCodec(keyring, 'client');
  return {
    encode: async (payloads, sender) => payloads.map((payload) => toJson(codec.sealFor(fromJson(payload), sender))),
    async decode(payloads) {
      try {
        return (await codec.decode(payloads.map(fromJson))).map(toJson);
      } catch {
        throw new UndecodablePayload();
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
    metadata: Object.fromEntries(
      Object.entries(metadata ?? {}).map(([key, bytes]) => [key, Buffer.from(bytes).toString('base64')]),
    ),
    data: Buffer.from(data ?? []).toString('base64'),
  };
}
