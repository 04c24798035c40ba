import { describe, expect, it } from 'vitest';
import { Keyring } from '../../../src/adapters/crypto/keyring.js';
import { addressGroup } from '../../../src/api/limits/client-address.js';
import { limitKeys } from '../../../src/api/limits/limit-key.js';

describe('a client address', () => {
  it.each([
    ['203.0.113.9', '203.0.113.9'],
    ['::ffff:203.0.113.9', '203.0.113.9'],
    ['::FFFF:cb00:7109', '203.0.113.9'],
    ['0:0:0:0:0:ffff:203.0.113.9', '203.0.113.9'],
    ['2001:db8:1:23ff::1', '2001:db8:1:2300::/56'],
    ['2001:db8:1:2300:ffff:ffff:ffff:ffff', '2001:db8:1:2300::/56'],
    ['2001:db8:1:2400::1', '2001:db8:1:2400::/56'],
    ['::1', '0:0:0:0::/56'],
    ['fe80::1%eth0', 'fe80:0:0:0::/56'],
    ['::203.0.113.9', '0:0:0:0::/56'],
    [undefined, 'unknown'],
    ['not an address', 'unknown'],
  ])('%s counts as %s', (ip, group) => {
    expect(addressGroup(ip)).toBe(group);
  });
});

describe('a limit key', () => {
  const keyOf = limitKeys(Buffer.from('a secret'));

  it('shows neither user nor address, and puts all classes of a user into one cluster slot', () => {
    const user = { clientId: 'acme', sub: 'jane@example.com' };
    const [reads, uploads] = [keyOf(user, 'reads'), keyOf(user, 'uploads')];
    expect(reads).toMatch(/^rate_limit:\{[\w-]{22}\}:reads$/);
    expect(reads.replace('reads', 'uploads')).toBe(uploads);
    expect(keyOf({ address: '203.0.113.9' }, 'unauthenticated')).not.toContain('203');
  });

  it('differs between users, wherever the boundary between client and subject falls', () => {
    const users = [
      { clientId: 'a', sub: 'bc' },
      { clientId: 'ab', sub: 'c' },
      { clientId: 'a","b', sub: 'c' },
      { clientId: 'user', sub: 'a' },
      { address: 'a' },
    ];
    expect(new Set(users.map((user) => keyOf(user, 'reads'))).size).toBe(users.length);
  });

  it('stays the same through a rotation of the encryption keys', () => {
    const [one, two] = ['k1', 'k2'].map((id, index) => `${id}:${Buffer.alloc(32, index + 1).toString('base64')}`);
    const secrets = [one, `${one},${two}`, `${two},${one}`].map((keys) =>
      Keyring.parse(String(keys)).derive('x').toString('hex'),
    );
    expect(new Set(secrets).size).toBe(1);
    expect(Keyring.parse(String(one)).derive('y').toString('hex')).not.toBe(secrets[0]);
  });
});
