/** Every problem document explains itself and the next action in the reader's language. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemSchema } from '../../../src/api/http/problem-schema.js';
import { ERROR_TAXONOMY, type ErrorCategory } from '../../../src/domain/errors/taxonomy.js';
import { USER_MESSAGES } from '../../../src/domain/errors/user-messages.js';
import type { ApiAnswer } from '../../../tools/demo/api-client.js';
import { apiWith, type ChangedApi } from '../../support/api-with.js';
import { open } from '../../support/conversation.js';
import { Person, startPlatform, type Platform } from '../../support/platform.js';

let platform: Platform;
beforeAll(async () => {
  platform = await startPlatform();
}, 120_000);
afterAll(() => platform?.close());

const reading = (language: string): { headers: Record<string, string> } => ({
  headers: { 'Accept-Language': language },
});
const unknownSession = (): string => `sessions/${randomUUID()}`;

function expectProblem(
  { status, body, headers }: ApiAnswer,
  category: ErrorCategory,
  language: 'en' | 'es' | 'hi',
): void {
  const row = ERROR_TAXONOMY[category];
  expect(problemSchema.safeParse(body).error).toBeUndefined();
  expect(body).toMatchObject({
    status,
    category,
    severity: row.severity,
    recoverable: row.recoverable,
    user_impact: row.user_impact,
    user_message: USER_MESSAGES[category][language],
    recovery: {
      strategy: row.recovery_strategy,
      recommended_action: row.recommended_action,
      max_retries: row.max_retries,
    },
  });
  expect(headers.get('content-language')).toBe(language);
  const pause = (body.recovery as { retry_after_seconds?: number }).retry_after_seconds;
  expect(headers.get('retry-after')).toBe(pause === undefined ? null : String(pause));
}

describe('the language of a problem', () => {
  it.each([
    ['en', 'en-GB,en;q=0.9'],
    ['es', 'es-MX,es;q=0.9,en;q=0.8'],
    ['hi', 'de;q=1, hi;q=0.7, en;q=0.5'],
    ['en', 'de, fr'],
    ['en', '*'],
    ['en', ';;;q=nonsense'],
  ] as const)('is %s for Accept-Language %s', async (language, header) => {
    const user = await platform.person();
    expectProblem(await user.get(unknownSession(), reading(header)), 'not_found', language);
  });

  it('is that of the session, whatever the request prefers', async () => {
    const user = await platform.person();
    const id = await open(user, { language: 'es' });
    const early = await user.post(`sessions/${id}/decision`, { approved_items: [], rejected_items: [] }, reading('hi'));
    expect(early.status).toBe(409);
    expectProblem(early, 'conflict', 'es');
    expectProblem(await user.get(`site-audit/${id}/observations/${randomUUID()}`, reading('hi')), 'not_found', 'es');
  });

  it('does not reveal to a stranger that the session exists', async () => {
    const id = await open(await platform.person(), { language: 'es' });
    const stranger = await platform.person();
    const ask = async (path: string): Promise<unknown> => {
      const { body, headers } = await stranger.get(path, reading('hi'));
      return [{ ...body, correlation_id: '' }, headers.get('content-language')];
    };
    expect(await ask(`sessions/${id}`)).toEqual(await ask(unknownSession()));
  });

  it('is negotiated without a token and for unknown paths', async () => {
    const nobody = new Person(platform.baseUrl, 'x', '', '');
    expectProblem(await nobody.get('sessions', reading('es')), 'permission', 'es');
    expectProblem(await nobody.get('/nowhere', reading('hi')), 'not_found', 'hi');
  });
});

describe('a problem document', () => {
  it('has the exact cause in `detail` and `errors`', async () => {
    const user = await platform.person();
    const refused = await user.post('conversation/start', { languge: 'es' }, reading('es'));
    expect(refused).toMatchObject({
      status: 400,
      body: { code: 'invalid_request', errors: [{ pointer: expect.any(String) as string }] },
    });
    expectProblem(refused, 'user_input', 'es');
  });

  describe('for an unexpected error', () => {
    let failing: ChangedApi;
    let failure: Error;
    beforeAll(async () => {
      failing = await apiWith(platform.config, ({ deadLetters }) => ({
        deadLetters: Object.assign(Object.create(deadLetters) as typeof deadLetters, {
          list: () => Promise.reject(failure),
        }),
      }));
    });
    afterAll(() => failing?.close());

    it.each([
      [503, 'transient_network', Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })],
      [503, 'database_failure', Object.assign(new Error('deadlock detected'), { code: '40P01' })],
      [503, 'resource_exhausted', Object.assign(new Error('no space left'), { code: 'ENOSPC' })],
      [503, 'rate_limit', Object.assign(new Error('Too Many Requests'), { status: 429 })],
      [500, 'configuration', Object.assign(new Error('relation does not exist'), { code: '42P01' })],
      [500, 'unknown', new Error('surprise')],
      // The cause is in the server, not in the request.
      [500, 'unknown', Object.assign(new Error('EACCES'), { code: 'EACCES' })],
      [500, 'unknown', new SyntaxError('Unexpected end of JSON input')],
    ] as const)('has the status %i and the category %s', async (status, category, error) => {
      failure = error;
      const { bearer } = await platform.admin();
      const answer = await new Person(failing.baseUrl, bearer, '', '').get('admin/dlq/tasks', reading('hi'));
      expect(answer.status).toBe(status);
      expectProblem(answer, category, 'hi');
      expect(JSON.stringify(answer.body)).not.toContain(error.message);
      if (status === 503) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
    });
  });
});
