/**
 * Encrypts every workflow payload: inputs, results, failures, summaries and details. A ciphertext is bound to one
 * workflow: its id is authenticated with the data, so the ciphertext of one session means nothing in another. What a
 * workflow and its activities say to each other is bound to these, so it is never a message to the workflow.
 *
 * A worker does not believe what is not ours. A payload that came as plain text, from another workflow or from the codec
 * endpoint reaches the workflow as `Unbelieved` (`domain/unbelieved.ts`), never as the value itself.
 */
import type { Payload, PayloadCodec, SerializationContext } from '@temporalio/common';
import proto from '@temporalio/proto';
import type { Actor } from '../../domain/access.js';
import { unbelieved, type Unbelieved } from '../../domain/unbelieved.js';
import { UnknownKey, type Keyring } from '../crypto/keyring.js';

const { Payload: PayloadMessage } = proto.temporal.api.common.v1;
const ENCODING = 'binary/encrypted';
const BOUND_TO = 'bound-to';
const SEALED_BY = 'sealed-by';
/** Authenticated with a payload that the codec endpoint sealed. No workflow has this id. */
const ENDPOINT = '';
const encoder = new TextEncoder();
const decoder = new TextDecoder();
/** The metadata of plain JSON, as the SDK writes it. */
const JSON_PLAIN = { encoding: encoder.encode('json/plain') };

/** Who decodes. A client and the codec endpoint read what they asked for; a worker also gets what anybody sent. */
export type CodecReader = 'client' | 'worker';

export class EncryptionCodec implements PayloadCodec {
  constructor(
    private readonly keyring: Keyring,
    private readonly reader: CodecReader,
  ) {}

  async encode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    const owner = ownerOf(context);
    if (owner === undefined) throw new Error('a payload without a workflow cannot be sealed');
    return payloads.map((payload) => this.sealed(payload, owner, { [BOUND_TO]: encoder.encode(owner) }));
  }

  async decode(payloads: Payload[], context?: SerializationContext): Promise<Payload[]> {
    return payloads.map((payload) =>
      this.reader === 'worker' ? this.judged(payload, context) : this.read(payload, context),
    );
  }

  /** Seals a payload for the Temporal UI, which does not say for which workflow. The payload names its sender. */
  sealFor(payload: Payload, sender: Actor): Payload {
    const metadata = { ...payload.metadata, [SEALED_BY]: encoder.encode(JSON.stringify(sender)) };
    return this.sealed({ ...payload, metadata }, ENDPOINT, {});
  }

  private sealed(payload: Payload, owner: string, more: Record<string, Uint8Array>): Payload {
    return {
      metadata: {
        encoding: encoder.encode(ENCODING),
        'encryption-key-id': encoder.encode(this.keyring.activeKeyId),
        ...more,
      },
      data: this.keyring.encrypt(PayloadMessage.encode(payload).finish(), owner),
    };
  }

  /** @throws Error for plain text as the answer of a workflow, and for a ciphertext of another one or a changed one */
  private read(payload: Payload, context: SerializationContext | undefined): Payload {
    if (!isEncrypted(payload)) {
      // The codec endpoint, which gets no context, shows a person what is there.
      if (context === undefined) return payload;
      throw new Error('the payload is not encrypted');
    }
    const owner = textOf(payload, BOUND_TO) ?? ENDPOINT;
    const due = ownerOf(context) ?? owner;
    if (owner !== due) throw new Error('the payload belongs to another workflow');
    const { metadata, ...plain } = this.decrypted(payload, owner);
    const { [SEALED_BY]: _sender, ...rest } = metadata ?? {};
    return { ...plain, metadata: rest };
  }

  private judged(payload: Payload, context: SerializationContext | undefined): Payload {
    // Activity results are ours alone. What only claims to be one fails the workflow task, which is repeated.
    if (context?.type !== 'workflow') {
      if (!isEncrypted(payload)) throw new Error('the payload is not encrypted');
      return this.read(payload, context);
    }
    if (!isEncrypted(payload)) return asPayload(unbelieved('plain', jsonOf(payload)));
    const owner = textOf(payload, BOUND_TO);
    if (owner !== undefined && owner !== ownerOf(context)) return asPayload(unbelieved('elsewhere', null));
    let plain: Payload;
    try {
      plain = this.decrypted(payload, owner ?? ENDPOINT);
    } catch (error) {
      if (error instanceof UnknownKey) throw error;
      return asPayload(unbelieved('undecryptable', null));
    }
    if (owner !== undefined) return plain;
    const sender = textOf(plain, SEALED_BY);
    return asPayload(unbelieved('endpoint', jsonOf(plain), JSON.parse(sender ?? 'null') as Actor));
  }

  private decrypted({ data }: Payload, owner: string): Payload {
    return PayloadMessage.decode(this.keyring.decrypt(data ?? new Uint8Array(), owner));
  }
}

/** A schedule appends the time to the workflow id of its action. Only ids without a slash belong to schedules. */
const SCHEDULED = /^([^/]+)-\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** The workflow whose payload it is, or the activities of that workflow; undefined when the SDK does not know. */
function ownerOf(context: SerializationContext | undefined): string | undefined {
  if (context?.workflowId === undefined) return undefined;
  const id = context.workflowId.replace(SCHEDULED, '$1');
  return context.type === 'activity' ? `activities of ${id}` : id;
}

function isEncrypted(payload: Payload): boolean {
  return textOf(payload, 'encoding') === ENCODING;
}

function textOf({ metadata }: Payload, name: string): string | undefined {
  const bytes = metadata?.[name];
  return bytes === undefined || bytes === null ? undefined : decoder.decode(bytes);
}

function asPayload(value: Unbelieved): Payload {
  return { metadata: JSON_PLAIN, data: encoder.encode(JSON.stringify(value)) };
}

/** The value of a JSON payload; `null` for anything else. */
function jsonOf(payload: Payload): unknown {
  try {
    return JSON.parse(decoder.decode(payload.data ?? new Uint8Array()));
  } catch {
    return null;
  }
}
