/** Everything that a platform stores, as text: tables, Redis, files, and the histories of Temporal, decrypted. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Keyring } from '../../../src/adapters/crypto/keyring.js';
import { codecEndpoint } from '../../../src/adapters/temporal/codec-endpoint.js';
import type { Platform } from '../platform.js';
import { historyToText } from '../replay-history.js';
import { filesBelow } from '../stored-files.js';

/** @param without tables that are left out */
export async function tablesAsText(
  { pool, config }: Platform,
  contexts: readonly string[],
  without: readonly string[],
): Promise<string> {
  const keyring = Keyring.parse(config.encryptionKeys);
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE'`,
  );
  const texts: string[] = [];
  for (const { name } of tables.filter((table) => !without.includes(table.name))) {
    const { rows } = await pool.query<Record<string, unknown>>(`SELECT * FROM "${name}"`);
    for (const row of rows) {
      const cells = Object.values(row).map((cell) => (Buffer.isBuffer(cell) ? opened(cell, keyring, contexts) : cell));
      texts.push(`${name}: ${JSON.stringify(cells)}`);
    }
  }
  return texts.join('\n');
}

/** The content of a cell, decrypted if it is a ciphertext of one of the contexts. */
function opened(cell: Buffer, keyring: Keyring, contexts: readonly string[]): string {
  for (const context of ['', 'audit', ...contexts]) {
    try {
      return keyring.decrypt(cell, context).toString('utf8');
    } catch {
      // Of another context, or no ciphertext.
    }
  }
  return cell.toString('latin1');
}

export async function redisAsText({ redis, redisPrefix }: Platform): Promise<string> {
  const texts: string[] = [];
  for (const key of await redis.keys(`${redisPrefix}*`))
    texts.push(`${key}: ${JSON.stringify(await valueOf(redis, key))}`);
  return texts.join('\n');
}

async function valueOf(redis: Platform['redis'], key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return (await redis.getBuffer(key))?.toString('latin1');
    case 'hash':
      return redis.hgetall(key);
    case 'zset':
      return redis.zrange(key, '0', '-1');
    case 'set':
      return redis.smembers(key);
    default:
      return redis.lrange(key, 0, -1);
  }
}

export async function filesAsText({ filesDir }: Platform): Promise<string> {
  const files = await filesBelow(filesDir);
  const texts = await Promise.all(
    files.map(async ({ name }) => `${name}: ${(await readFile(path.join(filesDir, name))).toString('latin1')}`),
  );
  return texts.join('\n');
}

/** Every workflow that started since, with its decrypted history, memo and search attributes. */
export async function historiesAsText({ temporal, config }: Platform, since: Date): Promise<string> {
  const codec = codecEndpoint(Keyring.parse(config.encryptionKeys));
  const texts: string[] = [];
  for await (const found of temporal.workflow.list({ query: `StartTime >= '${since.toISOString()}'` })) {
    const { workflowId, runId, memo, searchAttributes } = found;
    const history = await temporal.workflow.getHandle(workflowId, runId).fetchHistory();
    const readable = await decoded(JSON.parse(historyToText(history)), codec);
    texts.push(JSON.stringify([workflowId, memo, searchAttributes, readable]));
  }
  return texts.join('\n');
}

async function decoded(value: unknown, codec: ReturnType<typeof codecEndpoint>): Promise<unknown> {
  if (Array.isArray(value)) return Promise.all(value.map((item) => decoded(item, codec)));
  if (typeof value !== 'object' || value === null) return value;
  if ('metadata' in value && 'data' in value) {
    const [payload] = await codec.decode([value]);
    return Buffer.from((payload as { data?: string }).data ?? '', 'base64').toString('utf8');
  }
  const entries = Object.entries(value).map(async ([key, member]) => [key, await decoded(member, codec)] as const);
  return Object.fromEntries(await Promise.all(entries));
}
