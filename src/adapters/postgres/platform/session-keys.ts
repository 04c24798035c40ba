/** One key a session, for text that must outlive the session's rows but not its erasure. The keyring seals each key. */
import { randomBytes } from 'node:crypto';
import { Keyring } from '../../crypto/keyring.js';
import type { Queryable } from '../pool.js';

const KEY_BYTES = 32;

/** The session's key, created by the first use. */
export async function sessionKey(db: Queryable, keyring: Keyring, sessionId: string): Promise<Keyring> {
  const fresh = keyring.encrypt(randomBytes(KEY_BYTES), sessionId);
  // The update changes nothing. Without it, RETURNING would not return a key that another process has just created.
  const { rows } = await db.query<{ sealed: Buffer }>(
    `INSERT INTO session_keys AS k (session_id, sealed) VALUES ($1, $2)
     ON CONFLICT (session_id) DO UPDATE SET sealed = k.sealed RETURNING sealed`,
    [sessionId, fresh],
  );
  const key = keyring.decrypt((rows[0] as { sealed: Buffer }).sealed, sessionId);
  return Keyring.parse(`session:${key.toString('base64')}`);
}
