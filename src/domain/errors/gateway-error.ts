/** Failures of calls to a workflow, as the gateway reports them. */

/** Each kind maps to a different HTTP answer. */
export type GatewayFailure =
  | {
      readonly kind: 'rejected';
      readonly code: string;
      readonly message: string;
      readonly errors: readonly { pointer: string; message: string }[];
      readonly question?: unknown;
      readonly current?: unknown;
      /** Version of the session that rejected the command. */
      readonly version?: number;
    }
  /** No answer in time: no worker is running, or Temporal is unreachable. */
  | { readonly kind: 'unreachable' }
  /** No open workflow with this id. */
  | { readonly kind: 'not_open' };

export class GatewayError extends Error {
  override readonly name = 'GatewayError';

  constructor(readonly failure: GatewayFailure) {
    super(failure.kind);
  }
}
