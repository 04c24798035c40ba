/**
 * Answers that were refused, as this process saw them. A refusal changes nothing in its session; only when a question is refused
 * again does the session count it, with those of before. What a restart or another process forgets is counted later, or not at all.
 */
import { LRUCache } from 'lru-cache';
import { refusalKind } from '../../domain/session/risk/refusals.js';
import type { RejectionCode } from '../../domain/session/commands.js';
import { Problem } from '../http/problem.js';

const SESSIONS_MAX = 10_000;
const FORGOTTEN_AFTER_MS = 30 * 60_000;

export class RefusalMemory {
  private readonly counts = new LRUCache<string, number>({ max: SESSIONS_MAX, ttl: FORGOTTEN_AFTER_MS });

  /** How often an answer to the question was refused. @param questionId absent: the current one */
  before(sessionId: string, questionId: string | undefined): number {
    return this.counts.get(keyOf(sessionId, questionId)) ?? 0;
  }

  note(sessionId: string, questionId: string | undefined, error: unknown): void {
    if (!(error instanceof Problem) || refusalKind(error.code as RejectionCode) === undefined) return;
    this.counts.set(keyOf(sessionId, questionId), this.before(sessionId, questionId) + 1);
  }

  forget(sessionId: string, questionId: string | undefined): void {
    this.counts.delete(keyOf(sessionId, questionId));
  }
}

function keyOf(sessionId: string, questionId: string | undefined): string {
  return `${sessionId} ${questionId ?? ''}`;
}
