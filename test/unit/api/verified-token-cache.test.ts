import { describe, expect, it } from 'vitest';
import { rememberTokens, type VerifiedToken } from '../../../src/api/middleware/verified-token-cache.js';

function counting(expiresAtMs: number): { verify: (token: string) => Promise<VerifiedToken>; calls: () => number } {
  let calls = 0;
  const verify = async (token: string): Promise<VerifiedToken> => {
    calls += 1;
    if (token === 'forged') throw new Error('not valid');
    return { principal: { sub: token, clientId: 'client', role: 'client', allClients: false }, expiresAtMs };
  };
  return { verify, calls: () => calls };
}

describe('a cached token', () => {
  it('is verified once a minute and yields only its own principal', async () => {
    let now = 0;
    const { verify, calls } = counting(3_600_000);
    const remember = rememberTokens(verify, () => now);
    expect((await remember('ana')).sub).toBe('ana');
    expect((await remember('ben')).sub).toBe('ben');
    expect((await remember('ana')).sub).toBe('ana');
    expect(calls()).toBe(2);
    now = 60_000;
    await remember('ana');
    expect(calls()).toBe(3);
  });

  it('is not used after its expiry', async () => {
    let now = 0;
    const { verify, calls } = counting(10_000);
    const remember = rememberTokens(verify, () => now);
    await remember('ana');
    now = 9_999;
    await remember('ana');
    expect(calls()).toBe(1);
    now = 10_000;
    await remember('ana');
    expect(calls()).toBe(2);
  });

  it('is never one that was rejected', async () => {
    const { verify, calls } = counting(10_000);
    const remember = rememberTokens(verify, () => 0);
    await expect(remember('forged')).rejects.toThrow('not valid');
    await expect(remember('forged')).rejects.toThrow('not valid');
    expect(calls()).toBe(2);
  });
});
