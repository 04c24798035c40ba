/**
 * AES-256-GCM with rotating keys, for workflow payloads and for all stored personal data. The first key encrypts, every
 * key decrypts, and each ciphertext names its key. Nonces are random (96 bits).
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The ciphertext names a key that this process does not have. */
export class UnknownKey extends Error {
  override readonly name = 'UnknownKey';
}

export class Keyring {
  private readonly keys: ReadonlyMap<string, Buffer>;
  readonly activeKeyId: string;

  private constructor(entries: readonly (readonly [string, Buffer])[]) {
    this.keys = new Map(entries);
    const [first] = entries;
    if (first === undefined) throw new Error('encryption keys: at least one key is required');
    this.activeKeyId = first[0];
  }

  /**
   * Parses `id:base64,id:base64,…`.
   *
   * @throws Error naming the position of an invalid entry, never its value
   */
  static parse(text: string): Keyring {
    const entries = text.split(',').map((entry, index) => {
      const separator = entry.indexOf(':');
      const id = entry.slice(0, separator).trim();
      const key = Buffer.from(entry.slice(separator + 1).trim(), 'base64');
      if (separator < 1 || id.length > 64 || key.length !== 32)
        throw new Error(`encryption keys: entry ${index + 1} is not id:base64 of 32 bytes`);
      return [id, key] as const;
    });
    return new Keyring(entries);
  }

  /**
   * Layout of a ciphertext: key id length (1 byte), key id, nonce, tag, data. `context` is authenticated, not stored.
   */
  encrypt(plain: Uint8Array, context = ''): Buffer {
    const id = Buffer.from(this.activeKeyId);
    const nonce = randomBytes(NONCE_BYTES);
    const cipher = createCipheriv(ALGORITHM, this.key(this.activeKeyId), nonce);
    cipher.setAAD(Buffer.from(context));
    const data = Buffer.concat([cipher.update(plain), cipher.final()]);
    return Buffer.concat([Buffer.from([id.length]), id, nonce, cipher.getAuthTag(), data]);
  }

  /**
   * @param context the value given to `encrypt`, so a ciphertext that was moved to another row does not decrypt
   * @throws Error when the key is unknown or the data was changed
   */
  decrypt(sealed: Uint8Array, context = ''): Buffer {
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    const idEnd = 1 + (bytes[0] ?? 0);
    const nonceEnd = idEnd + NONCE_BYTES;
    const tagEnd = nonceEnd + TAG_BYTES;
    const decipher = createDecipheriv(
      ALGORITHM,
      this.key(bytes.toString('utf8', 1, idEnd)),
      bytes.subarray(idEnd, nonceEnd),
      {
        authTagLength: TAG_BYTES,
      },
    );
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(bytes.subarray(nonceEnd, tagEnd));
    return Buffer.concat([decipher.update(bytes.subarray(tagEnd)), decipher.final()]);
  }

  /** Encrypts a value as JSON. */
  seal(value: unknown, context = ''): Buffer {
    return this.encrypt(Buffer.from(JSON.stringify(value)), context);
  }

  /** The inverse of `seal`. */
  open<T>(sealed: Uint8Array, context = ''): T {
    return JSON.parse(this.decrypt(sealed, context).toString('utf8')) as T;
  }

  /**
   * Derives a secret for another purpose, the same in every process. It uses the key whose id sorts first: a rotation
   * changes the order of the keys, and processes must agree while it is in progress.
   */
  derive(purpose: string): Buffer {
    const [first = ''] = [...this.keys.keys()].sort();
    return Buffer.from(hkdfSync('sha256', this.key(first), '', purpose, 32));
  }

  private key(id: string): Buffer {
    const key = this.keys.get(id);
    if (key === undefined) throw new UnknownKey(`encryption keys: no key "${id.slice(0, 64)}"`);
    return key;
  }
}
