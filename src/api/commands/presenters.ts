/** Responses of session routes, in the form of the HTTP contract. */
import type { SessionTarget } from '../../adapters/temporal/session-gateway.js';
import { NEEDS_ATTENTION, viewUrl } from '../../domain/visibility/views.js';
import type { AnswerResult, CommandPayloads, SubmittedAnswer } from '../../domain/session/commands.js';
import type { SessionSnapshot } from '../../domain/session/snapshot.js';
import { sessionWorkflowId, type UpdateResult } from '../../workflows/session/messages.js';
import { BASE_PATH, type Reply } from '../http/route.js';
import type { Shown } from '../http/shown.js';
import type { linksSchema, sessionSchema } from './session-schemas.js';
import type { statusSchema } from './schemas.js';
import type { processedSchema } from './answer-schemas.js';
import { operationIdOf, type Sent } from './send-command.js';

/** Where to find a workflow in the Temporal UI. */
export interface WorkflowLinkNeeds {
  readonly urls: { readonly temporalUi: string; readonly namespace: string };
}

/** 202: the command is durable; poll for the outcome. */
export function acceptedReply(operationId: string, more: Record<string, unknown> = {}): Reply {
  const poll = `${BASE_PATH}/operations/${encodeURIComponent(operationId)}`;
  return {
    status: 202,
    headers: { Location: poll, 'Retry-After': '1' },
    body: { operation_id: operationId, status: 'running', poll, ...more },
  };
}

/** 200 with the presented result, or 202. */
export function replyTo(sent: Sent, present: (result: UpdateResult) => unknown): Reply {
  if (sent.status === 'accepted') return acceptedReply(sent.operationId);
  return { status: 200, body: present(sent.result) };
}

/** 202 with the operation to poll: the command started work that is still running. */
export function workReply(
  target: SessionTarget,
  sent: Sent,
  more: (result: UpdateResult) => Record<string, unknown>,
): Reply {
  if (sent.status === 'accepted') return acceptedReply(sent.operationId, { session_id: target.sessionId });
  return acceptedReply(operationIdOf(target.sessionId, sent.command.command_id), more(sent.result));
}

/** The status of the session after a command. */
export function sessionStatus(sessionId: string, result: UpdateResult): Shown<typeof statusSchema> {
  const { state, stage, question, progress, version } = result;
  return { session_id: sessionId, state, stage, question, progress, version };
}

/** The response of `process`: the accepted value, or one result per answer of a batch. */
export function processed(
  sessionId: string,
  sent: UpdateResult,
  { answers, batch }: Pick<CommandPayloads['submit_answers'], 'answers' | 'batch'>,
): Shown<typeof processedSchema> {
  const status = sessionStatus(sessionId, sent);
  const [first] = resultsOf(sent, answers);
  if (batch || first === undefined) return { ...status, ...batchResults(sent, answers), degraded: false };
  return { ...status, accepted: { question_id: first.question_id, value: first.value ?? null }, degraded: false };
}

interface BatchResults {
  readonly accepted: readonly AnswerResult[];
  readonly results: readonly AnswerResult[];
}

/** What became of each answer of a batch, and those that were accepted. */
export function batchResults(sent: UpdateResult, answers: readonly SubmittedAnswer[]): BatchResults {
  const results = resultsOf(sent, answers);
  return { accepted: results.filter((result) => result.accepted), results };
}

function resultsOf({ results = [] }: UpdateResult, answers: readonly SubmittedAnswer[]): AnswerResult[] {
  return results.map((result, index) => withValue(result, answers[index]));
}

/** Stored outcomes omit long values. A repeated request contains the value itself. */
function withValue(result: AnswerResult, submitted: SubmittedAnswer | undefined): AnswerResult {
  if (!result.accepted || result.value !== undefined) return result;
  const raw = submitted?.answer ?? submitted?.user_input;
  return { ...result, value: typeof raw === 'string' ? raw.trim() : (raw as AnswerResult['value']) };
}

/** The link to the workflow in the Temporal UI. */
export function workflowLink(
  target: SessionTarget,
  needs: WorkflowLinkNeeds,
): { id: string; ui_url: string; attention_url: string } {
  const id = sessionWorkflowId(target.clientId, target.sessionId);
  return { id, ui_url: uiUrl(id, needs), attention_url: attentionUrl(needs) };
}

/** The Temporal UI's list of workflows with open dead letters. `npm run -s views` prints the other views. */
export function attentionUrl({ urls }: WorkflowLinkNeeds): string {
  return viewUrl(urls, NEEDS_ATTENTION);
}

/** The Temporal UI's page of a workflow id. */
export function uiUrl(workflowId: string, { urls }: WorkflowLinkNeeds): string {
  return `${urls.temporalUi}/namespaces/${encodeURIComponent(urls.namespace)}/workflows/${encodeURIComponent(workflowId)}`;
}

/** The requests that a client may make next. */
export function linksOf(sessionId: string): Shown<typeof linksSchema> {
  const at = (rest: string): string => `${BASE_PATH}/${rest}`;
  return {
    self: at(`sessions/${sessionId}`),
    process: at(`conversation/${sessionId}/process`),
    status: at(`conversation/${sessionId}/status`),
    observations: at(`site-audit/${sessionId}/observation`),
    recommendations: at(`sessions/${sessionId}/recommendations`),
    decision: at(`sessions/${sessionId}/decision`),
    resume: at(`sessions/${sessionId}/resume`),
    resume_link: at(`sessions/${sessionId}/resume-link`),
    checkpoint: at(`sessions/${sessionId}/checkpoint`),
    events: at(`sessions/${sessionId}/events`),
  };
}

/** The snapshot with its links. */
export function sessionBody(
  target: SessionTarget,
  snapshot: SessionSnapshot,
  needs: WorkflowLinkNeeds,
): Shown<typeof sessionSchema> {
  // Only the risk route shows the signals, with their current meaning.
  const { risk_signals: _signals, ...shown } = snapshot;
  return { ...shown, workflow: workflowLink(target, needs), links: linksOf(target.sessionId) };
}
