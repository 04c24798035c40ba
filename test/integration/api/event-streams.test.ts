/** Event streams: what they cost while nothing happens, how an event reaches them, and when they end. */
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SessionStore } from '../../../src/adapters/postgres/sessions/session-store.js';
import { SessionNoticeSubscriber } from '../../../src/adapters/redis/session-notices.js';
import type { TimelineEvent } from '../../../src/adapters/postgres/sessions/session-store.js';
import { SessionFeed, type Follower } from '../../../src/api/sessions/session-feed.js';
import { MAX_STREAMS } from '../../../src/api/sessions/stream-counts.js';
import { openRedis } from '../../../src/compose/redis.js';
import { open, operation, submitAnswer } from '../../support/conversation.js';
import { Link } from '../../support/link.js';
import { eventually, startPlatform, type Person, type Platform, type RunningApi } from '../../support/platform.js';

let platform: Platform;
const opened: { close(): unknown }[] = [];
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(async () => {
  await Promise.all(opened.map((one) => one.close()));
  await platform?.close();
});

class Listener implements Follower {
  after = 0;
  isOver = false;
  readonly received: number[] = [];
  looks = 0;
  deliver(events: readonly TimelineEvent[]): void {
    for (const { seq } of events) this.received.push(seq);
    this.after = Math.max(this.after, ...events.map(({ seq }) => seq));
  }
  look(): void {
    this.looks += 1;
  }
  stop(): void {}
}

/** A long history: `count` more events of about `bytes` each. */
async function manyEvents(id: string, count: number, bytes: number): Promise<void> {
  await platform.pool.query(
    `INSERT INTO session_events (session_id, seq, type, at, data)
     SELECT $1, n + 1, 'note', now(), jsonb_build_object('text', repeat('x', $3)) FROM generate_series(1, $2::int) AS n`,
    [id, count, bytes],
  );
}

/** A feed on the real servers that counts its reads. */
function countingFeed(redisUrl = platform.config.redisUrl): { feed: SessionFeed; reads: { events: number } } {
  const reads = { events: 0 };
  const store = new SessionStore(platform.pool, platform.keyring);
  const redis = openRedis({ ...platform.config, redisUrl }, () => undefined);
  const notices = new SessionNoticeSubscriber(redis, platform.config.REDIS_KEY_PREFIX, (id) => feed.changed(id));
  const feed: SessionFeed = new SessionFeed(
    {
      heads: (ids) => store.heads(ids),
      events: (...args) => {
        reads.events += 1;
        return store.events(...args);
      },
    },
    notices,
  );
  opened.push({ close: () => (feed.close(), redis.disconnect()) });
  return { feed, reads };
}

describe('the feed of a session', () => {
  it('is read once for all its streams, and not at all while nothing happens', async () => {
    const api = await platform.person();
    const id = await open(api);
    const { feed, reads } = countingFeed();
    const listeners = Array.from({ length: 20 }, () => new Listener());
    for (const listener of listeners) feed.follow(id, listener);
    await eventually('all have the start', async () => listeners.every(({ after }) => after >= 1));
    const before = reads.events;
    await eventually('two polls', async () => listeners.every(({ looks }) => looks >= 2), 15_000);
    expect(reads.events).toBe(before);
    await submitAnswer(api, id, { answer: 'power' });
    await eventually('all have the answer', async () => listeners.every(({ after }) => after > 1));
    expect(reads.events).toBeLessThanOrEqual(before + 3);
    for (const { received } of listeners) expect(received).toEqual([...new Set(received)].sort((a, b) => a - b));
  });

  it('is not read for a follower that takes no more events', async () => {
    const api = await platform.person();
    const id = await open(api);
    await manyEvents(id, 400, 10);
    const { feed, reads } = countingFeed();
    const [full, other] = [new Listener(), new Listener()];
    full.isOver = true;
    feed.follow(id, full);
    feed.follow(id, other);
    await eventually('the other one has all', async () => other.after >= 401);
    expect(reads.events).toBeLessThanOrEqual(6);
    expect(full.received).toEqual([]);
  });

  it('comes by the poll while Redis is away', async () => {
    const url = new URL(platform.config.redisUrl);
    const link = await Link.to(url.hostname, Number(url.port));
    opened.push(link);
    url.host = `127.0.0.1:${link.port}`;
    const api = await platform.person();
    const id = await open(api);
    const { feed } = countingFeed(url.toString());
    const listener = new Listener();
    feed.follow(id, listener);
    await eventually('the start', async () => listener.after >= 1);
    link.cut();
    await submitAnswer(api, id, { answer: 'power' });
    await eventually('the answer', async () => listener.after > 1);
    link.mend();
  });
});

/** Opens a stream. `ended` resolves with what it received. */
async function stream(
  api: Person,
  id: string,
  { on = platform, ...headers }: { on?: RunningApi; 'Last-Event-ID'?: string } = {},
): Promise<{ status: number; ended: Promise<string>; end: () => void }> {
  const stop = new AbortController();
  const response = await fetch(`${on.baseUrl}/api/v1/onboarding/sessions/${id}/events`, {
    headers: { Authorization: `Bearer ${api.bearer}`, ...headers },
    signal: stop.signal,
  });
  return { status: response.status, ended: response.text(), end: () => stop.abort() };
}

describe('an event stream', () => {
  it('ends when its token expires', async () => {
    // A token counts for 30 seconds more, for clocks that differ.
    const owner = await platform.person({ expires: '27s ago' });
    const id = await open(owner);
    expect(await (await stream(owner, id)).ended).toContain('session_started');
    expect((await owner.get(`sessions/${id}`)).status).toBe(401);
  });

  it('ends when its session is erased', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    const { ended } = await stream(owner, id);
    await operation(owner, await owner.delete(`sessions/${id}`));
    expect(await ended).toContain('session_started');
  });

  it('of a closed session is 204 for a client that has all of it, and ends for any other', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    await owner.post(`sessions/${id}/cancel`);
    expect(await (await stream(owner, id, { 'Last-Event-ID': '0' })).ended).toContain('cancelled');
    expect((await stream(owner, id, { 'Last-Event-ID': '999999' })).status).toBe(204);
    expect((await stream(owner, id, { 'Last-Event-ID': '99999999999999999999' })).status).toBe(400);
  });

  it('is refused beyond the limit of its user, and allowed again when one ends', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    const streams = await Promise.all(Array.from({ length: MAX_STREAMS }, () => stream(owner, id)));
    expect(streams.map(({ status }) => status)).toEqual(streams.map(() => 200));
    const refused = await owner.get(`sessions/${id}/events`);
    expect(refused.body).toMatchObject({ status: 429, code: 'too_many_streams' });
    expect((await stream(await platform.person(), id)).status).toBe(404);
    for (const { end, ended } of streams) {
      end();
      await ended.catch(() => undefined);
    }
    await eventually('a free place', async () => {
      const { status, end, ended } = await stream(owner, id);
      end();
      await ended.catch(() => undefined);
      return status === 200;
    });
  });

  it('gives its place back when its client reads nothing', async () => {
    const owner = await platform.person();
    const id = await open(owner);
    await manyEvents(id, 4_000, 4_096);
    const { hostname, port } = new URL(platform.baseUrl);
    const sockets = Array.from({ length: MAX_STREAMS }, (_none, index) => {
      const socket = connect(Number(port), hostname).on('error', () => undefined);
      const path = `/api/v1/onboarding/sessions/${id}/events?follow=${index % 2 === 0}`;
      socket.write(`GET ${path} HTTP/1.1\r\nHost: onward\r\nAuthorization: Bearer ${owner.bearer}\r\n\r\n`);
      return socket;
    });
    opened.push(...sockets.map((socket) => ({ close: () => socket.destroy() })));
    await Promise.all(sockets.map((socket) => once(socket, 'data').then(() => socket.pause())));
    await eventually(
      'a free place',
      async () => {
        const { status, end, ended } = await stream(owner, id, { 'Last-Event-ID': '4001' });
        end();
        await ended.catch(() => undefined);
        return status === 200;
      },
      15_000,
    );
  });

  it('ends when the process stops', async () => {
    const running = await platform.startApi({});
    const owner = await platform.person();
    const id = await open(owner);
    const { ended } = await stream(owner, id, { on: running });
    running.drain();
    expect(await ended).toContain('retry:');
  });
});
