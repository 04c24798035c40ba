/** Per-request context: language, session id and retry key for error handling, and the audit trail. */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import { LANGUAGES, type Language } from '../../domain/catalogue/types.js';
import type { AuditTrail, Reached } from './audit-trail.js';
import type { Principal } from './principal.js';

interface RequestScope {
  readonly request: Request;
  sessionId?: string;
  language?: Language;
  retryKey?: string;
  caller?: Principal;
  trail?: AuditTrail;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Express middleware: everything after it runs in the scope of its request. */
export function openScope(request: Request, _response: Response, next: NextFunction): void {
  scopes.run({ request }, next);
}

/**
 * Remembers which session the request is about. Pass its language only after the access check: a rejection in the
 * language of a foreign session would reveal that the session exists.
 */
export function rememberSession(sessionId: string, language?: Language): void {
  const scope = scopes.getStore();
  if (scope === undefined) return;
  scope.sessionId = sessionId;
  scope.language = language ?? scope.language;
}

/** Remembers the key that a retry of this request would also have. */
export function rememberRetryKey(key: string): void {
  const scope = scopes.getStore();
  if (scope !== undefined) scope.retryKey = key;
}

/** Remembers who sent the request, once the token is verified. */
export function rememberCaller(caller: Principal): void {
  const scope = scopes.getStore();
  if (scope !== undefined) scope.caller = caller;
}

/** Opens the audit trail of the request. */
export function rememberTrail(trail: AuditTrail): void {
  const scope = scopes.getStore();
  if (scope !== undefined) scope.trail = trail;
}

/** Tells the audit trail which record the caller was let through to. */
export function noteReached(record: Reached): void {
  scopes.getStore()?.trail?.note(record);
}

/** What is known about the request so far; empty outside a request. */
export function requestFacts(): Pick<RequestScope, 'sessionId' | 'retryKey' | 'caller'> {
  return scopes.getStore() ?? {};
}

/** The language of messages to people: that of the session, else of `Accept-Language`, else English. */
export function languageOfRequest(): Language {
  const scope = scopes.getStore();
  if (scope === undefined) return 'en';
  const accepted = scope.request.acceptsLanguages([...LANGUAGES]);
  return scope.language ?? LANGUAGES.find((language) => language === accepted) ?? 'en';
}
