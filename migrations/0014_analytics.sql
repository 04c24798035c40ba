-- Analytics: one narrow row a closed session, and its sums by UTC day. Both can be made again from `sessions` and
-- `session_events`. Open sessions are read where they are (sessions_open), so nothing here depends on the time of a query.
ALTER TABLE sessions ADD COLUMN variant text;
CREATE INDEX sessions_open ON sessions (started_at) WHERE closed_at IS NULL;
CREATE INDEX session_events_resumed ON session_events (session_id) WHERE type = 'session_resumed';

-- Closed sessions that changed since they were folded. Rows are only appended, so marking never waits for anybody.
CREATE TABLE analytics_changes (session_id text NOT NULL, started_at timestamptz NOT NULL);

CREATE FUNCTION onward_mark_analytics() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO analytics_changes VALUES (NEW.session_id, NEW.started_at);
  RETURN NULL;
END
$$;
-- Once a session as a rule: when it closes. An answer does not get past the comparison.
CREATE TRIGGER sessions_changed AFTER UPDATE ON sessions FOR EACH ROW
  WHEN ((NEW.closed_at IS NOT NULL OR OLD.closed_at IS NOT NULL) AND NEW.projected_at IS NOT NULL)
  EXECUTE FUNCTION onward_mark_analytics();
CREATE TRIGGER sessions_arrived AFTER INSERT ON sessions FOR EACH ROW
  WHEN (NEW.closed_at IS NOT NULL AND NEW.projected_at IS NOT NULL)
  EXECUTE FUNCTION onward_mark_analytics();

CREATE TABLE session_facts (
  session_id        text NOT NULL,
  started_at        timestamptz NOT NULL,
  client_id         text NOT NULL,
  conversation_type text NOT NULL,
  language          text NOT NULL,
  device            text NOT NULL,
  variant           text NOT NULL,
  user_type         text NOT NULL,
  stage_rank        smallint NOT NULL,
  -- Seconds from the last stage reached before; from start to completion.
  to_engaged        double precision,
  to_recommended    double precision,
  to_decided        double precision,
  to_completed      double precision,
  to_end            double precision,
  last_activity_at  timestamptz NOT NULL,
  -- The signals of domain/funnel/optimizer/signals.ts.
  technical         boolean NOT NULL,
  performance       boolean NOT NULL,
  complexity        boolean NOT NULL,
  content           boolean NOT NULL,
  ux                boolean NOT NULL,
  last_question     text,
  PRIMARY KEY (session_id, started_at)
) PARTITION BY RANGE (started_at);
-- Only what is older than the first month that was prepared.
CREATE TABLE session_facts_rest PARTITION OF session_facts DEFAULT;
CREATE INDEX session_facts_by_start ON session_facts (started_at);
CREATE INDEX session_facts_by_client ON session_facts (client_id, started_at);

-- By UTC day. client_id '*' is all clients; a dimension other than 'all' and 'user_type' is kept for all clients only.
CREATE TABLE funnel_daily (
  day       date NOT NULL,
  client_id text NOT NULL,
  dimension text NOT NULL,
  value     text NOT NULL,
  dropped   integer[] NOT NULL,                 -- by furthest stage
  converted integer NOT NULL,
  signals   jsonb NOT NULL,                     -- by signal: sessions with it, by furthest stage
  times     jsonb NOT NULL,                     -- s1-s4, end: {n, ms, b: {bucket: n}}
  PRIMARY KEY (client_id, dimension, value, day)
);
CREATE INDEX funnel_daily_by_day ON funnel_daily (day);

-- client_id '*' is all clients.
CREATE TABLE question_daily (
  day         date NOT NULL,
  client_id   text NOT NULL,
  question_id text NOT NULL,
  answered    integer NOT NULL,
  skipped     integer NOT NULL,
  corrected   integer NOT NULL,
  last_seen   integer NOT NULL,                 -- dropped sessions whose last question it was
  dwell_n     integer NOT NULL,
  dwell_ms    bigint NOT NULL,
  dwell       jsonb NOT NULL,                   -- {bucket: n}
  PRIMARY KEY (client_id, day, question_id)
);
CREATE INDEX question_daily_by_day ON question_daily (day);

-- The same formula as domain/funnel/statistics/duration-sketch.ts.
CREATE FUNCTION onward_duration_bucket(seconds double precision) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT CASE WHEN seconds <= 1 THEN 0 ELSE ceil(ln(seconds) / ln(1.02::double precision))::int END $$;

-- Every session that is one, as facts; open ones too. Reservations whose workflow never started are none.
CREATE VIEW session_funnel AS
SELECT s.session_id, s.started_at, s.client_id, s.conversation_type, s.language, coalesce(s.device, 'unknown') AS device,
       coalesce(s.variant, 'none') AS variant, s.stage_rank, s.last_activity_at, s.closed_at,
       CASE WHEN s.stage_rank >= 2 THEN extract(epoch FROM s.engaged_at - s.started_at)::double precision END AS to_engaged,
       CASE WHEN s.stage_rank >= 3 THEN extract(epoch FROM s.recommendations_generated_at - coalesce(s.engaged_at, s.started_at))::double precision END AS to_recommended,
       CASE WHEN s.stage_rank >= 4 THEN extract(epoch FROM s.approval_decision_at - coalesce(s.recommendations_generated_at, s.engaged_at, s.started_at))::double precision END AS to_decided,
       CASE WHEN s.stage_rank >= 5 THEN extract(epoch FROM s.completed_at - coalesce(s.approval_decision_at, s.recommendations_generated_at, s.engaged_at, s.started_at))::double precision END AS to_completed,
       CASE WHEN s.stage_rank >= 5 THEN extract(epoch FROM s.completed_at - s.started_at)::double precision END AS to_end,
       coalesce(s.completed_at, s.approval_decision_at, s.recommendations_generated_at, s.engaged_at, s.started_at) AS stage_since,
       CASE WHEN s.sub IS NULL THEN 'unknown'
            WHEN EXISTS (SELECT 1 FROM sessions AS before WHERE before.client_id = s.client_id AND before.sub = s.sub
                           AND before.projected_at IS NOT NULL AND before.started_at < s.started_at)
            THEN 'returning_users' ELSE 'first_time_users' END AS user_type
FROM sessions AS s WHERE s.projected_at IS NOT NULL;

-- One partition a month, from the month given to the one after next.
CREATE FUNCTION onward_prepare_months(first date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first)::date;
  name text;
BEGIN
  WHILE month <= date_trunc('month', now())::date + interval '1 month' LOOP
    name := 'session_facts_' || to_char(month, 'YYYYMM');
    IF to_regclass(name) IS NULL AND NOT EXISTS (SELECT 1 FROM session_facts_rest
        WHERE started_at >= month::timestamp AT TIME ZONE 'UTC' AND started_at < (month + interval '1 month') AT TIME ZONE 'UTC') THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF session_facts FOR VALUES FROM (%L) TO (%L)', name,
        month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
    END IF;
    month := (month + interval '1 month')::date;
  END LOOP;
END
$$;
SELECT onward_prepare_months(now()::date);

-- When a person did what an event says: a device that was offline tells it later. Never later than the event.
CREATE FUNCTION onward_told_at(at timestamptz, data jsonb) RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT least(at, to_timestamp((data->>'answered_ms')::double precision / 1000)) $$;

-- The sums of some days, made again from the facts.
CREATE FUNCTION onward_sum_days(days date[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := (SELECT min(d) FROM unnest(days) AS d)::timestamp AT TIME ZONE 'UTC';
  until timestamptz := ((SELECT max(d) FROM unnest(days) AS d) + 1)::timestamp AT TIME ZONE 'UTC';
BEGIN
  DELETE FROM funnel_daily WHERE day = ANY (days);
  DELETE FROM question_daily WHERE day = ANY (days);

  WITH fact AS (
    SELECT (f.started_at AT TIME ZONE 'UTC')::date AS day, f.* FROM session_facts AS f
    WHERE f.started_at >= since AND f.started_at < until AND (f.started_at AT TIME ZONE 'UTC')::date = ANY (days)
  ), cell AS (
    SELECT f.*, c.client AS of_client, c.dimension, c.value
    FROM fact AS f CROSS JOIN LATERAL (VALUES ('*', 'all', ''), (f.client_id, 'all', ''), ('*', 'conversation_type', f.conversation_type),
      ('*', 'language', f.language), ('*', 'device', f.device), ('*', 'variant', f.variant), ('*', 'user_type', f.user_type), (f.client_id, 'user_type', f.user_type)) AS c(client, dimension, value)
  ), counted AS (
    SELECT day, of_client, dimension, value, count(*) FILTER (WHERE stage_rank = 5)::int AS converted,
      ARRAY[count(*) FILTER (WHERE stage_rank = 1), count(*) FILTER (WHERE stage_rank = 2), count(*) FILTER (WHERE stage_rank = 3), count(*) FILTER (WHERE stage_rank = 4)]::int[] AS dropped,
      jsonb_build_object(
        'technical', ARRAY[count(*) FILTER (WHERE stage_rank = 1 AND technical), count(*) FILTER (WHERE stage_rank = 2 AND technical), count(*) FILTER (WHERE stage_rank = 3 AND technical), count(*) FILTER (WHERE stage_rank = 4 AND technical), count(*) FILTER (WHERE stage_rank = 5 AND technical)],
        'performance', ARRAY[count(*) FILTER (WHERE stage_rank = 1 AND performance), count(*) FILTER (WHERE stage_rank = 2 AND performance), count(*) FILTER (WHERE stage_rank = 3 AND performance), count(*) FILTER (WHERE stage_rank = 4 AND performance), count(*) FILTER (WHERE stage_rank = 5 AND performance)],
        'complexity', ARRAY[count(*) FILTER (WHERE stage_rank = 1 AND complexity), count(*) FILTER (WHERE stage_rank = 2 AND complexity), count(*) FILTER (WHERE stage_rank = 3 AND complexity), count(*) FILTER (WHERE stage_rank = 4 AND complexity), count(*) FILTER (WHERE stage_rank = 5 AND complexity)],
        'content', ARRAY[count(*) FILTER (WHERE stage_rank = 1 AND content), count(*) FILTER (WHERE stage_rank = 2 AND content), count(*) FILTER (WHERE stage_rank = 3 AND content), count(*) FILTER (WHERE stage_rank = 4 AND content), count(*) FILTER (WHERE stage_rank = 5 AND content)],
        'ux', ARRAY[count(*) FILTER (WHERE stage_rank = 1 AND ux), count(*) FILTER (WHERE stage_rank = 2 AND ux), count(*) FILTER (WHERE stage_rank = 3 AND ux), count(*) FILTER (WHERE stage_rank = 4 AND ux), count(*) FILTER (WHERE stage_rank = 5 AND ux)]) AS signals
    FROM cell GROUP BY 1, 2, 3, 4
  ), bucketed AS (
    SELECT day, of_client, dimension, value, code, onward_duration_bucket(seconds) AS bucket, count(*) AS n, sum(round(seconds * 1000)::bigint)::bigint AS ms
    FROM cell CROSS JOIN LATERAL (VALUES ('s1', to_engaged), ('s2', to_recommended), ('s3', to_decided), ('s4', to_completed), ('end', to_end)) AS t(code, seconds)
    WHERE seconds IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6
  ), timed AS (
    SELECT day, of_client, dimension, value, jsonb_object_agg(code, jsonb_build_object('n', n, 'ms', ms, 'b', b)) AS times
    FROM (SELECT day, of_client, dimension, value, code, sum(n) AS n, sum(ms) AS ms, jsonb_object_agg(bucket, n) AS b
          FROM bucketed GROUP BY 1, 2, 3, 4, 5) AS by_code GROUP BY 1, 2, 3, 4
  )
  INSERT INTO funnel_daily SELECT c.day, c.of_client, c.dimension, c.value, c.dropped, c.converted, c.signals, coalesce(t.times, '{}')
  FROM counted AS c LEFT JOIN timed AS t USING (day, of_client, dimension, value);

  WITH fact AS (
    SELECT (f.started_at AT TIME ZONE 'UTC')::date AS day, f.session_id, f.client_id, f.last_question, f.stage_rank FROM session_facts AS f
    WHERE f.started_at >= since AND f.started_at < until AND (f.started_at AT TIME ZONE 'UTC')::date = ANY (days)
  ), turn AS MATERIALIZED (
    SELECT f.day, f.client_id, e.type, e.data->>'question_id' AS question_id, (e.data->>'correction')::boolean AS correction,
      CASE WHEN e.type IN ('answer_accepted', 'question_skipped') THEN
        extract(epoch FROM onward_told_at(e.at, e.data) - lag(onward_told_at(e.at, e.data)) OVER (PARTITION BY f.session_id ORDER BY e.seq))::double precision END AS dwell
    FROM fact AS f JOIN session_events AS e USING (session_id)
  ), told AS (
    SELECT t.day, c.client_id, t.question_id, t.type, t.correction, t.dwell
    FROM turn AS t CROSS JOIN LATERAL (VALUES (t.client_id), ('*')) AS c(client_id) WHERE t.question_id IS NOT NULL
  ), dwelt AS (
    SELECT day, client_id, question_id, onward_duration_bucket(dwell) AS bucket, count(*) AS n, sum(round(dwell * 1000)::bigint)::bigint AS ms
    FROM told WHERE dwell >= 0 GROUP BY 1, 2, 3, 4
  ), dwells AS (
    SELECT day, client_id, question_id, sum(n)::int AS dwell_n, sum(ms)::bigint AS dwell_ms, jsonb_object_agg(bucket, n) AS dwell FROM dwelt GROUP BY 1, 2, 3
  ), ended AS (
    SELECT f.day, c.client_id, f.last_question AS question_id, count(*)::int AS last_seen
    FROM fact AS f CROSS JOIN LATERAL (VALUES (f.client_id), ('*')) AS c(client_id)
    WHERE f.stage_rank < 5 AND f.last_question IS NOT NULL GROUP BY 1, 2, 3
  ), asked AS (
    SELECT day, client_id, question_id, count(*) FILTER (WHERE type = 'answer_accepted' AND NOT correction)::int AS answered,
      count(*) FILTER (WHERE type = 'question_skipped')::int AS skipped, count(*) FILTER (WHERE correction)::int AS corrected
    FROM told GROUP BY 1, 2, 3
  )
  INSERT INTO question_daily SELECT day, client_id, question_id, answered, skipped, corrected, coalesce(last_seen, 0),
    coalesce(dwell_n, 0), coalesce(dwell_ms, 0), coalesce(dwell, '{}')
  FROM asked LEFT JOIN ended USING (day, client_id, question_id) LEFT JOIN dwells USING (day, client_id, question_id);
END
$$;

-- Takes at most so many changes into facts and sums. One caller at a time; returns how many it took, -1 when somebody else is at it.
CREATE FUNCTION onward_fold_analytics(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  taken text[];
  days date[];
  total integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('onward analytics')) THEN
    RETURN -1;
  END IF;
  WITH gone AS (
    DELETE FROM analytics_changes WHERE ctid = ANY (ARRAY(SELECT ctid FROM analytics_changes LIMIT most)) RETURNING session_id, started_at)
  SELECT count(*), array_agg(DISTINCT session_id), array_agg(DISTINCT (started_at AT TIME ZONE 'UTC')::date) INTO total, taken, days FROM gone;
  IF total = 0 THEN
    RETURN 0;
  END IF;
  PERFORM onward_prepare_months((SELECT min(d) FROM unnest(days) AS d));
  -- What a reset opened again.
  DELETE FROM session_facts WHERE session_id IN (
    SELECT session_id FROM sessions WHERE session_id = ANY (taken) AND closed_at IS NULL);

  WITH turn AS (
    SELECT e.session_id, e.seq, e.type, e.data,
      extract(epoch FROM onward_told_at(e.at, e.data) - lag(onward_told_at(e.at, e.data)) OVER (PARTITION BY e.session_id ORDER BY e.seq)) AS waited
    FROM session_events AS e WHERE e.session_id = ANY (taken)
  ), told AS (
    SELECT session_id,
      bool_or(type = 'dead_letter_opened') AS technical,
      bool_or(type IN ('recommendations_generated', 'recommendations_applied') AND waited > 10) AS performance,
      count(*) FILTER (WHERE data->>'correction' = 'true') >= 2 AS complexity,
      count(*) FILTER (WHERE type = 'question_skipped') >= 2 AS content,
      bool_or(type IN ('answer_accepted', 'question_skipped') AND waited > 300) AS ux,
      (array_agg(data->>'question_id' ORDER BY seq DESC) FILTER (WHERE data ? 'question_id'))[1] AS last_question
    FROM turn GROUP BY 1
  )
  INSERT INTO session_facts
  SELECT s.session_id, s.started_at, s.client_id, s.conversation_type, s.language, s.device, s.variant, s.user_type, s.stage_rank,
    s.to_engaged, s.to_recommended, s.to_decided, s.to_completed, s.to_end, s.last_activity_at,
    coalesce(t.technical, false), coalesce(t.performance, false), coalesce(t.complexity, false), coalesce(t.content, false), coalesce(t.ux, false), t.last_question
  FROM session_funnel AS s LEFT JOIN told AS t USING (session_id)
  WHERE s.session_id = ANY (taken) AND s.closed_at IS NOT NULL
  ON CONFLICT (session_id, started_at) DO UPDATE SET
    conversation_type = excluded.conversation_type, language = excluded.language, device = excluded.device, variant = excluded.variant,
    -- An erased session has no owner any more; whether it was their first stays what it was.
    user_type = CASE WHEN excluded.user_type = 'unknown' THEN session_facts.user_type ELSE excluded.user_type END,
    stage_rank = excluded.stage_rank, to_engaged = excluded.to_engaged, to_recommended = excluded.to_recommended, to_decided = excluded.to_decided,
    to_completed = excluded.to_completed, to_end = excluded.to_end, last_activity_at = excluded.last_activity_at, technical = excluded.technical,
    performance = excluded.performance, complexity = excluded.complexity, content = excluded.content, ux = excluded.ux, last_question = excluded.last_question;
  PERFORM onward_sum_days(days);
  RETURN total;
END
$$;

-- Sessions that closed before there were analytics.
INSERT INTO analytics_changes SELECT session_id, started_at FROM sessions WHERE closed_at IS NOT NULL AND projected_at IS NOT NULL;
