/** Shortcuts through a conversation. A troubleshooting session is answered in one batch. */
import type { ApiAnswer, ApiClient } from '../../tools/demo/api-client.js';
import { TROUBLESHOOTING_ANSWERS } from '../../tools/demo/troubleshooting-answers.js';
import { eventually } from './platform.js';

export { TROUBLESHOOTING_ANSWERS };

export interface ShownRecommendation {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly payload: Record<string, unknown>;
  readonly follow_ups: readonly unknown[];
  readonly evidence: readonly string[];
  readonly validation: { readonly status: string; readonly issues: readonly string[] };
}

/** Starts a troubleshooting session and returns its id. */
export async function open(api: ApiClient, body: Record<string, unknown> = {}): Promise<string> {
  const { status, body: started } = await api.post('conversation/start', {
    conversation_type: 'troubleshooting',
    ...body,
  });
  if (status !== 201) throw new Error(`start: ${status} ${JSON.stringify(started)}`);
  return String(started.session_id);
}

export function submitAnswer(api: ApiClient, id: string, body: Record<string, unknown>): Promise<ApiAnswer> {
  return api.post(`conversation/${id}/process`, body);
}

/** Starts a session, answers every question and returns its id. */
export async function answered(api: ApiClient, body: Record<string, unknown> = {}): Promise<string> {
  const id = await open(api, body);
  const { status, body: submitted } = await submitAnswer(api, id, { answers: TROUBLESHOOTING_ANSWERS });
  if (status !== 200 || submitted.question !== null) throw new Error(`answers: ${status} ${JSON.stringify(submitted)}`);
  return id;
}

/** The snapshot, as soon as the session can be read. */
export async function snapshot(api: ApiClient, id: string): Promise<Record<string, unknown>> {
  return eventually(`session ${id} can be read`, async () => {
    const { status, body } = await api.get(`sessions/${id}`);
    return status === 200 && body;
  });
}

/** Waits for a state. */
export function reaches(api: ApiClient, id: string, state: string): Promise<Record<string, unknown>> {
  return eventually(`session ${id} is ${state}`, async () => {
    const { body } = await api.get(`sessions/${id}`);
    return body.state === state && body;
  });
}

/** Brings a session to the point where its recommendations wait for a decision. */
export async function recommended(api: ApiClient, id?: string): Promise<{ id: string; items: ShownRecommendation[] }> {
  const sessionId = id ?? (await answered(api));
  await api.post(`sessions/${sessionId}/recommendations`);
  const { recommendations } = await reaches(api, sessionId, 'awaiting_approval');
  return { id: sessionId, items: recommendations as ShownRecommendation[] };
}

export function decide(api: ApiClient, id: string, body: Record<string, unknown>): Promise<ApiAnswer> {
  return api.post(`sessions/${id}/decision`, body);
}

export const idsOf = (items: readonly { id: string }[]): string[] => items.map((item) => item.id);

/** Polls an operation until it has one of the statuses. */
export function operation(
  api: ApiClient,
  accepted: ApiAnswer,
  ...statuses: string[]
): Promise<Record<string, unknown>> {
  const wanted = statuses.length > 0 ? statuses : ['succeeded', 'failed'];
  return eventually(`${String(accepted.body.operation_id)} is ${wanted.join(' or ')}`, async () => {
    const { body } = await api.get(String(accepted.body.poll));
    return wanted.includes(String(body.status)) && body;
  });
}
