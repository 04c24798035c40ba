/** Where uploads are counted: reservations while they arrive, entries once they are stored, leases for "at once". */
import type { AmountPolicy } from '../../domain/limits/upload-policies.js';

/** One window of one policy, as the ledger counts it. */
export interface LedgerPolicy {
  readonly name: AmountPolicy;
  readonly limit: number;
  readonly windowSeconds: number;
  /** An attempt counts from its admission, stored or not. */
  readonly atAdmission: boolean;
  /** What is asked for now; 0 leaves the window alone. */
  readonly amount: number;
}

export interface LedgerRequest {
  /** Whose uploads these are: a session, or a user. */
  readonly scope: string;
  /** The upload under way. */
  readonly lease: string;
  readonly policies: readonly LedgerPolicy[];
}

export interface Admission {
  readonly admitted: boolean;
  /** Names of the policies that refuse; `at_once` stands for too many leases. */
  readonly violated: readonly (AmountPolicy | 'at_once')[];
  /** Milliseconds until the same request would be admitted, if nothing else is uploaded. */
  readonly retryAfterMs: number;
}

export interface WindowUse {
  /** Stored and reserved. */
  readonly used: number;
  /** Milliseconds until the oldest entry leaves the window; the whole window when nothing is in it. */
  readonly resetAfterMs: number;
}

export interface UploadLedger {
  /** All policies or none: takes or extends the lease, reserves the amounts. @throws Error when nobody can count */
  admit(request: LedgerRequest, concurrent: { readonly limit: number; readonly seconds: number }): Promise<Admission>;
  /** All policies or none, without a lease: the amounts stay reserved until they are settled, released, or `seconds` have passed. */
  reserve(request: LedgerRequest, seconds: number): Promise<Admission>;
  /** Keeps the lease of an upload that moves. False: it had expired. */
  extend(scope: string, lease: string, seconds: number): Promise<boolean>;
  /**
   * Turns reservations into entries of what was really stored, and ends the lease. When the lease had expired, its
   * reservations are gone: then the amounts must fit once more. What is settled twice without a refund counts once.
   */
  settle(request: LedgerRequest): Promise<Admission>;
  /** Ends the lease; its reservations are free again. What is counted at admission stays. */
  release(scope: string, lease: string): Promise<void>;
  /** Takes back what `settle` wrote. */
  refund(scope: string, lease: string, policies: readonly AmountPolicy[]): Promise<void>;
  use(scope: string, policies: readonly LedgerPolicy[]): Promise<Readonly<Record<string, WindowUse>>>;
}
