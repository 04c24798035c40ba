/**
 * The public contract of the session workflow: what it is started with, what it can be told and asked. The API and other
 * clients import only this file.
 */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Command, CommandOutcome, CommandResult } from '../../domain/session/commands.js';
import type { DeadLetter, DeadLetterAction, Resolution } from '../../domain/dead-letters/dead-letter.js';
import type { SessionEvent } from '../../domain/session/events.js';
import type { SessionIdentity } from '../../domain/session/initial.js';
import type { RenderedQuestion } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';
import type { SessionSnapshot } from '../../domain/session/snapshot.js';

export const SESSION_WORKFLOW_TYPE = 'onboardingSession';

/** `session/<clientId>/<sessionId>`; both parts are free of slashes. */
export function sessionWorkflowId(clientId: string, sessionId: string): string {
  return `session/${encodeURIComponent(clientId)}/${sessionId}`;
}

export interface SessionOptions {
  /** Silence after which an open session is closed, milliseconds. */
  readonly abandon_after_ms: number;
  /** First pause before a parked step is tried again by itself, milliseconds. */
  readonly dead_letter_retry_ms: number;
  /** The write of the closing step may be the last one. Absent in sessions that began when a regular activity always was (ADR 0004). */
  readonly close_by_last_write?: true;
  /** A signalled command that would be refused waits for what completed in the same task. Absent in sessions that began before. */
  readonly second_look?: true;
  /** The task in which the projection has caught up leaves an event (ADR 0014). Absent in sessions that began before. */
  readonly mark_caught_up?: true;
  /** A sink writes each step, not a local activity. Absent in sessions that began before (ADR 0015). */
  readonly project_by_sink?: true;
  /** One timer watches silence, for the risk and for abandonment. Absent in sessions that began when each had its own. */
  readonly one_timer?: true;
  /** Watches the risk of being broken off. Absent in sessions that began before there was such a watch, or without recovery. */
  readonly risk?: {
    /** Silence that counts, milliseconds. */
    readonly inactive_after_ms: number;
  };
  /** Continue as new at this history length; absent: when the server suggests it. */
  readonly continue_as_new_events?: number;
}

/** How sessions that begin now work: every option of which a session of before knows nothing. */
export const NEW_SESSION_WAYS = {
  close_by_last_write: true,
  second_look: true,
  mark_caught_up: true,
  project_by_sink: true,
  one_timer: true,
} as const satisfies Partial<SessionOptions>;

/** What is carried over continue-as-new. */
export interface SessionCarry {
  readonly state: SessionState;
  readonly run_no: number;
  readonly outbox: Outbox;
  readonly corrected_inputs: Readonly<Record<string, unknown>>;
  /** Resolutions whose step had not taken them yet. */
  readonly resolutions: Readonly<Record<string, Resolution>>;
}

/** What the projection has not acknowledged yet. */
export interface Outbox {
  readonly events: readonly SessionEvent[];
  readonly commands: readonly { readonly command_id: string; readonly outcome: CommandOutcome }[];
}

export interface SessionInput {
  readonly identity: SessionIdentity;
  /** Pinned when the session starts; a running session never changes its catalogue. */
  readonly catalogue_version: number;
  readonly options: SessionOptions;
  readonly correlation_id: string;
  /** The command that came with the start; only its answer says `created`. */
  readonly start_command_id: string;
  readonly carry?: SessionCarry;
}

/** What an Update answers: the result and the question that is current now. */
export type CommandAnswer = CommandResult & { readonly question: RenderedQuestion | null };

/** How an operation (any 202) stands. */
export interface OperationView {
  readonly status: 'running' | 'succeeded' | 'failed' | 'parked';
  readonly outcome: CommandOutcome;
}

/** What a reader wants to know of an open session. */
export type SessionReading = { readonly what: 'snapshot' } | { readonly what: 'operation'; readonly command_id: string };

/** Type of the refusal that carries the answer to a reading. */
export const READING = 'SessionReading';

/** What a person sends from the Temporal UI, or the API for an administrator. */
export interface ResolveDeadLetterInput {
  readonly id: string;
  readonly action: DeadLetterAction;
  readonly input?: unknown;
  readonly actor?: string;
  readonly reason?: string;
  readonly confirm?: boolean;
}

export const openSession = defineUpdate<CommandAnswer, [Command<'open_session'>]>('openSession');
export const submitAnswers = defineUpdate<CommandAnswer, [Command<'submit_answers'>]>('submitAnswers');
export const addObservation = defineUpdate<CommandAnswer, [Command<'add_observation'>]>('addObservation');
export const requestRecommendations = defineUpdate<CommandAnswer, [Command<'request_recommendations'>]>('requestRecommendations');
export const openReview = defineUpdate<CommandAnswer, [Command<'open_review'>]>('openReview');
export const decide = defineUpdate<CommandAnswer, [Command<'decide'>]>('decide');
export const saveCheckpoint = defineUpdate<CommandAnswer, [Command<'save_checkpoint'>]>('saveCheckpoint');
export const resumeSession = defineUpdate<CommandAnswer, [Command<'resume_session'>]>('resumeSession');
export const cancelSession = defineUpdate<CommandAnswer, [Command<'cancel_session'>]>('cancelSession');
export const resolveDeadLetter = defineUpdate<{ readonly status: 'queued'; readonly dead_letter_id: string }, [ResolveDeadLetterInput]>(
  'resolveDeadLetter',
);

/**
 * Answers in the details of its refusal, of type `READING`: an Update that is refused leaves nothing in the history. The API reads
 * open sessions by it and not by Query (ADR 0013).
 */
export const readSession = defineUpdate<never, [SessionReading]>('readSession');

/** The durable fallback for any Update: same command id, same payload. */
export const submitCommand = defineSignal<[Command]>('submitCommand');
/** Sent by the projection's writer when PostgreSQL is away: the outbox takes over. */
export const projectionBehind = defineSignal('projectionBehind');
/** Retries every open dead letter of the session; takes nothing, so that a batch signal can carry it. */
export const retryDeadLetters = defineSignal('retryDeadLetters');

export const snapshot = defineQuery<SessionSnapshot & { readonly sub: string }>('snapshot');
export const timeline = defineQuery<readonly SessionEvent[]>('timeline');
export const deadLetters = defineQuery<readonly DeadLetter[]>('deadLetters');
export const operation = defineQuery<OperationView | null, [string]>('operation');
