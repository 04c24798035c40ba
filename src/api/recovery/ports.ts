/** What the routes of recovery need from outside. */
import type { RiskLevel } from '../../domain/session/risk/levels.js';
import type { SessionListItem } from '../dependencies.js';

export interface CheckpointRow {
  readonly session_id: string;
  readonly version: number;
  readonly current_state: string;
  readonly collected_data: unknown;
  readonly question_history: unknown;
  /** Class of the device that wrote it; `null` when it did not say. */
  readonly device: string | null;
  /** Of a draft that came too late: the version that stayed the newest. */
  readonly superseded_by: number | null;
  readonly created_at: string;
}

export interface NewCheckpoint {
  readonly state: string;
  /** SHA-256 of the content: the same draft is stored once. */
  readonly hash: string;
  readonly data: unknown;
  readonly history: unknown;
  readonly device: string | null;
  /** The newest version its device has seen, 0 for none; absent: not compared. */
  readonly baseVersion?: number;
}

export interface CheckpointSaved {
  /**
   * `skipped`: the newest is younger than `minAgeSeconds`; `unchanged`: the same content as the newest; `conflict`: its device had
   * not seen the newest, and the draft is kept in the history as superseded.
   */
  readonly status: 'created' | 'unchanged' | 'skipped' | 'conflict';
  /** Of the draft: its own version when it was stored, else the newest. */
  readonly version: number;
  readonly createdAt: string;
  /** The newest one when the draft came. */
  readonly newest?: Pick<CheckpointRow, 'version' | 'device' | 'created_at'>;
}

export interface CheckpointStore {
  save(sessionId: string, checkpoint: NewCheckpoint, minAgeSeconds: number): Promise<CheckpointSaved>;
  /** The newest that was not superseded. The hot copy answers when it is `atLeast` that version. */
  newest(sessionId: string, atLeast?: number): Promise<CheckpointRow | undefined>;
  /** Newest first, superseded ones among them. */
  history(sessionId: string, limit: number): Promise<CheckpointRow[]>;
}

export interface NewLink {
  readonly token: string;
  readonly expiresAt: string;
  /** Older links that end with it. */
  readonly revoked: number;
}

export type LinkClaim =
  | { readonly status: 'ok'; readonly sessionId: string }
  /** `in_use`: another request is resuming by it at this moment. */
  | { readonly status: 'unknown' | 'expired' | 'used' | 'revoked' | 'in_use' };

/** Links are used in two steps, so that a request that failed does not use one up. */
export interface ResumeLinks {
  create(sessionId: string, seconds: number, options: { readonly revokeOlder: boolean }): Promise<NewLink>;
  /** Revokes every open link of the session. @returns how many */
  revoke(sessionId: string): Promise<number>;
  /**
   * Takes the link for a request; somebody else's is unknown, and stays untouched. A claim that is neither settled nor released
   * lapses. A request that settled it may claim it again, and nobody else.
   *
   * @param owner whose link it must be; an administrator may use `any`
   */
  claim(
    token: string,
    owner: { readonly clientId: string; readonly sub: string } | 'any',
    claimId: string,
    seconds: number,
  ): Promise<LinkClaim>;
  /** The session resumed: the link is used up. @returns false when the claim lapsed and somebody else has the link */
  settle(token: string, claimId: string): Promise<boolean>;
  /** The session did not resume: the link is as it was. */
  release(token: string, claimId: string): Promise<void>;
}

export interface AtRiskSession extends Omit<SessionListItem, 'open_letters' | 'closed_at'> {
  readonly risk_score: number;
  readonly risk_level: RiskLevel;
  readonly risk_factors: readonly string[];
}

export interface RiskSummary {
  readonly by_level: Readonly<Record<RiskLevel, number>>;
  readonly by_factor: Readonly<Record<string, number>>;
}

/** Open sessions by the risk that their workflow found. */
export interface RiskIndex {
  /** Highest score first, then longest silent; without a level, all but `low`. */
  list(
    level: RiskLevel | undefined,
    limit: number,
    offset: number,
  ): Promise<{ readonly sessions: AtRiskSession[]; readonly total: number; readonly summary: RiskSummary }>;
}

export interface RecoveryCounts {
  /** Resumes of the last hour, and those after which a question was answered. */
  resumes(): Promise<{ readonly total: number; readonly led_on: number }>;
  /** How often the risk of a session rose to each level. */
  detected(): Promise<Readonly<Record<RiskLevel, number>>>;
}

export interface RecoveryMetrics {
  checkpointCreated(): void;
}

/** What recovery is configured with. */
export interface RecoverySettings {
  /** Least seconds between two checkpoints without force. */
  readonly checkpointIntervalSeconds: number;
  /** How long a link lives, and may live. */
  readonly linkSeconds: number;
  /** Silence that counts as a risk. */
  readonly inactiveAfterMs: number;
}
