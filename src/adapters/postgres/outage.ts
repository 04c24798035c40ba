/** Which PostgreSQL errors mean that the server is down, as opposed to a failed statement. */
import { withCircuitBreaker } from '../with-circuit-breaker.js';
import type { CircuitBreaker, Verdict } from '../../domain/limits/circuit-breaker.js';
import type { Pool } from './pool.js';

/**
 * SQLSTATE classes (PostgreSQL documentation, appendix A): 08 is a connection failure, 53 is insufficient resources,
 * 57P is a server that is starting, stopping or has crashed.
 */
const AWAY = /^(08|53|57P)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** An error without an SQLSTATE did not come from the server: the connection failed, or the driver timed out. */
export function postgresVerdict(error: unknown): Verdict {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && SQLSTATE.test(code) && !AWAY.test(code) ? 'succeeded' : 'failed';
}

/** Guards `pool.query` and `pool.connect` with a circuit breaker. Queries inside a transaction are not counted. */
export function guardPool(pool: Pool, breaker: CircuitBreaker): Pool {
  return withCircuitBreaker(pool, breaker, { query: postgresVerdict, connect: postgresVerdict });
}
