/** Problem documents (RFC 9457): the form of every error response. */
import { STATUS_CODES } from 'node:http';
import type { Language } from '../../domain/catalogue/types.js';
import { classified, type ClassifiedError } from '../../domain/errors/categorise.js';
import type { Shown } from './shown.js';
import type { problemSchema } from './problem-schema.js';
import type { ErrorCategory } from '../../domain/errors/taxonomy.js';

export interface FieldError {
  /** JSON Pointer into the request body, or `query:name`, `path:name`, `header:name`. */
  readonly pointer: string;
  readonly message: string;
}

export interface ProblemOptions {
  /** A registered problem type instead of the API's own. */
  readonly type?: string;
  readonly errors?: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
  /** Default: the usual category of the status. */
  readonly category?: ErrorCategory;
  /** Default: that of the category, if retrying helps. */
  readonly retryAfterSeconds?: number;
  /** Further members, for example the current question. */
  readonly more?: Readonly<Record<string, unknown>>;
}

const CATEGORY_OF_STATUS: Readonly<Record<number, ErrorCategory>> = {
  400: 'user_input',
  401: 'permission',
  403: 'permission',
  404: 'not_found',
  405: 'user_input',
  408: 'transient_network',
  409: 'conflict',
  412: 'conflict',
  413: 'user_input',
  415: 'user_input',
  422: 'user_input',
  428: 'user_input',
  429: 'rate_limit',
  503: 'transient_network',
};

/**
 * Thrown anywhere in a request and written by the error middleware. `detail` is read by people and never contains
 * internals.
 */
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

  /** The taxonomy's row for this problem. */
  get classified(): ClassifiedError {
    const category = this.options.category ?? CATEGORY_OF_STATUS[this.status] ?? 'unknown';
    return classified(category, { type: this.code, retryAfterSeconds: this.options.retryAfterSeconds });
  }

  get headers(): Record<string, string> {
    const { retry_after_seconds: seconds } = this.classified;
    return { ...this.options.headers, ...(seconds === null ? {} : { 'Retry-After': String(seconds) }) };
  }

  /** The document. `detail` is for developers; `user_message` is for people, in their language. */
  body(correlationId: string, language: Language): Shown<typeof problemSchema> {
    const kind = this.classified;
    return {
      type: this.options.type ?? `urn:onward:problem:${this.code}`,
      title: STATUS_CODES[this.status] ?? 'Error',
      status: this.status,
      detail: this.detail,
      code: this.code,
      correlation_id: correlationId,
      errors: this.options.errors ?? [],
      category: kind.category,
      severity: kind.severity,
      recoverable: kind.recoverable,
      user_impact: kind.user_impact,
      user_message: kind.user_message(language),
      recovery: {
        strategy: kind.recovery_strategy,
        recommended_action: kind.recommended_action,
        max_retries: kind.max_retries,
        ...(kind.retry_after_seconds === null ? {} : { retry_after_seconds: kind.retry_after_seconds }),
      },
      ...this.options.more,
    };
  }
}

/** The same for an unknown and a foreign id, so that callers cannot find out which ids exist. */
export function notFound(): Problem {
  return new Problem(404, 'not_found', 'There is nothing here.');
}

const AWAY = 'The service is temporarily unavailable. Nothing was changed; please try again.';

/** A dependency is unavailable. Nothing was changed, and the same request may be sent again. */
export function unavailable({
  detail = AWAY,
  retryAfterSeconds = 2,
  category,
}: { detail?: string } & Pick<ProblemOptions, 'retryAfterSeconds' | 'category'> = {}): Problem {
  return new Problem(503, 'temporarily_unavailable', detail, { retryAfterSeconds, category });
}
