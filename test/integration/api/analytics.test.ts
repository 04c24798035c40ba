/** Analytics over HTTP on real workflows in every stage and outcome: visibility and projection must agree exactly. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROUTES } from '../../../src/api/routes/register.js';
import { STAGES } from '../../../src/domain/session/states.js';
import {
  answered,
  decide,
  idsOf,
  open,
  operation,
  reaches,
  recommended,
  submitAnswer,
} from '../../support/conversation.js';
import { eventually, startPlatform, type Person, type Platform } from '../../support/platform.js';

let platform: Platform;
let owner: Person;
let analyst: Person;
let admin: Person;
const ids = {} as Record<
  | 'started'
  | 'engaged'
  | 'recommended'
  | 'decided'
  | 'completed'
  | 'cancelled'
  | 'reset'
  | 'terminated'
  | 'erased'
  | 'parked',
  string
>;

/** A new person for each session, because a person may have one open session of a type. */
const walker = (): Promise<Person> => platform.person({ client: owner.clientId });
const workflowId = (id: string): string => `session/${owner.clientId}/${id}`;

beforeAll(async () => {
  platform = await startPlatform({
    config: {
      RATE_LIMITS: 'session_changes=1000/300,analytics=5000/300,conversation_start=1000/300',
      ANALYTICS_VISIBILITY_CALLS_PER_SECOND: '100',
    },
  });
  [owner, analyst, admin] = [
    await platform.person(),
    await platform.person({ role: 'analyst', allClients: true }),
    await platform.admin(),
  ];
  ids.started = await open(await walker());
  const engaged = await walker();
  ids.engaged = await open(engaged);
  await submitAnswer(engaged, ids.engaged, { question_id: 'problem_area', answer: 'power' });
  ids.recommended = (await recommended(await walker())).id;
  const deciding = await walker();
  ids.decided = (await recommended(deciding)).id;
  await deciding.post(`sessions/${ids.decided}/review`);
  const completing = await walker();
  const done = await recommended(completing);
  ids.completed = done.id;
  await operation(completing, await decide(completing, done.id, { approved_items: idsOf(done.items) }));
  const cancelling = await walker();
  ids.cancelled = await answered(cancelling);
  await cancelling.post(`sessions/${ids.cancelled}/cancel`);
  const resetting = await walker();
  ids.reset = await answered(resetting);
  ids.terminated = await open(await walker());
  const erasing = await walker();
  ids.erased = await answered(erasing);
  await operation(erasing, await erasing.delete(`sessions/${ids.erased}`));
  await platform.faults({ generateRecommendations: { mode: 'permanent' } });
  const parked = await walker();
  ids.parked = await answered(parked);
  await parked.post(`sessions/${ids.parked}/recommendations`);
  await eventually('the step is parked', async () => {
    const { rows } = await platform.pool.query<{ open_dead_letters: number }>(
      'SELECT open_dead_letters FROM sessions WHERE session_id = $1',
      [ids.parked],
    );
    return rows[0]?.open_dead_letters === 1;
  });
  await platform.faults({});
  await resetToTheEnd(ids.reset);
  await platform.temporal.workflow.getHandle(workflowId(ids.terminated)).terminate('by hand');
}, 180_000);
afterAll(() => platform?.close());

/** Resets the workflow to its last completed workflow task, as an administrator does in the Temporal UI. */
async function resetToTheEnd(id: string): Promise<void> {
  const handle = platform.temporal.workflow.getHandle(workflowId(id));
  const { events = [] } = await handle.fetchHistory();
  const task = [...(events ?? [])].reverse().find((event) => event.workflowTaskCompletedEventAttributes);
  const { runId } = await handle.describe();
  await platform.temporal.workflowService.resetWorkflowExecution({
    namespace: platform.config.TEMPORAL_NAMESPACE,
    workflowExecution: { workflowId: workflowId(id), runId },
    reason: 'test',
    requestId: randomUUID(),
    workflowTaskFinishEventId: task?.eventId,
  });
  await eventually('the new run answers', async () => (await handle.describe()).runId !== runId);
}

const ask = async (path: string, who: Person = analyst) =>
  who.get(`${path}${path.includes('?') ? '&' : '?'}client_id=${owner.clientId}`);

describe('visibility and projection', () => {
  it('count the same sessions in every stage, each parked, reset, terminated or erased one once', async () => {
    const body = await eventually('both agree', async () => {
      const { body: found } = await ask('analytics/funnel?refresh=true');
      return (found.visibility as { consistent: boolean }).consistent && found;
    });
    expect(body).toMatchObject({
      total_sessions: 10,
      converted: 1,
      in_progress: 7,
      dropped: 2,
      source: 'visibility+projection',
    });
    const counts = (body.stages as { stage: string; count: number }[]).map(({ count }) => count);
    expect(counts).toEqual([10, 8, 3, 2, 1]);
    expect(body.visibility).toMatchObject({
      counts: Object.fromEntries(STAGES.map((stage, index) => [stage, counts[index]])),
      reset_sessions: 1,
      erased_sessions: 1,
    });
  });

  it('are reconciled session by session, with each difference named', async () => {
    await eventually('nothing differs', async () => (await ask('analytics/reconcile')).body.consistent === true);
    const before = await ask('analytics/reconcile');
    expect(before.body).toMatchObject({
      total: 0,
      differences: [],
      erased_sessions: 1,
      visibility: { sessions: 9, reset_sessions: [workflowId(ids.reset)] },
    });
    await platform.pool.query('UPDATE sessions SET stage_rank = 4 WHERE session_id = $1', [ids.started]);
    const { body } = await ask('analytics/reconcile');
    expect(body).toMatchObject({
      consistent: false,
      total: 1,
      differences: [
        {
          workflow_id: workflowId(ids.started),
          kind: 'stage_differs',
          visibility_stage: 'started',
          projection_stage: 'approval_decision',
        },
      ],
    });
    const metrics = await platform.metrics();
    expect(metrics).toContain('analytics_visibility_difference 1');
    await platform.pool.query('UPDATE sessions SET stage_rank = 1 WHERE session_id = $1', [ids.started]);
  });

  it('have live numbers that count running workflows only', async () => {
    const { body } = await ask('analytics/realtime?refresh=true');
    // Terminated, completed, cancelled and erased sessions are not running.
    expect(body).toMatchObject({
      real_time: {
        population: { counted_by: 'visibility' },
        active_sessions: 6,
        total_sessions: 9,
        // Terminated, completed and cancelled: one population, although the projection still counts the terminated one.
        ended_sessions: 3,
        completion_rate: expect.closeTo(1 / 3, 9) as number,
      },
      top_recommendations: [],
      recommendations_reason: 'no session started in this range',
    });
    const live = await ask('dashboard/funnel-realtime?refresh=true');
    expect(live.body).toMatchObject({
      active_sessions: 6,
      conversion_funnel: [100, ...[7, 3, 2, 1].map((n) => (100 * n) / 9)],
    });
    expect((live.body.stages as { current_count: number }[]).reduce((sum, { current_count: n }) => sum + n, 0)).toBe(6);
  });
});

describe('every analytics route', () => {
  const paths = ROUTES.filter(({ tag, path }) => ['analytics', 'dashboard'].includes(tag) && !path.includes(':')).map(
    ({ path }) => path,
  );

  it('is one of the eleven that the next test lists', () => expect(paths).toHaveLength(11));

  it.each([
    'analytics/funnel',
    'analytics/drop-off-heatmap',
    'analytics/cohort-comparison',
    'analytics/recommendations',
    'analytics/realtime',
    'analytics/comparison',
    'analytics/reconcile',
    'dashboard/overview',
    'dashboard/funnel-realtime',
    'dashboard/heatmap',
    'dashboard/cohort-trends',
  ])('%s reports its age and refuses unknown parameters', async (path) => {
    const { status, body } = await ask(`${path}?timezone=America/Santiago`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      computed_at: expect.any(String) as string,
      data_through: expect.any(String) as string,
      cache: { hit: false },
    });
    for (const [wrong, pointer] of [
      ['timezone=Mars/Olympus', 'query:timezone'],
      ['refresh=perhaps', 'query:refresh'],
      ['colour=red', 'query:colour'],
    ]) {
      const refused = await ask(`${path}?${wrong}`);
      expect(refused.status).toBe(400);
      expect(refused.body.errors).toMatchObject([{ pointer }]);
    }
  });

  it('refuses a range that ends before it starts, half a period, and an unlimited range', async () => {
    for (const wrong of [
      'analytics/funnel?start_date=2026-09-02&end_date=2026-09-01T00:00:00Z',
      'analytics/funnel?start_date=1999-01-01',
      'analytics/realtime?end_date=0000-01-01',
      'analytics/reconcile?end_date=9999-12-31',
      'analytics/comparison?period1_start=2026-09-01',
    ])
      expect((await ask(wrong)).status, wrong).toBe(422);
  });

  it('is closed to clients, and the replay also to analysts', async () => {
    expect((await ask('analytics/funnel', owner)).status).toBe(403);
    expect((await analyst.get(`dashboard/session-replay/${ids.completed}`)).status).toBe(403);
  });

  it('answers 404 when it is switched off', async () => {
    const off = await platform.startApi({ ENABLE_FUNNEL_ANALYTICS: 'false' });
    const person = await off.person({ role: 'admin', allClients: true });
    for (const path of [...paths, `dashboard/session-replay/${ids.completed}`])
      expect((await person.get(path)).status, path).toBe(404);
  });
});

describe('in what analysts read,', () => {
  it('a session of the last hour is immature, not 0 %', async () => {
    const { body } = await ask(`analytics/funnel?refresh=true&cohort=${new Date().toISOString().slice(0, 10)}`);
    expect(body).toMatchObject({ is_mature: false });
    const trends = await ask('dashboard/cohort-trends?refresh=true');
    const [week] = (trends.body.cohorts as { sessions: number; mature: boolean }[]).slice(-1);
    expect(week).toMatchObject({ mature: false, sessions: 10 });
  });

  it('too few sessions are called insufficient', async () => {
    const { body } = await ask('analytics/recommendations?refresh=true');
    expect(body.recommendations).toMatchObject([{ type: 'insufficient_data', expected_improvement: null }]);
    const cohorts = await ask('analytics/cohort-comparison?segment_by=user_type&refresh=true');
    expect(cohorts.body.segments).toMatchObject({ first_time_users: { sessions: expect.any(Number) as number } });
    expect((cohorts.body.insights as string[]).join()).toContain('insufficient data');
  });

  it('an hourly heatmap has 24 rows, and a daily one has every day of the range', async () => {
    const hourly = await ask('analytics/drop-off-heatmap?range=24h&refresh=true');
    expect(hourly.body.heatmap).toHaveLength(24);
    expect(hourly.body).toMatchObject({
      total_incomplete: 2,
      error_patterns: [{ task_name: 'generateRecommendations', error_category: expect.any(String) as string }],
    });
    const daily = await ask('analytics/drop-off-heatmap?start_date=2026-09-01&end_date=2026-09-07&granularity=daily');
    expect((daily.body.heatmap as { date: string }[]).map(({ date }) => date)).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((day) => `2026-09-0${day}`),
    );
  });

  it('the overview has consistent counts', async () => {
    const { body } = await ask('dashboard/overview?refresh=true');
    expect(body).toMatchObject({
      overview: {
        total_sessions: 10,
        active_sessions: 7,
        completed_sessions: 1,
        conversion_rate: expect.closeTo(1 / 3, 9) as number,
      },
      dlq: { open: 1 },
      recovery: { checkpoints: 0, resumes: 0, success_rate: null },
    });
  });
});

describe('a period', () => {
  const DAY = 86_400_000;
  const now = Date.now();
  const at = (ago: number): string => new Date(now - ago * DAY).toISOString();

  /** Sessions that started `ago` days ago, of which some completed after an hour; the others are still open. */
  const walk = async (client: string, ago: number, completed: number, silent: number): Promise<void> => {
    await platform.pool.query(
      `INSERT INTO sessions (session_id, client_id, sub, conversation_type, language, workflow_id, started_at)
       SELECT $1 || '-' || $2 || '-' || n, $1, $2 || '-' || n, 'site_survey', 'en', $1 || '-' || $2 || '-' || n, $3 FROM generate_series(1, $4::int) AS n`,
      [client, String(ago), at(ago), completed + silent],
    );
    await platform.pool.query(
      `UPDATE sessions SET state = 'collecting_info', stage = 'engaged', stage_rank = 2, engaged_at = started_at, last_activity_at = started_at, projected_at = now()
       WHERE session_id LIKE $1 || '-' || $2 || '-%'`,
      [client, String(ago)],
    );
    await platform.pool.query(
      `UPDATE sessions SET state = 'completed', stage = 'completed', stage_rank = 5, completed_at = started_at + interval '1 hour', closed_at = started_at + interval '1 hour'
       WHERE session_id LIKE $1 || '-' || $2 || '-%' AND split_part(sub, '-', 2)::int <= $3`,
      [client, String(ago), completed],
    );
  };
  const compare = async (client: string, first: [number, number], second: [number, number]) =>
    (
      await analyst.get(
        `analytics/comparison?client_id=${client}&refresh=true&period1_start=${at(first[0])}&period1_end=${at(first[1])}` +
          `&period2_start=${at(second[0])}&period2_end=${at(second[1])}`,
      )
    ).body;

  beforeAll(async () => {
    for (const ago of [19, 16, 12, 9, 5, 2]) await walk('steady', ago, 120, 180);
    for (const [ago, completed] of [
      [19, 120],
      [12, 150],
    ] as const)
      await walk('rising', ago, completed * 2, 600 - completed * 2);
  });

  it('that is not over for a week is not judged, and says from when it is', async () => {
    const { changes, period2 } = await compare('steady', [14, 7], [7, 0]);
    expect(changes).toMatchObject({
      trend: 'stable',
      significant: false,
      p_value: null,
      conversion_rate_change: null,
      horizon_seconds: 7 * 86_400,
      mature: false,
      judgeable_from: new Date(Date.parse(at(0)) + 7 * DAY).toISOString(),
      reason: expect.stringContaining('7 days after its end') as string,
    });
    // What the funnel counts now: completions are final at once, silence is not.
    expect(period2).toMatchObject({ overall_conversion_rate: 1, estimate: { n_at_risk: 0, rate: null } });
  });

  it('that can be judged has a trend only when its conversion changed', async () => {
    expect((await compare('steady', [21, 14], [14, 7.001])).changes).toMatchObject({
      trend: 'stable',
      significant: false,
      reason: null,
      n_at_risk: 600,
      conversion_rate_change: 0,
    });
    expect((await compare('rising', [21, 14], [14, 7.001])).changes).toMatchObject({
      trend: 'improving',
      significant: true,
      n_at_risk: 600,
    });
    const byDefault = await analyst.get('analytics/comparison?client_id=steady&refresh=true');
    expect(byDefault.body.changes, 'the default periods can be judged').toMatchObject({ mature: true });
  });

  it('of a week is judged in cohorts and marked in trends', async () => {
    const { body } = await analyst.get('analytics/cohort-comparison?client_id=steady&segment_by=week&refresh=true');
    const weeks = Object.values(body.segments as Record<string, { significant: boolean; mature: boolean }>);
    expect(weeks.map(({ significant }) => significant)).not.toContain(true);
    expect(new Set(weeks.map(({ mature }) => mature))).toEqual(new Set([true, false]));
    const trends = await analyst.get('dashboard/cohort-trends?client_id=steady&refresh=true');
    const rows = trends.body.cohorts as { n_at_risk: number; conversion_rate: number | null; mature: boolean }[];
    expect(rows.at(-1)).toMatchObject({ mature: false });
    for (const row of rows.filter(({ n_at_risk: n }) => n > 0)) expect(row.conversion_rate).toBeCloseTo(0.4, 9);
    expect(trends.body.mature_conversion_rate).toBeCloseTo(0.4, 9);
  });

  it('gives the intervals of a funnel the sessions that can be judged', async () => {
    const { body } = await analyst.get('analytics/funnel?client_id=steady&refresh=true');
    expect(body).toMatchObject({
      total_sessions: 1_800,
      estimate: { n_at_risk: 1_200, converted: 480, rate: 0.4, mature: false },
    });
    const last = (body.stages as { observed_rate: number; ci95: { low: number; high: number } }[]).at(-1);
    expect(last).toMatchObject({ observed_rate: 0.4 });
    expect(last?.ci95.low).toBeLessThan(0.4);
    expect(last?.ci95.high).toBeLessThan(0.45);
  });

  it('without a recommendation says why there is none', async () => {
    const ask = async (query: string) => (await analyst.get(`analytics/recommendations?refresh=true&${query}`)).body;
    expect(await ask('client_id=unheard-of')).toMatchObject({
      recommendations: [],
      reason: 'no session started in this range',
    });
    expect(await ask('client_id=steady&priority=low')).toMatchObject({
      recommendations: [],
      reason: 'no recommendation has the priority low',
    });
    expect(await ask('client_id=steady')).toMatchObject({ reason: null, n_at_risk: 1_200 });
  });
});

describe('a dashboard route', () => {
  it('takes the query of the analytics route that it mirrors', async () => {
    for (const path of [
      'dashboard/heatmap?granularity=daily&range=7d&language=en',
      'dashboard/heatmap?granularity=hourly&device=phone',
      'dashboard/cohort-trends?segment_by=week',
      'dashboard/overview?start_date=2026-09-01&end_date=2026-09-07',
      'dashboard/funnel-realtime?start_date=2026-09-01&end_date=2026-09-07',
      'analytics/realtime?start_date=2026-09-01&end_date=2026-09-07',
      'analytics/comparison?start_date=2026-09-01&end_date=2026-09-07',
    ])
      expect((await ask(path)).status, path).toBe(200);
    const { body } = await ask('dashboard/heatmap?start_date=2026-09-01&end_date=2026-09-07&granularity=daily');
    expect(body.granularity).toBe('daily');
    expect(body.heatmap).toHaveLength(7);
  });
});

describe('the analytics cache', () => {
  const path = 'analytics/funnel?language=en';
  const hitOf = async (query = path): Promise<unknown> => ((await ask(query)).body.cache as { hit: boolean }).hit;

  it('answers a repeated query with its age, and computes again on request', async () => {
    const first = await ask(`${path}&refresh=true`);
    const second = await ask(path);
    expect(second.body).toMatchObject({ cache: { hit: true }, computed_at: first.body.computed_at });
    expect((second.body.cache as { age_seconds: number }).age_seconds).toBeGreaterThanOrEqual(0);
    expect(await hitOf(`${path}&refresh=true`)).toBe(false);
    expect(await hitOf(`${path}&device=phone`), 'another filter').toBe(false);
    expect(((await analyst.get(path)).body.cache as { hit: boolean }).hit, 'another client').toBe(false);
  });

  it('computes once for simultaneous requests', async () => {
    const many = await Promise.all(Array.from({ length: 8 }, () => ask('analytics/funnel?device=tablet')));
    expect(new Set(many.map(({ body }) => body.computed_at)).size).toBe(1);
  });

  it('is outdated by late events', async () => {
    await ask(`${path}&refresh=true`);
    expect(await hitOf()).toBe(true);
    await platform.pool.query(
      `UPDATE sessions SET version = version + 1, last_activity_at = now() - interval '1 day', projected_at = now() WHERE session_id = $1`,
      [ids.started],
    );
    expect(await hitOf()).toBe(false);
  });

  it('has metrics for its requests and hits', async () => {
    const metrics = await platform.metrics();
    const value = (name: string): number => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(metrics)?.[1]);
    expect(value('redis_cache_requests')).toBeGreaterThan(value('redis_cache_hits'));
    expect(value('analytics_cache_hit_rate')).toBeCloseTo(value('redis_cache_hits') / value('redis_cache_requests'), 6);
    expect(metrics).toMatch(/analytics_query_duration_count\{query="analytics:funnel"\} \d+/);
  });

  it('is bypassed while Redis is unreachable', async () => {
    const alone = await platform.startApi({ REDIS_URL: 'redis://127.0.0.1:1/0' });
    const person = await alone.person({ role: 'analyst', allClients: true });
    for (let time = 0; time < 2; time += 1) {
      const { status, body } = await person.get(`analytics/funnel?client_id=${owner.clientId}`);
      expect([status, (body.cache as { hit: boolean } | undefined)?.hit]).toEqual([200, false]);
    }
  });
});

describe('without Temporal,', () => {
  it('the projection answers without visibility counts, and live numbers get 503', async () => {
    const alone = await platform.startApi({ TEMPORAL_ADDRESS: '127.0.0.1:1' });
    const person = await alone.person({ role: 'analyst', allClients: true });
    const funnel = await person.get(`analytics/funnel?client_id=${owner.clientId}&refresh=true`);
    expect(funnel.status).toBe(200);
    expect(funnel.body.visibility).toEqual({ counts: null, consistent: null, reason: 'Temporal did not answer' });
    for (const path of ['analytics/realtime', 'analytics/reconcile', 'dashboard/funnel-realtime'])
      expect((await person.get(`${path}?client_id=${owner.clientId}&refresh=true`)).status, path).toBe(503);
  });
});

describe('a replay', () => {
  it('shows events in lanes, with old and new answers and without personal data', async () => {
    const person = await platform.person();
    const id = await open(person);
    await submitAnswer(person, id, { question_id: 'problem_area', answer: 'power' });
    await submitAnswer(person, id, { question_id: 'affected_site', answer: 'Ask zebedee.quillfeather@example.com' });
    await submitAnswer(person, id, { question_id: 'affected_site', answer: 'North Depot' });
    await reaches(person, id, 'collecting_info');
    const { status, body } = await admin.get(`dashboard/session-replay/${id}`);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      session_id: id,
      final_state: 'collecting_info',
      pii_redacted: true,
      truncated: false,
    });
    const timeline = body.timeline as { event: string; lane: string; data: Record<string, unknown> }[];
    expect(timeline[0]).toMatchObject({ event: 'session_started', lane: 'messages', data: { language: 'en' } });
    const answers = timeline.filter(({ event }) => event === 'question_asked');
    expect(answers.map(({ lane }) => lane)).toEqual(['answers', 'answers', 'answers']);
    expect(answers[0]?.data).toMatchObject({ question: 'problem_area', answer: 'power' });
    expect(answers.at(-1)?.data).toMatchObject({
      question: 'affected_site',
      answer: '[TEXT]',
      previous: '[TEXT]',
      correction: true,
    });
    expect(JSON.stringify(body)).not.toContain('zebedee');
    expect(JSON.stringify(body)).not.toContain('North Depot');
  });

  it('shows no name, address or place, in no language, whatever a recogniser makes of it', async () => {
    const person = await platform.person();
    const { body: started } = await person.post('conversation/start', {
      conversation_type: 'site_survey',
      language: 'hi',
    });
    const id = String(started.session_id);
    const secret = {
      site_name: 'सुनीता देवी का गोदाम',
      site_address: '14 Larkspur Rise, behind the old mill',
      site_location: { latitude: 28.613912, longitude: 77.209021 },
    };
    for (const [question_id, answer] of Object.entries({
      site_name: secret.site_name,
      site_kind: 'warehouse',
      site_address: secret.site_address,
      site_location: secret.site_location,
    }))
      expect((await submitAnswer(person, id, { question_id, answer })).status, question_id).toBe(200);
    await reaches(person, id, 'collecting_info');
    const timeline = await eventually('all answers are projected', async () => {
      const { body } = await admin.get(`dashboard/session-replay/${id}`);
      const found = (body.timeline as { event: string; data: Record<string, unknown> }[] | undefined) ?? [];
      return found.filter(({ event }) => event === 'question_asked').length === 4 && found;
    });
    const answers = timeline.filter(({ event }) => event === 'question_asked').map(({ data }) => data.answer);
    expect(answers).toEqual(['[TEXT]', 'warehouse', '[TEXT]', '[PLACE]']);
    expect(JSON.stringify(timeline)).not.toMatch(/सुनीता|Larkspur|28\.6|77\.2/);
  });

  it('of an erased or unknown session gets 404', async () => {
    expect((await admin.get(`dashboard/session-replay/${ids.erased}`)).status).toBe(404);
    expect((await admin.get(`dashboard/session-replay/${randomUUID()}`)).status).toBe(404);
  });
});
