/** Recorded histories as text, and their encryption key. The key is public, so that every checkout can read them. */
import type { DataConverter } from '@temporalio/common';
import proto, { type temporal } from '@temporalio/proto';
import { Keyring } from '../../src/adapters/crypto/keyring.js';
import { workerDataConverter } from '../../src/adapters/temporal/data-converter.js';

export type History = temporal.api.history.v1.IHistory;
const { History: Message } = proto.temporal.api.history.v1;

/** In the format of `ONWARD_ENCRYPTION_KEYS`. */
export const REPLAY_KEYS = `replay:${Buffer.alloc(32, 7).toString('base64')}`;

export function replayDataConverter(): DataConverter {
  return workerDataConverter(Keyring.parse(REPLAY_KEYS));
}

/**
 * Writes JSON with enum names, numbers as text and bytes in base64. The format of the Temporal CLI is not used, because
 * the SDK's converter for it needs a single copy of protobufjs, and npm installs one for each package.
 */
export function historyToText(history: History): string {
  const plain: unknown = Message.toObject(Message.fromObject(history), { longs: String, enums: String, bytes: String });
  return `${JSON.stringify(plain, null, 1)}\n`;
}

export function historyFromText(text: string): History {
  return Message.fromObject(JSON.parse(text) as Record<string, unknown>);
}
