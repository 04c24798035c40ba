-- Folding takes the changes of one UTC day at a time: a statement is as large as a day, and never so large that it meets the statement
-- limit and begins again for ever, as a batch of changes of many large days would.

-- Takes all changes of the sessions that started on a day into facts and sums. One caller at a time; returns how many it took, -1 when
-- somebody else is at it.
CREATE FUNCTION onward_fold_day(of_day date) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  taken text[];
  total integer;
BEGIN
  IF NOT pg_try_advisory_xact_lock(hashtext('onward analytics')) THEN
    RETURN -1;
  END IF;
  WITH gone AS (
    DELETE FROM analytics_changes WHERE started_at >= of_day::timestamp AT TIME ZONE 'UTC' AND started_at < (of_day + 1)::timestamp AT TIME ZONE 'UTC'
    RETURNING session_id)
  SELECT count(*), array_agg(DISTINCT session_id) INTO total, taken FROM gone;
  IF total = 0 THEN
    RETURN 0;
  END IF;
  PERFORM onward_prepare_months(of_day);
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
  PERFORM onward_sum_days(ARRAY[of_day]);
  RETURN total;
END
$$;

-- Of workers of the version before, which stay at it until there is nothing left.
CREATE OR REPLACE FUNCTION onward_fold_analytics(most integer) RETURNS integer LANGUAGE plpgsql AS $$
DECLARE
  of_day date := (SELECT (started_at AT TIME ZONE 'UTC')::date FROM analytics_changes LIMIT 1);
BEGIN
  RETURN CASE WHEN of_day IS NULL THEN 0 ELSE onward_fold_day(of_day) END;
END
$$;
