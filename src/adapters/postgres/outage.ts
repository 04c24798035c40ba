/** Which errors of PostgreSQL say that the server is away, as opposed to an answer nobody likes. */
import { withCircuitBreaker } from '../with-circuit-breaker.js';
import type { CircuitBreaker, Verdict } from '../../domain/limits/circuit-breaker.js';
import type { Pool } from './pool.js';

/** SQLSTATE (PostgreSQL documentation, appendix A): 08 connection, 53 resources, 57P the server stops, starts or crashed. */
const AWAY = /^(08|53|57P)/;
const SQLSTATE = /^[0-9A-Z]{5}$/;

/** Without an SQLSTATE no server answered: refused, reset, or the driver's own timeout. */
export function postgresVerdict(error: unknown): Verdict {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' && SQLSTATE.test(code) && !AWAY.test(code) ? 'succeeded' : 'failed';
}

/** The pool behind a circuit breaker. Queries inside a transaction are not counted, getting its connection is. */
export function guardPool(pool: Pool, breaker: CircuitBreaker): Pool {
  return withCircuitBreaker(pool, breaker, { query: postgresVerdict, connect: postgresVerdict });
}
