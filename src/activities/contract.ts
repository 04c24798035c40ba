/** The activities workflows may call: the types only, implementations are wired in `workers/`. */
import type { SessionFactsInput, DraftsResult, ValidationInput, ValidationResult } from './recommend/contract.js';
import type { ApplyInput, ApplyResult } from './provision/contract.js';
import type { EraseInput } from './erase/contract.js';
import type { ProcessObservationInput, ProcessObservationResult } from './media/contract.js';
import type { ProjectionBatch } from './project/contract.js';

export interface Activities {
  projectSession(batch: ProjectionBatch): Promise<{ readonly written: boolean }>;
  flushProjection(batch: ProjectionBatch): Promise<void>;
  processObservation(input: ProcessObservationInput): Promise<ProcessObservationResult>;
  generateRecommendations(input: SessionFactsInput): Promise<DraftsResult>;
  validateRecommendations(input: ValidationInput): Promise<ValidationResult>;
  applyApprovedRecommendations(input: ApplyInput): Promise<ApplyResult>;
  eraseSessionRecords(input: EraseInput): Promise<void>;
  eraseSessionHistory(input: EraseInput): Promise<void>;
}
