/** Puts a circuit breaker in front of some methods of an object. The others are unchanged. */
import { callWithCircuitBreaker, type CircuitBreaker, type Verdict } from '../domain/limits/circuit-breaker.js';

/** @param methods the guarded methods, each with what its errors show about the service */
export function withCircuitBreaker<T extends object>(target: T, breaker: CircuitBreaker, methods: Guards<T>): T {
  return new Proxy(target, {
    get(object, name) {
      const value: unknown = Reflect.get(object, name, object);
      if (typeof value !== 'function') return value;
      const method = value as (...args: unknown[]) => Promise<unknown>;
      const verdictOf = Object.hasOwn(methods, name) ? methods[name as keyof T] : undefined;
      // Bound, because a method that reads private fields must see the object itself and not this proxy.
      if (verdictOf === undefined) return method.bind(object);
      return (...args: unknown[]) => callWithCircuitBreaker(breaker, () => method.apply(object, args), verdictOf);
    },
  });
}

export type Guards<T> = Readonly<Partial<Record<keyof T, (error: unknown) => Verdict>>>;
