/** Settings that would open a deployment to strangers are refused at the start. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ConfigError, loadConfig } from '../../src/config.js';

const SAFE = {
  NODE_ENV: 'production',
  HOST: '0.0.0.0',
  ONWARD_ENCRYPTION_KEYS: `k1:${randomBytes(32).toString('base64')}`,
  JWT_JWKS_URL: 'https://idp.example/keys',
  DATABASE_URL: 'postgres://onward@db/onward',
  REDIS_URL: 'redis://redis/0',
  TEMPORAL_ADDRESS: 'temporal:7233',
};

function problemsOf(env: Record<string, string | undefined>): readonly string[] {
  try {
    loadConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
}

describe('production', () => {
  it('starts with safe settings', () => {
    expect(problemsOf(SAFE)).toEqual([]);
  });

  it.each([
    ['JWT_JWKS_URL', { JWT_JWKS_URL: 'http://idp.example/keys' }],
    ['JWT_JWKS_URL', { JWT_JWKS_URL: 'file:///etc/keys.json' }],
    ['ONWARD_ENCRYPTION_KEYS', { ONWARD_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` }],
    ['ONWARD_ENCRYPTION_KEYS', { ONWARD_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 'abc').toString('base64')}` }],
    ['TRUST_PROXY', { TRUST_PROXY: '0.0.0.0/0' }],
    ['TRUST_PROXY', { TRUST_PROXY: '10.0.0.1, ::/0' }],
    ['JWT_SECRET', { JWT_JWKS_URL: undefined, JWT_SECRET: 'a'.repeat(64) }],
    ['ENABLE_PII_REDACTION', { ENABLE_PII_REDACTION: 'false' }],
    ['DATABASE_URL', { DATABASE_URL: undefined }],
  ])('refuses an unsafe %s', (name, change) => {
    const problems = problemsOf({ ...SAFE, ...change });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^${name}: `));
    expect(problems[0]).not.toContain('idp.example');
  });
});

describe('anything else than production', () => {
  const local = { ...SAFE, NODE_ENV: undefined, HOST: undefined };

  it.each(['127.0.0.1', 'localhost', '::1', '127.8.8.8'])('may listen on %s', (HOST) => {
    expect(problemsOf({ ...local, HOST })).toEqual([]);
  });

  it.each(['0.0.0.0', '::', '10.0.0.7', 'onward.example'])('may not listen on %s', (HOST) => {
    for (const NODE_ENV of [undefined, 'development', 'test'])
      expect(problemsOf({ ...local, NODE_ENV, HOST })).toEqual([
        'HOST: only a loopback address is allowed without NODE_ENV=production',
      ]);
    expect(problemsOf({ ...local, METRICS_HOST: HOST })).toHaveLength(1);
  });
});
