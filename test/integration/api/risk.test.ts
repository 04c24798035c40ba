/**
 * Risk assessment on real servers: the inactivity timer of the workflow, the interventions, and the view for
 * administrators.
 */
import type { WorkflowHandle } from '@temporalio/client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { alertActivities } from '../../../src/activities/alerts.js';
import { AlertRepository } from '../../../src/adapters/postgres/alerts/alert-repository.js';
import { createLoggers } from '../../../src/observability/logging.js';
import { createRedactor } from '../../../src/pii/redactor.js';
import { answered, open, reaches, recommended, submitAnswer, snapshot } from '../../support/conversation.js';
import { NO_SENDERS } from '../../support/notify.js';
import { eventually, startPlatform, type Person, type Platform, type RunningApi } from '../../support/platform.js';

let platform: Platform;
/** An API that starts sessions whose client counts as silent after one second. */
let shortInactivityApi: RunningApi;
beforeAll(async () => {
  platform = await startPlatform({ config: { DEAD_LETTER_RETRY_SECONDS: '3600' } });
  shortInactivityApi = await platform.startApi({ SESSION_RECOVERY_INACTIVITY_SECONDS: '1' });
}, 120_000);
afterEach(() => platform.faults({}));
afterAll(() => platform?.close());

const handleOf = (api: Person, id: string): WorkflowHandle =>
  platform.temporal.workflow.getHandle(`session/${api.clientId}/${id}`);
const riskOf = async (api: Person, id: string): Promise<Record<string, unknown>> =>
  (await api.get(`sessions/${id}/risk`)).body;
const typesOf = async (id: string): Promise<string[]> =>
  (
    await platform.pool.query<{ type: string }>('SELECT type FROM session_events WHERE session_id = $1 ORDER BY seq', [
      id,
    ])
  ).rows.map(({ type }) => type);
const intervention = (api: Person, id: string, type: string): Promise<Record<string, unknown>> =>
  eventually(`${type} of ${id}`, async () => {
    const body = await snapshot(api, id);
    return (body.intervention as { type: string } | null)?.type === type && body;
  });

describe('a calm session', () => {
  it('has no risk, and an ordinary answer adds no risk event to its history', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    const before = (await handleOf(api, id).fetchHistory()).events?.length ?? 0;
    for (const answer of ['North Depot', 'Mains out'])
      expect((await submitAnswer(api, id, { answer })).status).toBe(200);
    const events = (await handleOf(api, id).fetchHistory()).events?.slice(before) ?? [];
    expect(events.filter((event) => event.timerStartedEventAttributes ?? event.timerCanceledEventAttributes)).toEqual(
      [],
    );
    expect(events.length).toBeLessThanOrEqual(12);
    expect(await riskOf(api, id)).toMatchObject({
      risk_score: 0,
      risk_level: 'low',
      risk_factors: [],
      intervention: null,
      model: { name: 'heuristic', version: '1' },
    });
  });
});

describe('a client who is stuck and silent', () => {
  it('gets simpler words, then the offer to save with a link, and the search attribute follows', async () => {
    const api = await shortInactivityApi.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    await submitAnswer(api, id, { answer: 'North Depot' });
    await submitAnswer(api, id, { answer: 'The mains are out' });
    await submitAnswer(api, id, { answer: 'skip' });
    for (const wrong of ['perhaps', 'who knows'])
      expect((await submitAnswer(api, id, { question_id: 'people_at_risk', answer: wrong })).status).toBe(422);

    const simpler = await intervention(api, id, 'simplify_question');
    expect(simpler.question).toMatchObject({
      id: 'people_at_risk',
      simpler: expect.stringContaining('Answer yes or no.') as string,
    });
    expect(simpler.intervention).toMatchObject({ urgency: 'high', question_id: 'people_at_risk' });
    expect(simpler).not.toHaveProperty('risk_signals');

    const offered = await intervention(api, id, 'save_progress');
    const risk = await riskOf(api, id);
    expect(risk).toMatchObject({
      risk_score: 55,
      risk_level: 'medium',
      risk_factors: ['inactivity_5min', 'question_confusion'],
      intervention: { type: 'save_progress', urgency: 'medium' },
    });
    // The routes offered by the intervention work.
    const { links } = risk.intervention as { links: { resume_link: string } };
    const made = await api.post(links.resume_link);
    expect(made.status).toBe(201);
    expect((offered.links as { resume_link: string }).resume_link).toBe(links.resume_link);
    const description = await handleOf(api, id).describe();
    expect(description.searchAttributes.OnwardRisk).toEqual(['medium']);

    const admin = await platform.admin();
    const listed = await eventually('listed', async () => {
      const { body } = await admin.get('admin/at-risk-sessions?risk_level=medium&limit=100');
      const found = (body.sessions as { session_id: string }[]).find(({ session_id }) => session_id === id);
      return found && { found, body };
    });
    expect(listed.found).toMatchObject({ risk_score: 55, risk_level: 'medium', client_id: api.clientId });
    expect(listed.body).toMatchObject({
      total: expect.any(Number) as number,
      summary: { by_factor: { question_confusion: expect.any(Number) as number } },
    });
    const of = `client_id=${api.clientId}&refresh=true`;
    expect((await admin.get(`dashboard/overview?${of}`)).body.recovery).toMatchObject({ at_risk: 1 });
    const { body: replay } = await admin.get(`dashboard/session-replay/${id}`);
    const lane = (replay.timeline as { event: string; lane: string; data: Record<string, unknown> }[]).filter(
      ({ lane: name }) => name === 'risk',
    );
    expect(lane.find(({ event }) => event === 'risk_changed')?.data).toMatchObject({
      from: 'low',
      to: 'medium',
      rose: true,
    });
    expect(lane.filter(({ event }) => event === 'intervention_made').map(({ data }) => data.intervention)).toEqual([
      'simplify_question',
      'save_progress',
    ]);

    // The client answers, which ends the risk and the simpler words.
    expect(
      (await submitAnswer(api, id, { question_id: 'people_at_risk', answer: false })).body.question,
    ).not.toHaveProperty('simpler');
    expect((await typesOf(id)).filter((type) => type === 'risk_changed').length).toBeGreaterThanOrEqual(2);
  });

  it('adds only a few counted rejections to the history', async () => {
    const api = await platform.person();
    const id = await open(api);
    for (let n = 0; n < 9; n += 1) expect((await submitAnswer(api, id, { answer: `nonsense ${n}` })).status).toBe(422);
    expect((await typesOf(id)).filter((type) => type === 'answer_refused')).toHaveLength(3);
    expect(await riskOf(api, id)).toMatchObject({ risk_factors: ['question_confusion'], risk_score: 25 });
    expect((await submitAnswer(api, id, { answer: 'power' })).status).toBe(200);
    expect(await riskOf(api, id)).toMatchObject({ risk_factors: [] });
  });
});

describe('technical failures', () => {
  it('alert a support person once, by a step that can be parked and retried', async () => {
    await platform.faults({ escalateToSupport: { mode: 'permanent' } });
    const api = await shortInactivityApi.person();
    const id = await open(api);
    for (const answer of ['power', 'North Depot', 'Mains out', 'skip', false, false, false])
      await submitAnswer(api, id, { answer });
    expect((await snapshot(api, id)).question).toMatchObject({ kind: 'photo' });
    // Four missing photos count as confusion and as technical failures.
    for (let n = 0; n < 4; n += 1)
      expect((await submitAnswer(api, id, { answer: `missing-${n}` })).body.code).toBe('unknown_media');

    await intervention(api, id, 'support_escalation');
    const parked = await eventually('the escalation is parked', async () => {
      const body = await snapshot(api, id);
      return body.parked === true && body;
    });
    expect(parked.attention).toMatchObject([{ step: 'escalateToSupport', status: 'needs_attention' }]);
    await platform.faults({});
    await handleOf(api, id).signal('retryDeadLetters');
    const alert = await eventually('the alert', async () => {
      const { rows } = await platform.pool.query<{ title: string; body: string; severity: string }>(
        "SELECT title, body, severity FROM alerts WHERE rule = 'support_escalation' AND subject LIKE $1",
        [`${id} %`],
      );
      return rows.length > 0 && rows;
    });
    expect(alert).toMatchObject([{ severity: 'high', title: `A client may give up: session ${id}` }]);
    expect(alert[0]?.body).toContain('technical_issues');
    await eventually('nothing is parked', async () => (await snapshot(api, id)).parked === false);
    expect((await submitAnswer(api, id, { answer: 'skip' })).status).toBe(200);
    expect((await typesOf(id)).filter((type) => type === 'intervention_made')).toHaveLength(3);
    expect((await handleOf(api, id).describe()).searchAttributes.OnwardRisk).toEqual(['low']);
    // The alert repository passes it to its channels.
    const redactor = createRedactor({ enabled: true });
    const settings = { capacity: 1_000, channels: ['email'] as const, maxPerHour: 1_000, digestHour: 23 };
    const alerts = new AlertRepository(
      platform.pool,
      settings,
      createLoggers('silent', { redactor })('alerts'),
      Date.now,
    );
    const activities = alertActivities({ alerts, senders: NO_SENDERS });
    await platform.pool.query("UPDATE alerts SET channels = '{email}' WHERE subject LIKE $1", [`${id} %`]);
    expect(
      (await activities.raiseAlerts({ correlation_id: 'round' })).deliveries.some(({ title }) => title.includes(id)),
    ).toBe(true);
  }, 60_000);
});

describe('a session that waits for a decision', () => {
  it('gets no intervention about questions, and its client counts as silent only from that point on', async () => {
    const api = await shortInactivityApi.person();
    const { id } = await recommended(api, await answered(api));
    await reaches(api, id, 'awaiting_approval');
    await eventually('silent', async () =>
      ((await riskOf(api, id)).risk_factors as string[]).includes('inactivity_5min'),
    );
    const body = await snapshot(api, id);
    expect(body.intervention).toBeNull();
    expect(await riskOf(api, id)).toMatchObject({ risk_score: 30, risk_level: 'low', intervention: null });
  });
});

describe('the metrics', () => {
  it('count drafts, rises of risk, and resumes that were followed by an answer', async () => {
    const api = await platform.person();
    const id = await open(api);
    await submitAnswer(api, id, { answer: 'power' });
    await api.post(`sessions/${id}/checkpoint`, { checkpoint_data: { state: 's', data: { a: 1 } }, force: true });
    await api.post(`sessions/${id}/resume`);
    await submitAnswer(api, id, { answer: 'North Depot' });
    const text = await platform.metrics();
    const value = (name: string): number =>
      Number(
        text
          .split('\n')
          .find((line) => line.startsWith(`${name} `))
          ?.split(' ')[1],
      );
    expect(value('session_checkpoints_created')).toBeGreaterThanOrEqual(1);
    expect(value('session_recovery_success_rate')).toBeGreaterThan(0);
    expect(value('session_recovery_success_rate')).toBeLessThanOrEqual(1);
    expect(value('session_abandonment_detected{risk_level="medium"}')).toBeGreaterThanOrEqual(1);
    expect(value('session_abandonment_detected{risk_level="critical"}')).toBe(0);
  });
});
