/**
 * Which errors of a Temporal call mean that the server is down, and not that a worker is slow or a session rejected the
 * command.
 */
import {
  WorkflowExecutionAlreadyStartedError,
  WorkflowNotFoundError,
  WorkflowUpdateFailedError,
  WorkflowUpdateRPCTimeoutOrCancelledError,
  isGrpcServiceError,
} from '@temporalio/client';
import type { Verdict } from '../../domain/limits/circuit-breaker.js';

export const GRPC = {
  cancelled: 1,
  unknown: 2,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  failedPrecondition: 9,
  unavailable: 14,
} as const;

const ANSWERS = [WorkflowUpdateFailedError, WorkflowNotFoundError, WorkflowExecutionAlreadyStartedError];

/** Which party a call waits for. A silent worker says nothing about the server. */
export type WaitsFor = 'server' | 'worker';

/** The gRPC status of an error or of its cause. */
export function grpcCodeOf(error: unknown): number | undefined {
  const candidates = [error, (error as { cause?: unknown } | undefined)?.cause];
  return candidates.find(isGrpcServiceError)?.code;
}

/**
 * A timeout counts against the server only in calls that involve no worker. Without a worker, a command must still
 * reach the durable Signal, and a breaker opened by slow Updates would block it.
 */
export function temporalVerdict(error: unknown, waitsFor: WaitsFor): Verdict {
  if (ANSWERS.some((answer) => error instanceof answer)) return 'succeeded';
  const code = grpcCodeOf(error);
  if (code === GRPC.unavailable) return 'failed';
  const isSilence =
    code === GRPC.deadlineExceeded ||
    code === GRPC.cancelled ||
    error instanceof WorkflowUpdateRPCTimeoutOrCancelledError;
  if (isSilence) return waitsFor === 'server' ? 'failed' : 'undecided';
  if (code === GRPC.unknown || code === GRPC.resourceExhausted) return 'undecided';
  // Another status is an answer. Without a status, the connection failed, or the SDK itself rejected the call.
  if (code !== undefined) return 'succeeded';
  return /failed to connect/i.test((error as Error | undefined)?.message ?? '') ? 'failed' : 'undecided';
}
