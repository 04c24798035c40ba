/** Routes that show the risk of one session, and the sessions at risk. */
import { z } from 'zod';
import type { RiskIndex } from '../../../adapters/postgres/recovery/risk-index.js';
import { assess } from '../../../domain/session/risk/assess.js';
import { nextIntervention } from '../../../domain/session/risk/interventions.js';
import { RISK_MODEL } from '../../../domain/session/risk/levels.js';
import { interventionView, type SessionSnapshot } from '../../../domain/session/snapshot.js';
import { listScope } from '../../commands/access.js';
import { BASE_PATH, defineRoute } from '../../http/route.js';
import type { Shown } from '../../http/shown.js';
import { readSession, type ReadSessionNeeds } from '../../commands/read-session.js';
import { workflowLink, type WorkflowLinkNeeds } from '../../commands/presenters.js';
import { atRiskSchema, riskLevel, riskSchema } from '../schemas.js';
import { limitParam, offsetParam, sessionIdParams } from '../../commands/schemas.js';

type GetRiskNeeds = ReadSessionNeeds & {
  /** Silence that counts as inactivity. */
  readonly recovery: { readonly inactiveAfterMs: number };
  readonly clock: () => number;
};

/** GET sessions/{id}/risk: how likely the client is to give up, and which intervention applies. */
export const getRisk = defineRoute({
  method: 'get',
  path: 'sessions/:id/risk',
  tag: 'recovery',
  summary: 'The risk that the client gives up',
  roles: ['client'],
  limit: 'reads',
  feature: 'recovery',
  params: sessionIdParams,
  responses: { 200: { description: 'the current risk', schema: riskSchema } },
  async handle({ principal, params }, needs: GetRiskNeeds) {
    const { snapshot } = await readSession(principal, params.id, needs);
    return { status: 200, body: riskBody(snapshot, needs.clock(), needs.recovery.inactiveAfterMs) };
  },
});

function riskBody(snapshot: SessionSnapshot, now: number, inactiveAfterMs: number): Shown<typeof riskSchema> {
  const signals = snapshot.risk_signals ?? { question_id: null, asked: 0, answered: 0, errors: 0 };
  const assessment = assess(signals, now, inactiveAfterMs);
  return {
    session_id: snapshot.session_id,
    risk_score: assessment.score,
    risk_level: assessment.level,
    risk_factors: assessment.factors,
    intervention: interventionOf(snapshot, assessment),
    model: RISK_MODEL,
    evaluated_at: new Date(now).toISOString(),
  };
}

/** The newest intervention; before the session's first assessment, the one that would be chosen. */
function interventionOf(
  snapshot: SessionSnapshot,
  assessment: ReturnType<typeof assess>,
): Shown<typeof riskSchema>['intervention'] {
  const chosen = nextIntervention(assessment, snapshot.question?.id ?? null, { made: [], escalated: false });
  const view = snapshot.intervention ?? (chosen === undefined ? null : interventionView(chosen, snapshot.language));
  if (view?.type !== 'save_progress') return view;
  const at = (rest: string): string => `${BASE_PATH}/sessions/${snapshot.session_id}/${rest}`;
  return { ...view, links: { checkpoint: at('checkpoint'), resume_link: at('resume-link') } };
}

type ListAtRiskNeeds = WorkflowLinkNeeds & { readonly risks: Pick<RiskIndex, 'list'> };

/** GET admin/at-risk-sessions: open sessions whose clients may give up, highest risk first. */
export const listAtRiskSessions = defineRoute({
  method: 'get',
  path: 'admin/at-risk-sessions',
  tag: 'recovery',
  summary: 'Open sessions whose clients may give up',
  roles: ['admin'],
  limit: 'reads',
  feature: 'recovery',
  query: z.strictObject({
    risk_level: riskLevel.optional().describe('default: all but low'),
    limit: limitParam(20),
    offset: offsetParam,
  }),
  responses: {
    200: {
      description: 'the sessions, and their number by level and factor',
      schema: atRiskSchema,
    },
  },
  async handle({ principal, query }, needs: ListAtRiskNeeds) {
    const scope = listScope(principal, 'sessions');
    const { sessions, total, summary } = await needs.risks.list(scope, query.risk_level, query.limit, query.offset);
    const linked = sessions.map((session) => ({
      ...session,
      workflow: workflowLink({ clientId: session.client_id, sessionId: session.session_id }, needs),
    }));
    return { status: 200, body: { sessions: linked, total, summary } };
  },
});
