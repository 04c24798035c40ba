/** Which PostgreSQL errors mean that the server is down, as opposed to a failed statement. */
import { withCircuitBreaker } from '../with-circuit-breaker.js';
import type { CircuitBreaker, Verdict } from '../../domain/limits/circuit-breaker.js';
import type { Pool } from './pool.js';

/**
 * SQLSTATE (PostgreSQL documentation, appendix A): 08 connection, 53 resources, 57P the server is stopping, starting or
 * has crashed.
 */
const AWAY = /^(08|53|57P)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Without an SQLSTATE, no server answered: refused, reset, or the driver's own timeout. */
export function postgresVerdict(error: unknown): Verdict {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && SQLSTATE.test(code) && !AWAY.test(code) ? 'succeeded' : 'failed';
}

/** The pool behind a circuit breaker. It counts getting a connection, and not the queries inside a transaction. */
export function guardPool(pool: Pool, breaker: CircuitBreaker): Pool {
  return withCircuitBreaker(pool, breaker, { query: postgresVerdict, connect: postgresVerdict });
}
