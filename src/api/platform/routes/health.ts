/** Routes that report health, readiness and liveness. */
import { z } from 'zod';
import type { BreakerReport } from '../../../observability/breakers.js';
import { defineRoute, type Route } from '../../http/route.js';

export interface HealthCheck {
  readonly name: string;
  /** A failed critical check makes the service unhealthy; any other makes it degraded. */
  readonly critical: boolean;
  run(): Promise<boolean>;
}

interface HealthNeeds {
  readonly health: readonly HealthCheck[];
  /** The circuit breakers by service. */
  readonly breakers: () => Readonly<Record<string, BreakerReport>>;
}

const CHECK_TIMEOUT_MS = 2_500;

export const healthSchema = z.object({
  status: z.enum(['healthy', 'degraded', 'unhealthy']),
  checks: z.record(z.string(), z.enum(['pass', 'fail'])),
  breakers: z.record(
    z.string(),
    z.object({
      state: z.enum(['closed', 'open', 'half_open']),
      failures: z.int(),
      threshold: z.int(),
      reset_seconds: z.number(),
      retry_after_seconds: z.int(),
    }),
  ),
});

function healthRoute(path: string): Route<HealthNeeds> {
  return defineRoute({
    method: 'get',
    path,
    tag: 'platform',
    summary: 'Health of the service and its dependencies',
    roles: 'public',
    limit: 'public',
    responses: {
      200: { description: 'healthy or degraded', schema: healthSchema },
      503: { description: 'unhealthy', schema: healthSchema },
    },
    async handle(_context, needs: HealthNeeds) {
      const body = await healthOf(needs);
      return { status: body.status === 'unhealthy' ? 503 : 200, headers: { 'Cache-Control': 'no-store' }, body };
    },
  });
}

async function healthOf(needs: HealthNeeds): Promise<z.output<typeof healthSchema>> {
  const results = await Promise.all(needs.health.map(async (check) => ({ ...check, passed: await passes(check) })));
  const failed = results.filter((result) => !result.passed);
  const status = failed.some((result) => result.critical) ? 'unhealthy' : failed.length > 0 ? 'degraded' : 'healthy';
  return {
    status,
    checks: Object.fromEntries(
      results.map(({ name, passed }) => [name, passed ? ('pass' as const) : ('fail' as const)]),
    ),
    breakers: needs.breakers(),
  };
}

async function passes(check: HealthCheck): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<false>((resolve) => (timer = setTimeout(() => resolve(false), CHECK_TIMEOUT_MS)));
  try {
    return await Promise.race([check.run(), timeout]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}

/** GET health below the base path. */
export const getHealth = healthRoute('health');
/** GET /health. */
export const getRootHealth = healthRoute('/health');
/** GET /health/ready: whether this process accepts requests. */
export const getReadiness = healthRoute('/health/ready');
/** GET /health/live: the process responds, without asking any server. */
export const getLiveness = defineRoute({
  method: 'get',
  path: '/health/live',
  tag: 'platform',
  summary: 'The process is alive',
  roles: 'public',
  limit: 'none',
  responses: { 200: { description: 'alive', schema: z.object({ status: z.literal('alive') }) } },
  handle: () => Promise.resolve({ status: 200, body: { status: 'alive' } }),
});
