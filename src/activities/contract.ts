/** The activities workflows may call: the types only, implementations are wired in `workers/`. */
import type { SessionFactsInput, DraftsResult, ValidationInput, ValidationResult } from './recommend/contract.js';
import type { ApplyInput, ApplyResult } from './provision/contract.js';
import type { RedriveBatchInput, RedriveBatchResult, ReconcileResult, SettleRedriveInput } from './dead-letters/contract.js';
import type { AlertDelivery } from '../domain/dead-letters/alerts/delivery.js';
import type { EscalationInput } from './support/contract.js';
import type { EraseInput } from './erase/contract.js';
import type { ProcessObservationInput, ProcessObservationResult } from './media/contract.js';
import type { LettersBatch, ProjectionBatch } from '../domain/session/projection-batch.js';

/** Input of work that nobody's request asked for. */
export interface Correlated {
  readonly correlation_id: string;
}

export interface Activities {
  projectSession(batch: ProjectionBatch): Promise<{ readonly written: boolean }>;
  flushProjection(batch: ProjectionBatch | LettersBatch): Promise<void>;
  processObservation(input: ProcessObservationInput): Promise<ProcessObservationResult>;
  generateRecommendations(input: SessionFactsInput): Promise<DraftsResult>;
  validateRecommendations(input: ValidationInput): Promise<ValidationResult>;
  applyApprovedRecommendations(input: ApplyInput): Promise<ApplyResult>;
  eraseSessionRecords(input: EraseInput): Promise<void>;
  eraseSessionHistory(input: EraseInput): Promise<void>;
  sendRedriveBatch(input: RedriveBatchInput): Promise<RedriveBatchResult>;
  settleRedrive(input: SettleRedriveInput): Promise<void>;
  reconcileDeadLetters(input: Correlated): Promise<ReconcileResult>;
  purgeDeadLetters(input: Correlated): Promise<{ readonly purged: number }>;
  raiseAlerts(input: Correlated): Promise<{ readonly deliveries: readonly AlertDelivery[] }>;
  escalateToSupport(input: EscalationInput): Promise<void>;
  sendSlackAlert(input: AlertDelivery): Promise<void>;
  sendEmailAlert(input: AlertDelivery): Promise<void>;
  sendSmsAlert(input: AlertDelivery): Promise<void>;
}
