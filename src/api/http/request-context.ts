/**
 * What is learned about a request on its way, for whoever answers or records its failure: in which language, about which
 * session, and under which name a repetition would come.
 */
import { AsyncLocalStorage } from 'node:async_hooks';
import type { NextFunction, Request, Response } from 'express';
import { LANGUAGES, type Language } from '../../domain/catalogue/types.js';

interface RequestScope {
  readonly request: Request;
  sessionId?: string;
  language?: Language;
  retryKey?: string;
}

const scopes = new AsyncLocalStorage<RequestScope>();

/** Express middleware: everything below it runs in the scope of its request. */
export function openScope(request: Request, _response: Response, next: NextFunction): void {
  scopes.run({ request }, next);
}

/**
 * The request concerns this session. Only who may see the session notes its language: a refusal in the language of somebody
 * else's session would tell that it exists.
 */
export function noteSession(sessionId: string, language?: Language): void {
  const scope = scopes.getStore();
  if (scope === undefined) return;
  scope.sessionId = sessionId;
  scope.language = language ?? scope.language;
}

/** The name under which the same caller would repeat this request. */
export function noteRetryKey(key: string): void {
  const scope = scopes.getStore();
  if (scope !== undefined) scope.retryKey = key;
}

/** What was noted of the request so far; nothing outside of one. */
export function notedOfRequest(): { readonly sessionId?: string; readonly retryKey?: string } {
  return scopes.getStore() ?? {};
}

/** The language people read in: of the session, else of `Accept-Language`, else English. */
export function languageOfRequest(): Language {
  const scope = scopes.getStore();
  if (scope === undefined) return 'en';
  const accepted = scope.request.acceptsLanguages([...LANGUAGES]);
  return scope.language ?? LANGUAGES.find((language) => language === accepted) ?? 'en';
}
