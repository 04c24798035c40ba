-- Analytics: one narrow row per closed session (`session_facts`), and sums of those rows by UTC day and month.
--
-- Everything can be rebuilt from `sessions` and `session_events`. Open sessions are read from `sessions`, so nothing
-- stored here depends on the time of a query. The statements that read it are in src/adapters/postgres/analytics.
--
-- Invariants:
-- * A closed session that changed since it was aggregated has a row in `analytics_changes`. Queries do not use the sums
--   of its day; they read the facts, and the session itself from `sessions`.
-- * The sums of a day are rebuilt from its facts, never incremented, so late and repeated changes cannot count twice.
-- * A month with `funnel_months.summed_at` has monthly sums that equal the sums of its days.
-- * One process aggregates at a time (advisory lock 'onward analytics').

-- Rows are only appended, so a session that closes never waits for another.
CREATE TABLE analytics_changes (session_id text NOT NULL, started_at timestamptz NOT NULL);

CREATE FUNCTION onward_record_analytics_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO analytics_changes VALUES (NEW.session_id, NEW.started_at);
  RETURN NULL;
END
$$;
-- Fires usually once per session, when it closes. The condition keeps ordinary answers from calling the function.
CREATE TRIGGER sessions_changed AFTER UPDATE ON sessions FOR EACH ROW
  WHEN ((NEW.closed_at IS NOT NULL OR OLD.closed_at IS NOT NULL) AND NEW.projected_at IS NOT NULL)
  EXECUTE FUNCTION onward_record_analytics_change();
CREATE TRIGGER sessions_arrived AFTER INSERT ON sessions FOR EACH ROW
  WHEN (NEW.closed_at IS NOT NULL AND NEW.projected_at IS NOT NULL)
  EXECUTE FUNCTION onward_record_analytics_change();

-- Cached answers carry the generation they were computed in. It advances when a session is projected more than a minute
-- late (an outbox caught up), or changes after it closed (a reset, an erasure): cached answers are then wrong.
CREATE SEQUENCE analytics_generation;
CREATE FUNCTION onward_advance_analytics_generation() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nextval('analytics_generation');
  RETURN NULL;
END
$$;
CREATE TRIGGER sessions_overtaken AFTER UPDATE ON sessions FOR EACH ROW
  WHEN (OLD.closed_at IS NOT NULL
    OR (NEW.version > OLD.version AND NEW.projected_at > greatest(
      NEW.last_activity_at, NEW.closed_at, NEW.recommendations_generated_at, NEW.completed_at) + interval '1 minute'))
  EXECUTE FUNCTION onward_advance_analytics_generation();

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
  -- Seconds since the previously reached stage. to_end: seconds from start to completion.
  to_engaged        double precision,
  to_recommended    double precision,
  to_decided        double precision,
  to_completed      double precision,
  to_end            double precision,
  last_activity_at  timestamptz NOT NULL,
  -- The signals of src/domain/analytics/optimizer/signals.ts.
  technical         boolean NOT NULL,
  performance       boolean NOT NULL,
  complexity        boolean NOT NULL,
  content           boolean NOT NULL,
  ux                boolean NOT NULL,
  last_question     text,
  PRIMARY KEY (session_id, started_at)
) PARTITION BY RANGE (started_at);
-- Sessions older than the first month that onward_prepare_months was called for.
CREATE TABLE session_facts_rest PARTITION OF session_facts DEFAULT;
CREATE INDEX session_facts_by_start ON session_facts (started_at);
CREATE INDEX session_facts_by_client ON session_facts (client_id, started_at);

-- client_id '*' is all clients. Dimensions other than 'all' and 'user_type' are kept for all clients only.
CREATE TABLE funnel_daily (
  day       date NOT NULL,
  client_id text NOT NULL,
  dimension text NOT NULL,
  value     text NOT NULL,
  dropped   integer[] NOT NULL,                 -- by furthest stage, 1 to 4
  converted integer NOT NULL,
  signals   jsonb NOT NULL,                     -- {signal: [sessions by furthest stage, 1 to 5]}
  times     jsonb NOT NULL,                     -- {s1…s4, r1…r3, end: {n, ms, b: {bucket: n}}}
  PRIMARY KEY (client_id, dimension, value, day)
);
CREATE INDEX funnel_daily_by_day ON funnel_daily (day);

CREATE TABLE funnel_monthly (
  month     date NOT NULL,                      -- its first day
  client_id text NOT NULL,
  dimension text NOT NULL,
  value     text NOT NULL,
  dropped   integer[] NOT NULL,
  converted integer NOT NULL,
  signals   jsonb NOT NULL,
  times     jsonb NOT NULL,
  PRIMARY KEY (client_id, dimension, value, month)
);

-- Months that have daily sums.
CREATE TABLE funnel_months (
  client_id  text NOT NULL,
  month      date NOT NULL,
  changed_at timestamptz NOT NULL,              -- when the sums of one of its days last changed
  summed_at  timestamptz,                       -- null: the monthly sums are missing or outdated
  PRIMARY KEY (client_id, month)
);

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

-- All clients together, by UTC day of the start; one client's drop-offs are read from its facts.
CREATE TABLE drop_off_daily (
  day        date NOT NULL,
  stage_rank smallint NOT NULL,
  quarter    timestamptz NOT NULL,              -- quarter-hour of the end: divides the hours of every time zone
  dropped    integer NOT NULL,
  PRIMARY KEY (day, stage_rank, quarter)
);

-- Close reasons of sessions that did not complete. client_id '*' is all clients.
CREATE TABLE close_reason_daily (
  day       date NOT NULL,
  client_id text NOT NULL,
  reason    text NOT NULL,
  dropped   integer NOT NULL,
  PRIMARY KEY (client_id, day, reason)
);
CREATE INDEX close_reason_daily_by_day ON close_reason_daily (day);

-- Replacing the sums of a day invalidates the sums of its month in the same transaction.
CREATE FUNCTION onward_invalidate_months() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO funnel_months SELECT DISTINCT client_id, date_trunc('month', day)::date, now() FROM changed
  ON CONFLICT (client_id, month) DO UPDATE SET changed_at = excluded.changed_at, summed_at = NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER funnel_daily_inserted AFTER INSERT ON funnel_daily REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION onward_invalidate_months();
CREATE TRIGGER funnel_daily_deleted AFTER DELETE ON funnel_daily REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION onward_invalidate_months();

-- The formula of src/domain/analytics/statistics/duration-sketch.ts.
CREATE FUNCTION onward_duration_bucket(seconds double precision) RETURNS integer LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
  $$ SELECT CASE WHEN seconds <= 1 THEN 0 ELSE ceil(ln(seconds) / ln(1.02::double precision))::int END $$;

-- When the client acted. An offline device sends its events later; the time it gives is never after the event's own.
CREATE FUNCTION onward_happened_at(at timestamptz, data jsonb) RETURNS timestamptz LANGUAGE sql STABLE AS
  $$ SELECT least(at, to_timestamp((data->>'answered_ms')::double precision / 1000)) $$;

-- Sessions, open ones included, in the columns of the facts. Reservations whose workflow never started are left out.
CREATE VIEW session_funnel AS
SELECT s.session_id, s.started_at, s.client_id, s.conversation_type, s.language,
  coalesce(s.device, 'unknown') AS device, coalesce(s.variant, 'none') AS variant, s.stage_rank, s.last_activity_at,
  s.closed_at,
  CASE WHEN s.stage_rank >= 2
    THEN extract(epoch FROM s.engaged_at - s.started_at)::double precision END AS to_engaged,
  CASE WHEN s.stage_rank >= 3
    THEN extract(epoch FROM s.recommendations_generated_at
      - coalesce(s.engaged_at, s.started_at))::double precision END AS to_recommended,
  CASE WHEN s.stage_rank >= 4
    THEN extract(epoch FROM s.approval_decision_at
      - coalesce(s.recommendations_generated_at, s.engaged_at, s.started_at))::double precision END AS to_decided,
  CASE WHEN s.stage_rank >= 5
    THEN extract(epoch FROM s.completed_at - coalesce(
      s.approval_decision_at, s.recommendations_generated_at, s.engaged_at, s.started_at))::double precision
    END AS to_completed,
  CASE WHEN s.stage_rank >= 5
    THEN extract(epoch FROM s.completed_at - s.started_at)::double precision END AS to_end,
  coalesce(s.completed_at, s.approval_decision_at, s.recommendations_generated_at, s.engaged_at, s.started_at)
    AS stage_since,
  CASE
    WHEN s.sub IS NULL THEN 'unknown'
    WHEN coalesce(s.is_returning, EXISTS (
      SELECT 1 FROM sessions AS earlier WHERE earlier.client_id = s.client_id AND earlier.sub = s.sub
        AND earlier.projected_at IS NOT NULL AND earlier.started_at < s.started_at)) THEN 'returning_users'
    ELSE 'first_time_users' END AS user_type
FROM sessions AS s WHERE s.projected_at IS NOT NULL;

-- Creates one partition per month, from the month of the given day to the month after this one.
CREATE FUNCTION onward_prepare_months(first date) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  month date := date_trunc('month', first)::date;
  name text;
BEGIN
  WHILE month <= date_trunc('month', now())::date + interval '1 month' LOOP
    name := 'session_facts_' || to_char(month, 'YYYYMM');
    -- A month that has rows in the default partition keeps them there.
    IF to_regclass(name) IS NULL AND NOT EXISTS (SELECT 1 FROM session_facts_rest
        WHERE started_at >= month::timestamp AT TIME ZONE 'UTC'
          AND started_at < (month + interval '1 month') AT TIME ZONE 'UTC') THEN
      EXECUTE format('CREATE TABLE %I PARTITION OF session_facts FOR VALUES FROM (%L) TO (%L)', name,
        month::timestamp AT TIME ZONE 'UTC', (month + interval '1 month') AT TIME ZONE 'UTC');
    END IF;
    month := (month + interval '1 month')::date;
  END LOOP;
END
$$;
SELECT onward_prepare_months(now()::date);

-- The onward_sum_… functions replace the sums of whole UTC days.
CREATE FUNCTION onward_sum_funnels(days date[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := (SELECT min(d) FROM unnest(days) AS d)::timestamp AT TIME ZONE 'UTC';
  until timestamptz := ((SELECT max(d) FROM unnest(days) AS d) + 1)::timestamp AT TIME ZONE 'UTC';
BEGIN
  DELETE FROM funnel_daily WHERE day = ANY (days);

  WITH fact AS (
    SELECT (f.started_at AT TIME ZONE 'UTC')::date AS day, f.* FROM session_facts AS f
    WHERE f.started_at >= since AND f.started_at < until AND (f.started_at AT TIME ZONE 'UTC')::date = ANY (days)
  ), cell AS (
    SELECT f.*, c.client AS of_client, c.dimension, c.value
    FROM fact AS f CROSS JOIN LATERAL (VALUES
      ('*', 'all', ''), (f.client_id, 'all', ''), ('*', 'conversation_type', f.conversation_type),
      ('*', 'language', f.language), ('*', 'device', f.device), ('*', 'variant', f.variant),
      ('*', 'user_type', f.user_type), (f.client_id, 'user_type', f.user_type)) AS c(client, dimension, value)
  ), counted AS (
    SELECT day, of_client, dimension, value, count(*) FILTER (WHERE stage_rank = 5)::int AS converted,
      ARRAY[
        count(*) FILTER (WHERE stage_rank = 1), count(*) FILTER (WHERE stage_rank = 2),
        count(*) FILTER (WHERE stage_rank = 3), count(*) FILTER (WHERE stage_rank = 4)]::int[] AS dropped,
      jsonb_build_object(
        'technical', ARRAY[
          count(*) FILTER (WHERE stage_rank = 1 AND technical), count(*) FILTER (WHERE stage_rank = 2 AND technical),
          count(*) FILTER (WHERE stage_rank = 3 AND technical), count(*) FILTER (WHERE stage_rank = 4 AND technical),
          count(*) FILTER (WHERE stage_rank = 5 AND technical)],
        'performance', ARRAY[
          count(*) FILTER (WHERE stage_rank = 1 AND performance),
          count(*) FILTER (WHERE stage_rank = 2 AND performance),
          count(*) FILTER (WHERE stage_rank = 3 AND performance),
          count(*) FILTER (WHERE stage_rank = 4 AND performance),
          count(*) FILTER (WHERE stage_rank = 5 AND performance)],
        'complexity', ARRAY[
          count(*) FILTER (WHERE stage_rank = 1 AND complexity),
          count(*) FILTER (WHERE stage_rank = 2 AND complexity),
          count(*) FILTER (WHERE stage_rank = 3 AND complexity),
          count(*) FILTER (WHERE stage_rank = 4 AND complexity),
          count(*) FILTER (WHERE stage_rank = 5 AND complexity)],
        'content', ARRAY[
          count(*) FILTER (WHERE stage_rank = 1 AND content), count(*) FILTER (WHERE stage_rank = 2 AND content),
          count(*) FILTER (WHERE stage_rank = 3 AND content), count(*) FILTER (WHERE stage_rank = 4 AND content),
          count(*) FILTER (WHERE stage_rank = 5 AND content)],
        'ux', ARRAY[
          count(*) FILTER (WHERE stage_rank = 1 AND ux), count(*) FILTER (WHERE stage_rank = 2 AND ux),
          count(*) FILTER (WHERE stage_rank = 3 AND ux), count(*) FILTER (WHERE stage_rank = 4 AND ux),
          count(*) FILTER (WHERE stage_rank = 5 AND ux)]) AS signals
    FROM cell GROUP BY 1, 2, 3, 4
  ), bucketed AS (
    SELECT day, of_client, dimension, value, code, onward_duration_bucket(seconds) AS bucket, count(*) AS n,
      sum(round(seconds * 1000)::bigint)::bigint AS ms
    FROM cell CROSS JOIN LATERAL (VALUES
      ('s1', to_engaged), ('s2', to_recommended), ('s3', to_decided), ('s4', to_completed), ('end', to_end),
      -- From the start to the stage or a further one, which gives the share that arrives within a horizon.
      ('r1', coalesce(to_engaged, to_recommended, to_decided, to_completed)),
      ('r2', coalesce(to_engaged, 0) + coalesce(to_recommended, to_decided, to_completed)),
      ('r3', coalesce(to_engaged, 0) + coalesce(to_recommended, 0) + coalesce(to_decided, to_completed))
    ) AS t(code, seconds)
    WHERE seconds IS NOT NULL GROUP BY 1, 2, 3, 4, 5, 6
  ), timed AS (
    SELECT day, of_client, dimension, value,
      jsonb_object_agg(code, jsonb_build_object('n', n, 'ms', ms, 'b', b)) AS times
    FROM (
      SELECT day, of_client, dimension, value, code, sum(n) AS n, sum(ms) AS ms, jsonb_object_agg(bucket, n) AS b
      FROM bucketed GROUP BY 1, 2, 3, 4, 5) AS by_code
    GROUP BY 1, 2, 3, 4
  )
  INSERT INTO funnel_daily
  SELECT c.day, c.of_client, c.dimension, c.value, c.dropped, c.converted, c.signals, coalesce(t.times, '{}')
  FROM counted AS c LEFT JOIN timed AS t USING (day, of_client, dimension, value);
END
$$;

CREATE FUNCTION onward_sum_questions(days date[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := (SELECT min(d) FROM unnest(days) AS d)::timestamp AT TIME ZONE 'UTC';
  until timestamptz := ((SELECT max(d) FROM unnest(days) AS d) + 1)::timestamp AT TIME ZONE 'UTC';
BEGIN
  DELETE FROM question_daily WHERE day = ANY (days);

  WITH fact AS (
    SELECT (f.started_at AT TIME ZONE 'UTC')::date AS day, f.session_id, f.client_id, f.last_question, f.stage_rank
    FROM session_facts AS f
    WHERE f.started_at >= since AND f.started_at < until AND (f.started_at AT TIME ZONE 'UTC')::date = ANY (days)
  ), turn AS MATERIALIZED (
    SELECT f.day, f.client_id, e.type, e.data->>'question_id' AS question_id,
      (e.data->>'correction')::boolean AS correction,
      CASE WHEN e.type IN ('answer_accepted', 'question_skipped') THEN
        extract(epoch FROM onward_happened_at(e.at, e.data) - lag(onward_happened_at(e.at, e.data))
          OVER (PARTITION BY f.session_id ORDER BY e.seq))::double precision END AS dwell
    FROM fact AS f JOIN session_events AS e USING (session_id)
  ), counted AS (
    SELECT t.day, c.client_id, t.question_id, t.type, t.correction, t.dwell
    FROM turn AS t CROSS JOIN LATERAL (VALUES (t.client_id), ('*')) AS c(client_id)
    WHERE t.question_id IS NOT NULL
  ), bucketed AS (
    SELECT day, client_id, question_id, onward_duration_bucket(dwell) AS bucket, count(*) AS n,
      sum(round(dwell * 1000)::bigint)::bigint AS ms
    FROM counted WHERE dwell >= 0 GROUP BY 1, 2, 3, 4
  ), dwells AS (
    SELECT day, client_id, question_id, sum(n)::int AS dwell_n, sum(ms)::bigint AS dwell_ms,
      jsonb_object_agg(bucket, n) AS dwell
    FROM bucketed GROUP BY 1, 2, 3
  ), ended AS (
    SELECT f.day, c.client_id, f.last_question AS question_id, count(*)::int AS last_seen
    FROM fact AS f CROSS JOIN LATERAL (VALUES (f.client_id), ('*')) AS c(client_id)
    WHERE f.stage_rank < 5 AND f.last_question IS NOT NULL GROUP BY 1, 2, 3
  ), asked AS (
    SELECT day, client_id, question_id,
      count(*) FILTER (WHERE type = 'answer_accepted' AND NOT correction)::int AS answered,
      count(*) FILTER (WHERE type = 'question_skipped')::int AS skipped,
      count(*) FILTER (WHERE correction)::int AS corrected
    FROM counted GROUP BY 1, 2, 3
  )
  INSERT INTO question_daily
  SELECT day, client_id, question_id, answered, skipped, corrected, coalesce(last_seen, 0), coalesce(dwell_n, 0),
    coalesce(dwell_ms, 0), coalesce(dwell, '{}')
  FROM asked LEFT JOIN ended USING (day, client_id, question_id) LEFT JOIN dwells USING (day, client_id, question_id);
END
$$;

CREATE FUNCTION onward_sum_drop_offs(days date[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  since timestamptz := (SELECT min(d) FROM unnest(days) AS d)::timestamp AT TIME ZONE 'UTC';
  until timestamptz := ((SELECT max(d) FROM unnest(days) AS d) + 1)::timestamp AT TIME ZONE 'UTC';
BEGIN
  DELETE FROM drop_off_daily WHERE day = ANY (days);
  DELETE FROM close_reason_daily WHERE day = ANY (days);
  INSERT INTO drop_off_daily
  SELECT (started_at AT TIME ZONE 'UTC')::date, stage_rank, date_bin('15 minutes', last_activity_at, 'epoch'), count(*)
  FROM session_facts
  WHERE stage_rank < 5 AND started_at >= since AND started_at < until
    AND (started_at AT TIME ZONE 'UTC')::date = ANY (days)
  GROUP BY 1, 2, 3;
  INSERT INTO close_reason_daily
  SELECT (started_at AT TIME ZONE 'UTC')::date, c.client_id, coalesce(close_reason, 'other'), count(*)
  FROM sessions AS s CROSS JOIN LATERAL (VALUES (s.client_id), ('*')) AS c(client_id)
  WHERE closed_at IS NOT NULL AND stage_rank < 5 AND projected_at IS NOT NULL
    AND started_at >= since AND started_at < until AND (started_at AT TIME ZONE 'UTC')::date = ANY (days)
  GROUP BY 1, 2, 3;
END
$$;

-- Moves the pending changes of sessions that started on one UTC day into facts and sums. Each call takes one day,
-- because a statement over many large days would exceed the statement timeout on every attempt.
-- Returns the number of changes it took, or -1 when another process is aggregating.
CREATE FUNCTION onward_aggregate_day(of_day date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  taken text[];
  total integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('onward analytics')) THEN
    RETURN -1;
  END IF;
  WITH gone AS (
    DELETE FROM analytics_changes
    WHERE started_at >= of_day::timestamp AT TIME ZONE 'UTC'
      AND started_at < (of_day + 1)::timestamp AT TIME ZONE 'UTC'
    RETURNING session_id)
  SELECT count(*), array_agg(DISTINCT session_id) INTO total, taken FROM gone;
  IF total = 0 THEN
    RETURN 0;
  END IF;
  PERFORM onward_prepare_months(of_day);
  -- Removes sessions that a reset reopened.
  DELETE FROM session_facts WHERE session_id IN (
    SELECT session_id FROM sessions WHERE session_id = ANY (taken) AND closed_at IS NULL);

  WITH turn AS (
    SELECT e.session_id, e.seq, e.type, e.data,
      extract(epoch FROM onward_happened_at(e.at, e.data) - lag(onward_happened_at(e.at, e.data))
        OVER (PARTITION BY e.session_id ORDER BY e.seq)) AS waited
    FROM session_events AS e WHERE e.session_id = ANY (taken)
  ), signal AS (
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
  SELECT s.session_id, s.started_at, s.client_id, s.conversation_type, s.language, s.device, s.variant, s.user_type,
    s.stage_rank, s.to_engaged, s.to_recommended, s.to_decided, s.to_completed, s.to_end, s.last_activity_at,
    coalesce(g.technical, false), coalesce(g.performance, false), coalesce(g.complexity, false),
    coalesce(g.content, false), coalesce(g.ux, false), g.last_question
  FROM session_funnel AS s LEFT JOIN signal AS g USING (session_id)
  WHERE s.session_id = ANY (taken) AND s.closed_at IS NOT NULL
  ON CONFLICT (session_id, started_at) DO UPDATE SET
    conversation_type = excluded.conversation_type, language = excluded.language, device = excluded.device,
    variant = excluded.variant,
    -- An erased session has no subject, so its earlier user type is kept.
    user_type = CASE WHEN excluded.user_type = 'unknown' THEN session_facts.user_type ELSE excluded.user_type END,
    stage_rank = excluded.stage_rank, to_engaged = excluded.to_engaged, to_recommended = excluded.to_recommended,
    to_decided = excluded.to_decided, to_completed = excluded.to_completed, to_end = excluded.to_end,
    last_activity_at = excluded.last_activity_at, technical = excluded.technical, performance = excluded.performance,
    complexity = excluded.complexity, content = excluded.content, ux = excluded.ux,
    last_question = excluded.last_question;
  PERFORM onward_sum_funnels(ARRAY[of_day]);
  PERFORM onward_sum_questions(ARRAY[of_day]);
  PERFORM onward_sum_drop_offs(ARRAY[of_day]);
  RETURN total;
END
$$;

-- Makes the sums of one month of one client from its daily sums.
CREATE FUNCTION onward_sum_month(of_client text, of_month date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM funnel_monthly WHERE client_id = of_client AND month = of_month;
  WITH day AS (
    SELECT d.* FROM funnel_daily AS d
    WHERE d.client_id = of_client AND d.day >= of_month AND d.day < (of_month + interval '1 month')::date
  ), counted AS (
    SELECT dimension, value, sum(converted)::int AS converted,
      ARRAY[sum(dropped[1]), sum(dropped[2]), sum(dropped[3]), sum(dropped[4])]::int[] AS dropped
    FROM day GROUP BY 1, 2
  ), signalled AS (
    SELECT dimension, value, jsonb_object_agg(signal, by_stage) AS signals FROM (
      SELECT dimension, value, signal, jsonb_agg(n ORDER BY stage) AS by_stage FROM (
        SELECT dimension, value, signal, stage, sum(n::int) AS n
        FROM day CROSS JOIN LATERAL jsonb_each(signals) AS s(signal, counts)
          CROSS JOIN LATERAL jsonb_array_elements_text(counts) WITH ORDINALITY AS c(n, stage)
        GROUP BY 1, 2, 3, 4) AS summed GROUP BY 1, 2, 3) AS by_signal GROUP BY 1, 2
  ), bucketed AS (
    SELECT dimension, value, code, bucket, sum(n::int) AS n
    FROM day CROSS JOIN LATERAL jsonb_each(times) AS t(code, sketch)
      CROSS JOIN LATERAL jsonb_each_text(sketch->'b') AS b(bucket, n)
    GROUP BY 1, 2, 3, 4
  ), buckets AS (
    SELECT dimension, value, code, jsonb_object_agg(bucket, n) AS b FROM bucketed GROUP BY 1, 2, 3
  ), totals AS (
    SELECT dimension, value, code, sum((sketch->>'n')::bigint) AS n, sum((sketch->>'ms')::bigint) AS ms
    FROM day CROSS JOIN LATERAL jsonb_each(times) AS t(code, sketch) GROUP BY 1, 2, 3
  ), timed AS (
    SELECT dimension, value, jsonb_object_agg(code, jsonb_build_object('n', n, 'ms', ms, 'b', b)) AS times
    FROM totals JOIN buckets USING (dimension, value, code) GROUP BY 1, 2
  )
  INSERT INTO funnel_monthly
  SELECT of_month, of_client, c.dimension, c.value, c.dropped, c.converted, s.signals, coalesce(t.times, '{}')
  FROM counted AS c JOIN signalled AS s USING (dimension, value) LEFT JOIN timed AS t USING (dimension, value);
  UPDATE funnel_months SET summed_at = now() WHERE client_id = of_client AND month = of_month;
END
$$;

-- Makes the sums of the newest past month that has none and has not changed for `quiet`, because sums of a month that
-- still changes would be outdated at once. Returns false when there is no such month, or another process is aggregating.
CREATE FUNCTION onward_sum_next_month(quiet interval) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  next record;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('onward analytics')) THEN
    RETURN false;
  END IF;
  SELECT client_id, month INTO next FROM funnel_months
  WHERE summed_at IS NULL AND changed_at <= now() - quiet AND month + interval '1 month' <= now() AT TIME ZONE 'UTC'
  ORDER BY month DESC, client_id LIMIT 1;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  PERFORM onward_sum_month(next.client_id, next.month);
  RETURN true;
END
$$;

-- Sessions of `npm run seed` have no workflow. They are left out where the projection is compared with visibility.
CREATE INDEX sessions_seeded ON sessions (started_at) WHERE workflow_id LIKE 'seed/%';

-- Removes them and makes the sums of their days again.
CREATE FUNCTION onward_remove_seeded() RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  seeded text[];
  days date[];
  of_day date;
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('onward analytics'));
  SELECT array_agg(session_id), array_agg(DISTINCT (started_at AT TIME ZONE 'UTC')::date) INTO seeded, days
  FROM sessions WHERE workflow_id LIKE 'seed/%';
  IF seeded IS NULL THEN
    RETURN 0;
  END IF;
  DELETE FROM session_events WHERE session_id = ANY (seeded);
  DELETE FROM session_facts WHERE session_id = ANY (seeded);
  DELETE FROM analytics_changes WHERE session_id = ANY (seeded);
  DELETE FROM sessions WHERE session_id = ANY (seeded);
  FOREACH of_day IN ARRAY days LOOP
    PERFORM onward_sum_funnels(ARRAY[of_day]);
    PERFORM onward_sum_questions(ARRAY[of_day]);
    PERFORM onward_sum_drop_offs(ARRAY[of_day]);
  END LOOP;
  PERFORM nextval('analytics_generation');
  RETURN cardinality(seeded);
END
$$;
