/**
 * Commands: everything that can be requested of a session. A command carries an id and the hash of its canonical body.
 * The session applies an id once, whether it arrives by Update or by Signal, and keeps the outcome.
 */
import type { Actor } from '../access.js';
import type { ResolutionRequest } from '../dead-letters/resolve.js';
import type { Language } from '../catalogue/types.js';
import type { AnswerValue } from '../facts.js';
import type { Decision } from './approval.js';
import type { Observation } from './observation.js';
import type { SessionStateName, Stage } from './states.js';
import type { Progress, RenderedQuestion } from './interview.js';

export interface SubmittedAnswer {
  /** Absent: the current question. */
  readonly question_id?: string;
  /** A value of the question's kind, or `"skip"`. */
  readonly answer?: unknown;
  /** What a person typed or said. It is read according to the question's kind. */
  readonly user_input?: string;
  /** When the person answered, by the device's clock. */
  readonly answered_at?: string;
  /** Set by the client. The same answer sent in two batches is applied once. */
  readonly answer_id?: string;
}

export interface CommandPayloads {
  /** Answers sent along are applied like a batch. One that does not fit does not reject the start. */
  open_session: { readonly device?: string; readonly answers?: readonly SubmittedAnswer[] };
  submit_answers: {
    readonly answers: readonly SubmittedAnswer[];
    readonly batch: boolean;
    /** The newest version that the device has seen. The answer does not overwrite an answer given since. */
    readonly expected_version?: number;
    /**
     * Number of rejected answers to the same question just before this one, which are not in the history. A further
     * rejection counts only after some.
     */
    readonly refused_before?: number;
  };
  add_observation: { readonly observation: Omit<Observation, 'at' | 'status'> };
  request_recommendations: Readonly<Record<string, never>>;
  open_review: Readonly<Record<string, never>>;
  decide: Decision;
  save_checkpoint: { readonly version: number; readonly hash: string };
  resume_session: { readonly device?: string };
  cancel_session: { readonly reason: string };
  resolve_dead_letter: ResolutionRequest;
}
export type CommandType = keyof CommandPayloads;

export type Command<T extends CommandType = CommandType> = {
  [K in T]: {
    readonly type: K;
    readonly command_id: string;
    /** SHA-256 of the canonical request body. The same id with another hash is rejected. */
    readonly hash: string;
    readonly actor: Actor;
    readonly correlation_id: string;
    readonly payload: CommandPayloads[K];
  };
}[T];

/** Why a command was rejected. The API turns it into a problem document. */
export interface Rejection {
  readonly code: RejectionCode;
  readonly message: string;
  readonly errors: readonly { readonly pointer: string; readonly message: string }[];
  readonly question?: RenderedQuestion | null;
  /** The newer answer. */
  readonly current?: CurrentAnswer;
}

export interface CurrentAnswer {
  readonly question_id: string;
  /** `null` when it was skipped. */
  readonly value: AnswerValue | null;
  readonly answered_at: string;
}

/** Stable rejection codes, each with the HTTP status of the API. */
export const REJECTION_STATUS = {
  invalid_command: 400,
  not_found: 404,
  dead_letter_not_found: 404,
  checkpoint_not_found: 404,
  session_closed: 409,
  question_not_reached: 409,
  answer_superseded: 409,
  nothing_to_answer: 409,
  answers_missing: 409,
  not_awaiting_approval: 409,
  already_generating: 409,
  applying: 409,
  dead_letter_resolved: 409,
  confirmation_needed: 409,
  idempotency_key_reused: 422,
  unknown_question: 422,
  invalid_answer: 422,
  question_not_skippable: 422,
  unknown_media: 422,
  place_required: 422,
  unknown_recommendation: 422,
  recommendation_not_mentioned: 422,
  recommendation_mentioned_twice: 422,
  invalid_modification: 422,
  session_full: 409,
  projection_behind: 503,
} as const;
export type RejectionCode = keyof typeof REJECTION_STATUS;

export interface AnswerResult {
  readonly question_id: string;
  readonly accepted: boolean;
  /** Left out of stored outcomes when long. The same request always normalises to the same value. */
  readonly value?: AnswerValue | null;
  readonly correction?: boolean;
  /** Applied earlier, by another request. */
  readonly repeated?: true;
  /** Not applied: this newer answer remains. */
  readonly superseded_by?: CurrentAnswer;
  readonly error?: Pick<Rejection, 'code' | 'message'>;
}

export interface CommandResult {
  readonly state: SessionStateName;
  readonly stage: Stage;
  readonly version: number;
  readonly question_id: string | null;
  readonly progress: Progress;
  readonly results?: readonly AnswerResult[];
  /** This command created the session. */
  readonly created?: boolean;
  readonly observation_id?: string;
  readonly checkpoint_version?: number;
  readonly questions_answered?: number;
  /** Resume only: questions answered since the newest checkpoint. */
  readonly answered_meanwhile?: readonly string[];
  /** Resume only. */
  readonly language?: Language;
  /** The job that this command started. The end of the job decides the operation. */
  readonly job_id?: string;
  readonly dead_letter_id?: string;
}

/** An outcome as the projection and the outbox store it. */
export interface StoredOutcome {
  readonly command_id: string;
  readonly outcome: CommandOutcome;
}

export type CommandOutcome = {
  readonly hash: string;
  readonly type: CommandType;
  readonly seq: number;
  /** Who sent the command. */
  readonly actor: Actor;
} & (
  | { readonly status: 'accepted'; readonly result: CommandResult; readonly job?: 'running' | 'succeeded' | 'failed' }
  | { readonly status: 'rejected'; readonly rejection: Rejection }
);
