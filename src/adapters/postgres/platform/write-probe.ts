/** Whether PostgreSQL takes writes. A replica, a read-only server and a full disk answer queries all the same. */
import type { Queryable } from '../pool.js';

/** Writes one row, always the same. @throws the error of the server */
export async function writeProbe(db: Queryable): Promise<void> {
  await db.query('INSERT INTO write_probe (id, at) VALUES (1, now()) ON CONFLICT (id) DO UPDATE SET at = now()');
}
