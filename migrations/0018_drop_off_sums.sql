-- Sums of drop-offs by UTC day of the start, so that the heatmap of a year does not read its sessions. Of all clients together;
-- those of one are read from its facts.
CREATE TABLE drop_off_daily (
  day        date NOT NULL,
  stage_rank smallint NOT NULL,
  quarter    timestamptz NOT NULL,              -- quarter of an hour of the end: hours and days of every time zone are made of them
  dropped    integer NOT NULL,
  PRIMARY KEY (day, stage_rank, quarter)
);

-- Why sessions ended that did not complete. client_id '*' is all clients.
CREATE TABLE close_reason_daily (
  day       date NOT NULL,
  client_id text NOT NULL,
  reason    text NOT NULL,
  dropped   integer NOT NULL,
  PRIMARY KEY (client_id, day, reason)
);
CREATE INDEX close_reason_daily_by_day ON close_reason_daily (day);

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
  WHERE stage_rank < 5 AND started_at >= since AND started_at < until AND (started_at AT TIME ZONE 'UTC')::date = ANY (days)
  GROUP BY 1, 2, 3;
  INSERT INTO close_reason_daily
  SELECT (started_at AT TIME ZONE 'UTC')::date, c.client_id, coalesce(close_reason, 'other'), count(*)
  FROM sessions AS s CROSS JOIN LATERAL (VALUES (s.client_id), ('*')) AS c(client_id)
  WHERE closed_at IS NOT NULL AND stage_rank < 5 AND projected_at IS NOT NULL
    AND started_at >= since AND started_at < until AND (started_at AT TIME ZONE 'UTC')::date = ANY (days)
  GROUP BY 1, 2, 3;
END
$$;

-- Whoever sums days sums all of them.
ALTER FUNCTION onward_sum_days(date[]) RENAME TO onward_sum_funnels;
CREATE FUNCTION onward_sum_days(days date[]) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  PERFORM onward_sum_funnels(days);
  PERFORM onward_sum_drop_offs(days);
END
$$;

SELECT onward_sum_drop_offs(array_agg(DISTINCT day)) FROM funnel_daily HAVING count(*) > 0;
