import { describe, expect, it } from 'vitest';
import { callerHash } from '../../../src/api/limits/limit-key.js';
import { RefusalLog, type Refusal } from '../../../src/api/middleware/refusal-log.js';
import { createLoggers } from '../../../src/observability/logging.js';
import { createRedactor } from '../../../src/pii/redactor.js';

const REFUSAL: Refusal = {
  status: 403,
  code: 'forbidden',
  route: 'GET /x',
  caller: { sub: 'ana.lopez@example.com', clientId: 'acme', role: 'client', allClients: false },
  address: '203.0.113.7',
  correlationId: 'trace-1',
};

function opened(): { refusals: RefusalLog; lines: Record<string, unknown>[]; pass: (ms: number) => void } {
  const lines: Record<string, unknown>[] = [];
  const to = { write: (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>) };
  const log = createLoggers('info', { redactor: createRedactor({ enabled: true }), to })('audit');
  let now = 0;
  const refusals = new RefusalLog(log, callerHash(Buffer.alloc(32)), () => now);
  return { refusals, lines, pass: (ms) => (now += ms) };
}

describe('a refusal', () => {
  it('is a line with its route and hashes, without subject and address', () => {
    const { refusals, lines } = opened();
    refusals.write(REFUSAL);
    refusals.write({ ...REFUSAL, caller: undefined });
    expect(lines[0]).toMatchObject({ component: 'audit', status: 403, route: 'GET /x', correlation_id: 'trace-1' });
    expect(lines[0]?.address).toBe(lines[1]?.address);
    expect(lines[1]).not.toHaveProperty('caller');
    expect(JSON.stringify(lines)).not.toMatch(/ana|203\.0/);
  });

  it('is one of at most ten lines a second, and the next line counts the others', () => {
    const { refusals, lines, pass } = opened();
    for (let index = 0; index < 1_000; index += 1) refusals.write(REFUSAL);
    expect(lines).toHaveLength(10);
    pass(1_000);
    refusals.write(REFUSAL);
    expect(lines.at(-1)).toMatchObject({ left_out_before: 990 });
  });
});
