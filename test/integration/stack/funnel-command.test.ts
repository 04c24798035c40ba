/** `npm run -s funnel` as a process: its output, and one clear line for invalid input. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

let folder: string;
beforeAll(() => (folder = mkdtempSync(path.join(tmpdir(), 'funnel-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(lines: readonly (string | object)[], ...args: string[]) {
  const file = path.join(folder, 'events.jsonl');
  writeFileSync(file, lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'));
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'funnel', '--', '--events', file, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

const event = (unit: string, name: string, timestamp: unknown, properties?: object) => ({
  unit,
  event: name,
  timestamp,
  properties,
});

describe('npm run funnel', () => {
  it('prints steps, censoring, days and breakdowns, with equal results for ISO and epoch times', () => {
    const { stdout, status } = run(
      [
        event('u1', 'a', '2026-09-01T00:00:00Z', { plan: 'pro' }),
        '',
        event('u1', 'b', 1788220860),
        event('u2', 'a', 1788220800000),
        event('u2', 'x', '2026-09-01T00:00:30'),
        event('u2', 'b', '2026-09-01T02:01:00+02:00'),
      ],
      ...[
        '--steps',
        'a,b',
        '--window',
        '1h',
        '--exclude',
        'x:0-1:keep_reached',
        '--breakdown',
        'plan:first',
        '--as-of',
        '2026-09-02',
      ],
      ...['--timezone', 'America/Santiago'],
    );
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      steps: [
        { name: 'a', count: 2, conversion_rate: 1 },
        { name: 'b', count: 1, conversion_rate: 0.5, avg_seconds: 60, median_seconds: 60 },
      ],
      censoring: { entered: 2, mature: 2, converted: 1, dropped: 1, in_progress: 0 },
      days: [{ day: '2026-08-31', entered: 2, converted: 1 }],
      breakdowns: [{ value: '(none)' }, { value: 'pro' }],
    });
  });

  it.each([
    [['nonsense'], ['--steps', 'a,b'], 'line 1: not a JSON object', 1],
    [[event('u', 'cart', 1)], ['--steps', 'cart,chekout'], 'no event is called chekout; the log has cart', 2],
    [[event('u', 'a', 1), event('u', 'b', 2)], ['--steps', 'a,b', '--exclude', 'x:0-1'], 'no event is called x', 2],
    [[event('u', 'a', 'yesterday')], ['--steps', 'a,b'], 'line 1: timestamp: expected ISO 8601', 1],
    [[{ event: 'a', timestamp: 1 }], ['--steps', 'a,b'], 'line 1: unit', 1],
    [[], ['--steps', 'a'], 'a funnel needs at least two steps', 2],
    [[], [], '--steps is missing', 2],
    [[], ['--steps', 'a,b', '--window', 'long'], '--window', 2],
    [[], ['--steps', 'a,b', '--order', 'sideways'], '--order: expected ordered or strict or unordered', 2],
    [[], ['--steps', 'a,b', '--exclude', 'x'], '--exclude', 2],
    [[], ['--steps', 'a,b', '--timezone', 'Mars/Olympus'], 'no zone is called Mars/Olympus', 2],
    [[], ['--steps', 'a,b', '--as-of', 'then'], '--as-of', 2],
    [[], ['--steps', 'a,b', '--colour', 'red'], 'colour', 2],
  ])('answers %j %j with one line', (lines, args, word, code) => {
    const { status, stdout, stderr } = run(lines, ...args);
    expect({ status, stdout }).toEqual({ status: code, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain(word);
  });

  it('takes a step that never happened as zero when asked to', () => {
    const { status, stdout } = run([event('u', 'cart', 1)], '--steps', 'cart,paid', '--allow-missing');
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ steps: [{ count: 1 }, { count: 0 }] });
  });

  it('orders events of the same second by their line', () => {
    const second = '2026-05-04T10:00:05Z';
    const lines = [
      event('a', 'cart', second),
      event('a', 'checkout', second),
      event('b', 'checkout', second),
      event('b', 'cart', second),
      event('c', 'cart', second),
    ];
    const counts = (order: string): number[] => {
      const { stdout } = run(lines, '--steps', 'cart,checkout', '--window', '1h', '--order', order);
      return (JSON.parse(stdout) as { steps: { count: number }[] }).steps.map(({ count }) => count);
    };
    expect(counts('ordered'), 'b checked out above its cart').toEqual([3, 1]);
    expect(counts('unordered'), 'in either order').toEqual([3, 2]);
  });

  it('reports a missing file', () => {
    const { status, stderr } = spawnSync(
      'npm',
      ['run', '-s', 'funnel', '--', '--events', 'nowhere.jsonl', '--steps', 'a,b'],
      {
        encoding: 'utf8',
      },
    );
    expect([status, stderr.trim().split('\n').length]).toEqual([1, 1]);
  });
});
