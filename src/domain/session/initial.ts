/** The state before the first event. */
import type { Catalogue, ConversationType, Language } from '../catalogue/types.js';
import type { SessionState } from './model.js';
import { NO_RISK } from './risk/state.js';

export interface SessionIdentity {
  readonly session_id: string;
  readonly client_id: string;
  /** Subject of the token that started the session: its owner. */
  readonly sub: string;
  readonly conversation_type: ConversationType;
  readonly language: Language;
  readonly device?: string;
  readonly site_name?: string;
}

/** An empty session on the given catalogue. */
export function initialState(identity: SessionIdentity, catalogue: Catalogue, now: number): SessionState {
  return {
    ...identity,
    catalogue: { id: catalogue.id, version: catalogue.version, hash: catalogue.hash },
    state: 'started',
    stage: 'started',
    stage_reached_at: { started: now },
    seq: 0,
    started_at: now,
    last_activity_at: now,
    answers: {},
    answers_version: 0,
    answers_total: 0,
    corrections_total: 0,
    observations: [],
    recommendations: [],
    returned_reasons: [],
    applied: [],
    jobs: [],
    resumes: 0,
    risk: NO_RISK,
    dead_letters: [],
    dead_letters_total: 0,
    outcomes: {},
    recent: [],
  };
}
