/**
 * docker-compose.yml is valid for Compose's own parser, pins everything, has no default secret, and lets workers scale.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { CONFIG_FIELDS } from '../../../src/config.js';
import { composeParser, readCompose, type ComposeProject } from '../../support/compose.js';

const root = path.resolve(import.meta.dirname, '..', '..', '..');
const SECRETS = {
  POSTGRES_PASSWORD: 'a1',
  ONWARD_DB_PASSWORD: 'b2',
  TEMPORAL_DB_PASSWORD: 'c3',
  REDIS_PASSWORD: 'd4',
  ONWARD_ENCRYPTION_KEYS: 'k1:e5',
  UI_PASSWORD_HASH: 'f6',
};
const parser = composeParser();
/** Skipped without Docker Compose and Go, except in CI. */
const cannotRead = parser === undefined && process.env.CI !== 'true';

describe.skipIf(cannotRead)('docker-compose.yml', () => {
  let project: ComposeProject;

  beforeAll(() => {
    if (parser === undefined) throw new Error('neither Docker Compose nor Go is installed');
    project = readCompose(parser, SECRETS);
  }, 180_000);

  it('contains every process of the platform', () => {
    expect(Object.keys(project.services).sort()).toEqual(
      [
        'api',
        'bootstrap',
        'postgres',
        'redis',
        'temporal',
        'temporal-schema',
        'temporal-ui',
        'temporal-ui-readonly',
        'ui-proxy',
        'worker',
      ].sort(),
    );
  });

  it.each(Object.keys(SECRETS))('refuses to start without %s', (name) => {
    const others = Object.fromEntries(Object.entries(SECRETS).filter(([other]) => other !== name));
    expect(() => readCompose(parser ?? { command: '', args: [] }, others)).toThrow(name);
  });

  it('pins every image to a version', () => {
    const foreign = Object.values(project.services).filter((service) => service.build === undefined);
    for (const { image } of foreign) expect(image).toMatch(/^[a-z/-]+:\d+\.\d+(\.\d+)?(-[a-z]+)?$/);
  });

  it('lets workers scale, without a fixed name or a host port', () => {
    const { worker } = project.services;
    expect(worker?.container_name).toBeUndefined();
    expect(worker?.ports ?? []).toEqual([]);
  });

  it('publishes on loopback only', () => {
    const ports = Object.values(project.services).flatMap((service) => service.ports ?? []);
    expect(ports.map(({ host_ip: host }) => host)).toEqual(ports.map(() => '127.0.0.1'));
  });

  it('takes privileges away and limits memory', () => {
    for (const [name, service] of Object.entries(project.services)) {
      expect([name, service.cap_drop, service.security_opt]).toEqual([name, ['ALL'], ['no-new-privileges:true']]);
      expect(Number(service.mem_limit), name).toBeGreaterThan(0);
    }
    for (const name of ['api', 'worker', 'bootstrap', 'postgres', 'redis', 'ui-proxy'])
      expect([name, project.services[name]?.read_only]).toEqual([name, true]);
  });

  it('keeps Temporal, PostgreSQL and Redis on a network without a way in or out', () => {
    for (const name of ['temporal', 'postgres', 'redis'])
      expect([name, Object.keys(project.services[name]?.networks ?? {})]).toEqual([name, ['data']]);
    expect(project.networks.data?.internal).toBe(true);
    const published = Object.entries(project.services).filter(([, { ports }]) => (ports ?? []).length > 0);
    expect(published.map(([name]) => name).sort()).toEqual(['api', 'ui-proxy']);
  });

  it('keeps data in named volumes', () => {
    const { postgres, redis, api, worker } = project.services;
    for (const service of [postgres, redis, api, worker]) {
      expect(service?.volumes?.filter(({ type }) => type === 'volume').every(({ source }) => Boolean(source))).toBe(
        true,
      );
    }
    expect(Object.keys(project.volumes).sort()).toEqual(['files', 'postgres', 'redis']);
  });

  it('starts the platform after its bootstrap, and the bootstrap after healthy servers', () => {
    const { api, worker, bootstrap, temporal } = project.services;
    expect(api?.depends_on?.bootstrap?.condition).toBe('service_completed_successfully');
    expect(worker?.depends_on?.bootstrap?.condition).toBe('service_completed_successfully');
    expect(bootstrap?.depends_on?.temporal?.condition).toBe('service_healthy');
    expect(bootstrap?.depends_on?.postgres?.condition).toBe('service_healthy');
    expect(temporal?.depends_on?.['temporal-schema']?.condition).toBe('service_completed_successfully');
    const waitedFor = Object.values(project.services).flatMap(({ depends_on: needs }) =>
      Object.entries(needs ?? {})
        .filter(([, { condition }]) => condition === 'service_healthy')
        .map(([name]) => name),
    );
    for (const name of waitedFor) expect(project.services[name]?.healthcheck?.test.length, name).toBeGreaterThan(0);
  });

  it('gives workers more time to stop than they need', () => {
    const shutdownSeconds = CONFIG_FIELDS.WORKER_SHUTDOWN_SECONDS.schema.parse(undefined);
    const grace = /^(?:(\d+)m)?(?:(\d+)s)?$/.exec(project.services.worker?.stop_grace_period ?? '');
    expect(Number(grace?.[1] ?? 0) * 60 + Number(grace?.[2] ?? 0)).toBeGreaterThanOrEqual(shutdownSeconds + 10);
  });

  it('keeps Redis from losing or evicting limits', () => {
    const command = project.services.redis?.command?.join(' ') ?? '';
    for (const option of [
      '--appendonly yes',
      '--appendfsync everysec',
      '--save "900 1 300 10 60 10000"',
      '--maxmemory-policy noeviction',
      'requirepass',
    ]) {
      expect(command).toContain(option);
    }
  });

  it('sets only variables that the platform reads', () => {
    for (const name of ['api', 'worker', 'bootstrap']) {
      expect(Object.keys(CONFIG_FIELDS)).toEqual(
        expect.arrayContaining(Object.keys(project.services[name]?.environment ?? {})),
      );
    }
  });
});

describe('deploy/compose.env.example', () => {
  const text = readFileSync(path.join(root, 'deploy', 'compose.env.example'), 'utf8');

  it.each(Object.keys(SECRETS))('asks for %s and suggests no value', (name) => {
    expect(text).toMatch(new RegExp(`^${name}=$`, 'm'));
  });
});
