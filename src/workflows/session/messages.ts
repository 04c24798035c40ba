/** The public contract of the session workflow: its input and its messages. Clients import only this file. */
import { defineQuery, defineSignal, defineUpdate } from '@temporalio/workflow';
import type { Actor } from '../../domain/access.js';
import type { DeadLetter } from '../../domain/dead-letters/dead-letter.js';
import type { ResolutionRequest } from '../../domain/dead-letters/resolve.js';
import type { Command, CommandOutcome, CommandResult, StoredOutcome } from '../../domain/session/commands.js';
import type { SessionEvent } from '../../domain/session/events.js';
import type { SessionIdentity } from '../../domain/session/initial.js';
import type { RenderedQuestion } from '../../domain/session/interview.js';
import type { SessionState } from '../../domain/session/model.js';
import type { SessionSnapshot } from '../../domain/session/snapshot.js';
import type { CarriedResolutions } from '../lib/resolutions.js';

export const SESSION_WORKFLOW_TYPE = 'onboardingSession';

/** `session/<clientId>/<sessionId>`. Neither part contains a slash. */
export function sessionWorkflowId(clientId: string, sessionId: string): string {
  return `session/${encodeURIComponent(clientId)}/${sessionId}`;
}

export interface SessionOptions {
  /** Silence after which an open session is closed, milliseconds. */
  readonly abandon_after_ms: number;
  /** Pause before the first automatic retry of a parked step, milliseconds. */
  readonly dead_letter_retry_ms: number;
  /** Absent if session recovery is off: the session does not assess the risk that the client gives up. */
  readonly risk?: {
    /** Silence that counts as inactivity, milliseconds. */
    readonly inactive_after_ms: number;
  };
  /** Continue as new beyond this history length, even if the server does not suggest it yet. */
  readonly continue_as_new_events?: number;
}

/** What continue-as-new carries over. */
export interface SessionCarry {
  readonly state: SessionState;
  /** Number of the next run. */
  readonly run_no: number;
  readonly outbox: Outbox;
  readonly resolutions: CarriedResolutions;
}

/** Events and outcomes that are not yet in the projection. */
export interface Outbox {
  readonly events: readonly SessionEvent[];
  readonly commands: readonly StoredOutcome[];
}

export interface SessionInput {
  readonly identity: SessionIdentity;
  /** Pinned at the start: an open session never changes its catalogue. */
  readonly catalogue_version: number;
  readonly options: SessionOptions;
  readonly correlation_id: string;
  /** Who started the session. */
  readonly actor: Actor;
  /** The command that came with the start. Only its result says `created`. */
  readonly start_command_id: string;
  readonly carry?: SessionCarry;
}

/** The result of an Update: the result of its command, and the question that was current after the command. */
export type UpdateResult = CommandResult & { readonly question: RenderedQuestion | null };

/** The operation behind a 202. */
export interface OperationView {
  readonly status: 'running' | 'succeeded' | 'failed' | 'parked';
  readonly outcome: CommandOutcome;
}

/** What the API can read from an open session. */
export type SessionReading =
  { readonly what: 'snapshot' } | { readonly what: 'operation'; readonly command_id: string };

/** Failure type of a rejection whose details contain the reading. */
export const READING = 'SessionReading';

/** A person sends it from the Temporal UI. The API sends it for an administrator. */
export interface ResolveDeadLetterInput extends ResolutionRequest {
  /** Set by the API, and by `lib/interceptors.ts` for what a person sent from the Temporal UI. */
  readonly actor?: Actor;
}

export const openSession = defineUpdate<UpdateResult, [Command<'open_session'>]>('openSession');
export const submitAnswers = defineUpdate<UpdateResult, [Command<'submit_answers'>]>('submitAnswers');
export const addObservation = defineUpdate<UpdateResult, [Command<'add_observation'>]>('addObservation');
export const requestRecommendations = defineUpdate<UpdateResult, [Command<'request_recommendations'>]>(
  'requestRecommendations',
);
export const openReview = defineUpdate<UpdateResult, [Command<'open_review'>]>('openReview');
export const decide = defineUpdate<UpdateResult, [Command<'decide'>]>('decide');
export const saveCheckpoint = defineUpdate<UpdateResult, [Command<'save_checkpoint'>]>('saveCheckpoint');
export const resumeSession = defineUpdate<UpdateResult, [Command<'resume_session'>]>('resumeSession');
export const cancelSession = defineUpdate<UpdateResult, [Command<'cancel_session'>]>('cancelSession');
export const resolveDeadLetter = defineUpdate<
  { readonly status: 'queued'; readonly dead_letter_id: string },
  [ResolveDeadLetterInput]
>('resolveDeadLetter');

/**
 * Reads an open session. The validator always rejects it and returns the reading in the details of the failure (type
 * `READING`), because a rejected Update leaves nothing in the history. The API does not use a Query, because a worker
 * may answer a Query from an older state (ADR 0013).
 */
export const readSession = defineUpdate<never, [SessionReading]>('readSession');

/** The durable fallback for every Update: it carries the same command with the same id. */
export const submitCommand = defineSignal<[Command]>('submitCommand');
/** The sink could not write a batch, so `flushProjection` takes over (`projection.ts`). */
export const projectionBehind = defineSignal('projectionBehind');
/** Retries every open dead letter. It takes no input, so a batch job of the Temporal CLI can send it. */
export const retryDeadLetters = defineSignal('retryDeadLetters');

export const snapshot = defineQuery<SessionSnapshot & { readonly sub: string }>('snapshot');
export const timeline = defineQuery<readonly SessionEvent[]>('timeline');
export const deadLetters = defineQuery<readonly DeadLetter[]>('deadLetters');
export const operation = defineQuery<OperationView | null, [string]>('operation');
