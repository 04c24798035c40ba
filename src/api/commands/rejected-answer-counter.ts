/**
 * Counts rejected answers in the memory of this process. A rejection changes nothing in the session, so the next answer
 * to the same question carries the count. After a restart, or in another process, the count starts at 0.
 */
import { LRUCache } from 'lru-cache';
import { rejectionKind } from '../../domain/session/risk/rejected-answers.js';
import type { RejectionCode } from '../../domain/session/commands.js';
import { Problem } from '../http/problem.js';

const SESSIONS_MAX = 10_000;
const RESET_AFTER_MS = 30 * 60_000;

export class RejectedAnswerCounter {
  private readonly counts = new LRUCache<string, number>({ max: SESSIONS_MAX, ttl: RESET_AFTER_MS });

  /** How often an answer to the question was rejected. @param questionId absent: the current question */
  count(sessionId: string, questionId: string | undefined): number {
    return this.counts.get(keyOf(sessionId, questionId)) ?? 0;
  }

  /** Counts the rejection, if `error` is one. */
  record(sessionId: string, questionId: string | undefined, error: unknown): void {
    if (!(error instanceof Problem) || rejectionKind(error.code as RejectionCode) === undefined) return;
    this.counts.set(keyOf(sessionId, questionId), this.count(sessionId, questionId) + 1);
  }

  reset(sessionId: string, questionId: string | undefined): void {
    this.counts.delete(keyOf(sessionId, questionId));
  }
}

function keyOf(sessionId: string, questionId: string | undefined): string {
  return `${sessionId} ${questionId ?? ''}`;
}
