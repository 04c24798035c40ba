/** Problem documents (RFC 9457): every error the API answers is one of these. */
import { STATUS_CODES } from 'node:http';
import type { FailureCategory } from '../../domain/failures.js';

export interface ProblemPlace {
  /** JSON Pointer into the request body, or `query:name`, `path:name`, `header:name`. */
  readonly pointer: string;
  readonly message: string;
}

export interface ProblemOptions {
  /** A registered problem type instead of our own. */
  readonly type?: string;
  readonly errors?: readonly ProblemPlace[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly category?: FailureCategory;
  readonly retryAfterSeconds?: number;
  /** Further members, such as the current question. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const DEFAULT_CATEGORY: Readonly<Record<number, FailureCategory>> = {
  400: 'user_input',
  401: 'permission',
  403: 'permission',
  404: 'not_found',
  405: 'user_input',
  409: 'conflict',
  412: 'conflict',
  413: 'user_input',
  415: 'user_input',
  422: 'user_input',
  428: 'user_input',
  429: 'rate_limit',
  503: 'transient_network',
};

const RECOVERY: Readonly<Partial<Record<FailureCategory, { strategy: string; recommended_action: string }>>> = {
  user_input: { strategy: 'prompt_correction', recommended_action: 'USER_CORRECTION' },
  conflict: { strategy: 'prompt_correction', recommended_action: 'USER_CORRECTION' },
  rate_limit: { strategy: 'wait_and_retry', recommended_action: 'DELAYED_RETRY' },
  transient_network: { strategy: 'exponential_backoff_retry', recommended_action: 'AUTO_RETRY_WITH_BACKOFF' },
  database_failure: { strategy: 'exponential_backoff_retry', recommended_action: 'AUTO_RETRY_WITH_BACKOFF' },
  unknown: { strategy: 'manual_intervention', recommended_action: 'ALERT_ADMIN' },
};

/** Thrown anywhere in a request; the error middleware writes it. `detail` is read by people and never holds internals. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly detail: string,
    readonly options: ProblemOptions = {},
  ) {
    super(detail);
  }

  get headers(): Record<string, string> {
    const { retryAfterSeconds, headers } = this.options;
    return { ...headers, ...(retryAfterSeconds === undefined ? {} : { 'Retry-After': String(Math.max(1, Math.ceil(retryAfterSeconds))) }) };
  }

  /** The document itself. */
  body(correlationId: string): Record<string, unknown> {
    const category = this.options.category ?? DEFAULT_CATEGORY[this.status] ?? 'unknown';
    const recovery = RECOVERY[category];
    return {
      type: this.options.type ?? `urn:onward:problem:${this.code}`,
      title: STATUS_CODES[this.status] ?? 'Error',
      status: this.status,
      detail: this.detail,
      code: this.code,
      correlation_id: correlationId,
      errors: this.options.errors ?? [],
      category,
      ...(recovery === undefined ? {} : { recovery: { ...recovery, retry_after_seconds: this.options.retryAfterSeconds } }),
      ...this.options.more,
    };
  }
}

/** The same for an unknown and for a foreign id: nobody may learn which ids exist. */
export function notFound(): Problem {
  return new Problem(404, 'not_found', 'There is nothing here.');
}

const AWAY = 'The service is not available for a moment. Nothing was changed; please try again.';

/** A dependency is away; nothing was changed, the same request may be sent again. */
export function unavailable({ detail = AWAY, retryAfterSeconds = 2 }: { detail?: string; retryAfterSeconds?: number } = {}): Problem {
  return new Problem(503, 'temporarily_unavailable', detail, { retryAfterSeconds });
}
