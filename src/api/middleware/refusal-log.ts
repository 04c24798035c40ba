/** Log lines about requests that were refused for who sent them: 401, 403 and 429. */
import type { Logger } from '../../observability/logging.js';
import type { Counted } from '../limits/limit-key.js';
import { addressGroup } from '../limits/client-address.js';
import type { Principal } from '../http/principal.js';

/** Lines a second. A flood of refusals must not fill the log. */
const MOST_PER_SECOND = 10;
const SECOND_MS = 1_000;

export interface Refusal {
  readonly status: number;
  readonly code: string;
  /** Method and path template. */
  readonly route: string;
  /** Undefined without a valid token. */
  readonly caller: Principal | undefined;
  readonly address: string | undefined;
  readonly correlationId: string;
}

export class RefusalLog {
  private second = -Infinity;
  private written = 0;
  private left = 0;

  /**
   * @param hashOf a keyed hash: the log holds neither subjects nor addresses, and lines about one caller share it
   * @param now a monotonic clock, milliseconds
   */
  constructor(
    private readonly log: Logger,
    private readonly hashOf: (counted: Counted) => string,
    private readonly now: () => number,
  ) {}

  /** Writes a line, at most ten a second. The next line says how many were left out before it. */
  write({ status, code, route, caller, address, correlationId }: Refusal): void {
    if (this.now() - this.second >= SECOND_MS) {
      this.second = this.now();
      this.written = 0;
    }
    if (this.written >= MOST_PER_SECOND) {
      this.left += 1;
      return;
    }
    this.written += 1;
    this.log.info(
      {
        status,
        code,
        route,
        ...(caller === undefined ? {} : { caller: this.hashOf(caller) }),
        address: this.hashOf({ address: addressGroup(address) }),
        correlation_id: correlationId,
        ...(this.left === 0 ? {} : { left_out_before: this.left }),
      },
      'refused',
    );
    this.left = 0;
  }
}
