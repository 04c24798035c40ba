/** The redactor of a process: its metric, its switch, and the log lines and failures that pass through it. */
import { randomBytes } from 'node:crypto';
import { Registry } from 'prom-client';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../../src/config.js';
import { createLoggers, lineRedactor } from '../../../src/observability/logging.js';
import { createRedactor } from '../../../src/pii/redactor.js';
import { toFailure } from '../../../src/workers/activity-interceptor.js';

const CANARIES = ['Priya Nair', 'priya@example.com', '4111 1111 1111 1111', '+44 20 7946 0958'];
const PERSONAL_TEXT = `Priya Nair (priya@example.com, +44 20 7946 0958) paid with 4111 1111 1111 1111`;

function expectNone(output: string): void {
  for (const canary of CANARIES) expect(output).not.toContain(canary);
}

describe('the metric pii_redactions', () => {
  it('counts by kind and source', async () => {
    const metrics = new Registry();
    const redactor = createRedactor({ enabled: true, metrics });
    redactor.redactText(PERSONAL_TEXT, 'voice');
    redactor.redactValue({ a: ['ravi@example.com'] }, 'analytics');
    const shown = await metrics.metrics();
    expect(shown).toContain('pii_redactions{type="EMAIL",source="voice"} 1');
    expect(shown).toContain('pii_redactions{type="CARD",source="voice"} 1');
    expect(shown).toContain('pii_redactions{type="EMAIL",source="analytics"} 1');
    expectNone(shown);
  });

  it('is shared by all redactors of a registry', () => {
    const metrics = new Registry();
    createRedactor({ enabled: true, metrics });
    expect(() => createRedactor({ enabled: true, metrics })).not.toThrow();
  });
});

describe('ENABLE_PII_REDACTION', () => {
  const production = {
    NODE_ENV: 'production',
    ONWARD_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
    JWT_SECRET: randomBytes(32).toString('base64'),
    DATABASE_URL: 'postgres://x@localhost/x',
    REDIS_URL: 'redis://localhost',
    TEMPORAL_ADDRESS: 'localhost:7233',
  };

  it.each(['false', '0'])('=%s is refused in production', (value) => {
    expect(() => loadConfig({ ...production, ENABLE_PII_REDACTION: value })).toThrow(ConfigError);
    expect(() => loadConfig({ ...production, ENABLE_PII_REDACTION: value })).toThrow('ENABLE_PII_REDACTION');
  });

  it('is on by default', () => {
    expect(loadConfig(production).ENABLE_PII_REDACTION).toBe(true);
  });

  it('=false leaves text unchanged', () => {
    const redactor = createRedactor({ enabled: false, metrics: new Registry() });
    expect(redactor.redactText(PERSONAL_TEXT, 'log').text).toBe(PERSONAL_TEXT);
    expect(redactor.redactValue({ PERSONAL_TEXT }, 'log').value).toEqual({ PERSONAL_TEXT });
  });
});

describe('log lines', () => {
  const lines: string[] = [];
  const log = createLoggers('debug', {
    redactor: createRedactor({ enabled: true, metrics: new Registry() }),
    to: { write: (line: string) => void lines.push(line) },
  })('api');

  it('hold no personal data, whichever way it was logged', () => {
    log.info(PERSONAL_TEXT);
    log.info({ detail: PERSONAL_TEXT, deep: { list: [PERSONAL_TEXT] } }, 'done');
    log.error(new Error(PERSONAL_TEXT));
    log.error(
      { err: new Error(PERSONAL_TEXT, { cause: new Error(PERSONAL_TEXT) }) },
      'failed for %s',
      'priya@example.com',
    );
    log.child({ caller: PERSONAL_TEXT }).warn('bound');
    expect(lines).toHaveLength(5);
    expectNone(lines.join(''));
  });

  it('keep ids, times and our own words', () => {
    lines.length = 0;
    const fields = {
      correlation_id: '550e8400-e29b-41d4-a716-446655440000',
      workflow_id: 'site_survey-550e8400-e29b-41d4-a716-446655440000',
      activity: 'applyRecommendations',
      failure: 'database_failure',
      ms: 41,
      route: '/v1/sessions/:sessionId/events',
    };
    log.info(fields, 'activity failed');
    const [line = ''] = lines;
    expect(JSON.parse(line)).toMatchObject({ ...fields, level: 30, component: 'api', msg: 'activity failed' });
    expect(JSON.parse(line)).toHaveProperty('time');
    expect(line.endsWith('}\n')).toBe(true);
  });

  it('that are very long lose only their long texts', () => {
    const redactLine = lineRedactor(createRedactor({ enabled: true, metrics: new Registry() }));
    const line = redactLine(`${JSON.stringify({ level: 30, msg: 'short', detail: 'x '.repeat(20_000) })}\n`);
    expect(JSON.parse(line)).toEqual({ level: 30, msg: 'short', detail: '[REDACTED_UNSCANNED]' });
  });

  it('that are not JSON are withheld', () => {
    const redactLine = lineRedactor(createRedactor({ enabled: true, metrics: new Registry() }));
    expect(redactLine(PERSONAL_TEXT)).toBe('{"level":50,"msg":"[REDACTED_UNSCANNED]"}\n');
  });
});

describe('a failure of an activity', () => {
  it('has neither values nor names in its message', () => {
    const redactor = createRedactor({ enabled: true, metrics: new Registry() });
    const { message } = toFailure(
      new Error(`cannot render photo of Priya Nair at 22 Baker Street: ${PERSONAL_TEXT}`),
      'processObservation',
      1,
      redactor,
    );
    expectNone(message);
    expect(message).not.toContain('Baker');
    expect(message).toContain('cannot render photo of');
  });
});
