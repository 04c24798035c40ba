/** Failures of calls to a workflow, as the gateway reports them. */

/** Each kind needs another answer. */
export type GatewayFailure =
  | {
      readonly kind: 'rejected';
      readonly code: string;
      readonly message: string;
      readonly errors: readonly { pointer: string; message: string }[];
      readonly question?: unknown;
      readonly current?: unknown;
      /** Version of the session that refused. */
      readonly version?: number;
    }
  /** No answer in time: there is no worker, or Temporal is away. */
  | { readonly kind: 'unreachable' }
  /** No open workflow with this id. */
  | { readonly kind: 'not_open' };

export class GatewayError extends Error {
  override readonly name = 'GatewayError';

  constructor(readonly failure: GatewayFailure) {
    super(failure.kind);
  }
}
