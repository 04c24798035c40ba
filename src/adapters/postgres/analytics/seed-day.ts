/**
 * Inserts made-up sessions of one UTC day into the projection, each with eight events. They have no workflow and no
 * encrypted content. Their clients, people and workflow ids begin with `seed`, which no real session has.
 */
import { findCatalogue } from '../../../domain/catalogue/lookup.js';
import { CONVERSATION_TYPES } from '../../../domain/catalogue/types.js';
import type { Queryable } from '../pool.js';

/** Each hour of the day, repeated in proportion to the sessions that start in it. */
const HOURS =
  '{6,7,7,8,8,8,8,9,9,9,9,9,10,10,10,10,11,11,11,12,12,13,13,13,14,14,14,14,15,15,15,16,16,16,17,17,18,19,20,22}';

const SEED_DAY = `
WITH pick AS MATERIALIZED (
  SELECT gen_random_uuid()::text AS id, n,
    $1::date::timestamp AT TIME ZONE 'UTC' + make_interval(hours => ('${HOURS}'::int[])[1 + floor(random() * 40)::int], secs => random() * 3600) AS started_at,
    'seed-' || (ARRAY['acme','borealis','cobalt','dune','ember','fjord','grove','harbor'])[1 + floor(8 * random() ^ 1.6)::int] AS client_id,
    (ARRAY['site_survey','site_survey','site_survey','troubleshooting','config_update'])[1 + floor(random() * 5)::int] AS conversation_type,
    (ARRAY['en','en','en','es','hi'])[1 + floor(random() * 5)::int] AS language,
    (ARRAY['phone','phone','phone','tablet','desktop','other'])[1 + floor(random() * 6)::int] AS device,
    (ARRAY['control','short_intro'])[1 + floor(random() * 2)::int] AS variant,
    random() AS luck, random() AS ending, random() AS pace, random() AS late, random() AS trouble
  FROM generate_series(1, $2::int) AS n
), fate AS MATERIALIZED (
  SELECT p.*, CASE WHEN luck < 0.17 + CASE device WHEN 'phone' THEN 0.06 ELSE 0 END THEN 1 WHEN luck < 0.42 - CASE variant WHEN 'short_intro' THEN 0.03 ELSE 0 END THEN 2
      WHEN luck < 0.55 THEN 3 WHEN luck < 0.62 THEN 4 ELSE 5 END AS rank,
    -- Waiting times are skewed: most are short, a few last days.
    make_interval(secs => least(3 * 86400, 40 * exp(3.2 * pace))) AS step
  FROM pick AS p
), timed AS MATERIALIZED (
  SELECT f.*, started_at + step AS engaged_at, started_at + 3 * step AS recommended_at, started_at + 4 * step AS decided_at, started_at + 5 * step AS completed_at,
    started_at + step * (ARRAY[0.3, 2, 3, 4, 5])[rank] AS last_at
  FROM fate AS f
), ended AS MATERIALIZED (
  SELECT t.*, CASE WHEN rank = 5 THEN 'completed' WHEN ending < 0.2 THEN 'cancelled' ELSE 'abandoned' END AS final,
    CASE WHEN rank = 5 THEN completed_at WHEN ending < 0.2 THEN last_at ELSE last_at + interval '7 days' END AS closed_at
  FROM timed AS t WHERE started_at < now() AND last_at < now()
), owned AS MATERIALIZED (
  SELECT e.*, 'seed-' || CASE WHEN closed_at < now() AND ending > 0.55 THEN floor(luck * 20000)::text ELSE id END AS sub FROM ended AS e
), stored AS (
  INSERT INTO sessions (session_id, client_id, sub, conversation_type, language, device, variant, workflow_id, run_id, run_no, fence, version, state, stage, stage_rank,
    engaged_at, recommendations_generated_at, approval_decision_at, completed_at, started_at, last_activity_at, closed_at, close_reason, answers_total, corrections_total, projected_at, is_returning)
  SELECT id, client_id, sub, conversation_type, language, device, variant,
    'seed/' || client_id || '/' || id, id, 0, 40, 8,
    CASE WHEN closed_at < now() THEN final ELSE (ARRAY['started','collecting_info','awaiting_approval','awaiting_approval','completed'])[rank] END,
    (ARRAY['started','engaged','recommendations_generated','approval_decision','completed'])[rank], rank,
    CASE WHEN rank >= 2 THEN engaged_at END, CASE WHEN rank >= 3 THEN recommended_at END, CASE WHEN rank >= 4 THEN decided_at END, CASE WHEN rank >= 5 THEN completed_at END,
    started_at, last_at, CASE WHEN closed_at < now() THEN closed_at END,
    CASE WHEN closed_at < now() THEN CASE final WHEN 'abandoned' THEN 'silence' WHEN 'cancelled' THEN 'cancelled_by_client' END END, 5, 0,
    CASE WHEN late < 0.03 THEN least(now(), last_at + interval '1 day') ELSE last_at END,
    EXISTS (SELECT 1 FROM sessions AS before WHERE before.client_id = owned.client_id AND before.sub = owned.sub AND before.started_at < owned.started_at)
  FROM owned
)
INSERT INTO session_events (session_id, seq, type, at, data)
SELECT id, seq, e.type, e.at, e.data FROM ended CROSS JOIN LATERAL (
  SELECT 1 AS seq, 'session_started' AS type, started_at AS at, jsonb_build_object('language', language, 'conversation_type', conversation_type) AS data
  UNION ALL
  SELECT seq, CASE WHEN trouble > 0.97 AND seq = 5 THEN 'dead_letter_opened' WHEN rank = 1 OR (seq > 5 AND ending > 0.9) THEN 'question_skipped' ELSE 'answer_accepted' END,
    started_at + (last_at - started_at) * (seq - 1) / 9,
    jsonb_strip_nulls(jsonb_build_object('question_id', CASE WHEN trouble > 0.97 AND seq = 5 THEN NULL ELSE $3::jsonb->conversation_type->>(seq - 2 + CASE WHEN luck > 0.7 THEN 3 ELSE 0 END) END,
      'correction', CASE WHEN trouble > 0.97 AND seq = 5 THEN NULL ELSE trouble BETWEEN 0.9 AND 0.95 AND seq > 4 END,
      -- The device was offline and sent the answer later.
      'answered_ms', CASE WHEN late < 0.03 THEN round(extract(epoch FROM started_at + (last_at - started_at) * (seq - 1) / 18) * 1000) END))
  FROM generate_series(2, 8 - CASE rank WHEN 5 THEN 4 WHEN 4 THEN 3 WHEN 3 THEN 2 ELSE 1 END) AS seq
  UNION ALL SELECT 8 - rank + 2, 'recommendations_generated', recommended_at, '{}'::jsonb WHERE rank >= 3
  UNION ALL SELECT 8 - rank + 3, 'review_opened', decided_at, '{}'::jsonb WHERE rank >= 4
  UNION ALL SELECT 7, 'recommendations_applied', completed_at, '{}'::jsonb WHERE rank = 5
  UNION ALL SELECT 8, 'state_change', closed_at, jsonb_build_object('from', 'collecting_info', 'to', final) WHERE closed_at < now()
) AS e`;

/** The first questions of every catalogue, in order. */
const QUESTIONS = JSON.stringify(
  Object.fromEntries(
    CONVERSATION_TYPES.map((type) => [
      type,
      findCatalogue(type)
        .questions.slice(0, 10)
        .map(({ id }) => id),
    ]),
  ),
);

/** @returns the number of events written */
export async function seedDay(db: Queryable, day: string, sessions: number): Promise<number> {
  const { rowCount } = await db.query(SEED_DAY, [day, sessions, QUESTIONS]);
  return rowCount ?? 0;
}

/** Removes every session of `seedDay` and sums its days again. @returns the number of sessions removed */
export async function removeSeeded(db: Queryable): Promise<number> {
  const { rows } = await db.query<{ removed: number }>('SELECT onward_remove_seeded() AS removed');
  return rows[0]?.removed ?? 0;
}
