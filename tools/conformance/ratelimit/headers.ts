/**
 * Reads the headers of an answer with a structured-field parser (RFC 9651) and judges them by
 * draft-ietf-httpapi-ratelimit-headers-11.
 */
import { parseList } from 'structured-headers';
import type { Report } from './report.js';
import type { Answer } from './target.js';

const QUOTA_EXCEEDED = 'https://iana.org/assignments/http-problem-types#quota-exceeded';

export interface Limit {
  readonly policy: string;
  readonly limit: number;
  readonly windowSeconds: number;
  readonly remaining: number;
  readonly resetSeconds: number;
}

/** The limit in an answer, or undefined when the headers are missing or malformed. */
export function limitOf(answer: Answer): Limit | undefined {
  try {
    const [policy] = parseList(answer.headers['ratelimit-policy'] ?? '');
    const [state] = parseList(answer.headers.ratelimit ?? '');
    if (policy === undefined || state === undefined || policy[0] !== state[0] || typeof policy[0] !== 'string')
      return undefined;
    const numbers = [policy[1].get('q'), policy[1].get('w'), state[1].get('r'), state[1].get('t')];
    if (!numbers.every((value) => Number.isInteger(value))) return undefined;
    const [limit = 0, windowSeconds = 0, remaining = 0, resetSeconds = 0] = numbers as number[];
    return { policy: policy[0], limit, windowSeconds, remaining, resetSeconds };
  } catch {
    return undefined;
  }
}

/** Whole seconds, or undefined when the header is missing or malformed. */
export function retryAfterOf(answer: Answer): number | undefined {
  const text = answer.headers['retry-after'];
  return text !== undefined && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** Checks the form and meaning of one answer of a limited route. */
export function judgeHeaders(answer: Answer, report: Report): void {
  const limit = limitOf(answer);
  const shown = `${answer.headers['ratelimit-policy']} | ${answer.headers.ratelimit}`;
  report.check(limit !== undefined, () => `headers are not as the draft says: ${shown}`);
  if (limit === undefined) return;
  const { limit: quota, windowSeconds, remaining, resetSeconds } = limit;
  report.check(
    quota >= 1 && windowSeconds >= 1 && remaining >= 0 && remaining < quota,
    () => `numbers make no sense: ${shown}`,
  );
  report.check(resetSeconds >= 1 && resetSeconds <= windowSeconds, () => `t is not within the window: ${shown}`);
  if (answer.status === 429) judgeRefusal(answer, limit, report);
  else report.check(answer.headers['retry-after'] === undefined, () => `Retry-After on ${answer.status}`);
}

function judgeRefusal(answer: Answer, { policy, remaining, resetSeconds }: Limit, report: Report): void {
  const retryAfter = retryAfterOf(answer);
  report.check(
    retryAfter !== undefined && retryAfter >= 1,
    () => `429 with Retry-After ${answer.headers['retry-after']}`,
  );
  report.check(
    remaining === 0 && (retryAfter ?? 0) >= resetSeconds,
    () => `429 with ${answer.headers.ratelimit}, Retry-After ${retryAfter}`,
  );
  report.check(/no-store/.test(answer.headers['cache-control'] ?? ''), () => '429 that may be cached');
  report.check(
    (answer.headers['content-type'] ?? '').startsWith('application/problem+json'),
    () => '429 that is no problem document',
  );
  const problem = parse(answer.body);
  report.check(problem.type === QUOTA_EXCEEDED, () => `429 of type ${String(problem.type)}`);
  const violated = problem['violated-policies'];
  report.check(
    Array.isArray(violated) && violated.includes(policy),
    () => `429 that does not name ${policy} as violated`,
  );
}

/** A JSON object, or an empty one. */
export function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}
