-- Sums of whole UTC months, so that a range of a year reads a dozen rows and the days at its edges. They are made of the daily sums,
-- which stay; a month without valid sums is read by day, so nothing depends on when they are made.
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

-- Months with daily sums. Those with summed_at have monthly sums that equal them.
CREATE TABLE funnel_months (
  client_id  text NOT NULL,
  month      date NOT NULL,
  changed_at timestamptz NOT NULL,              -- when a day of it was last made again
  summed_at  timestamptz,
  PRIMARY KEY (client_id, month)
);
INSERT INTO funnel_months SELECT DISTINCT client_id, date_trunc('month', day)::date, '-infinity'::timestamptz FROM funnel_daily;

-- A day that is made again makes the sums of its month invalid, in the same transaction.
CREATE FUNCTION onward_month_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO funnel_months SELECT DISTINCT client_id, date_trunc('month', day)::date, now() FROM changed
  ON CONFLICT (client_id, month) DO UPDATE SET changed_at = excluded.changed_at, summed_at = NULL;
  RETURN NULL;
END
$$;
CREATE TRIGGER funnel_daily_made AFTER INSERT ON funnel_daily REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION onward_month_changed();
CREATE TRIGGER funnel_daily_gone AFTER DELETE ON funnel_daily REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION onward_month_changed();

-- The sums of one month of one client, from its days.
CREATE FUNCTION onward_sum_month(of_client text, of_month date) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM funnel_monthly WHERE client_id = of_client AND month = of_month;
  WITH day AS (
    SELECT d.* FROM funnel_daily AS d WHERE d.client_id = of_client AND d.day >= of_month AND d.day < (of_month + interval '1 month')::date
  ), counted AS (
    SELECT dimension, value, sum(converted)::int AS converted,
      ARRAY[sum(dropped[1]), sum(dropped[2]), sum(dropped[3]), sum(dropped[4])]::int[] AS dropped
    FROM day GROUP BY 1, 2
  ), signalled AS (
    SELECT dimension, value, jsonb_object_agg(signal, by_stage) AS signals FROM (
      SELECT dimension, value, signal, jsonb_agg(n ORDER BY stage) AS by_stage FROM (
        SELECT dimension, value, signal, stage, sum(n::int) AS n
        FROM day CROSS JOIN LATERAL jsonb_each(signals) AS s(signal, counts) CROSS JOIN LATERAL jsonb_array_elements_text(counts) WITH ORDINALITY AS c(n, stage)
        GROUP BY 1, 2, 3, 4) AS summed GROUP BY 1, 2, 3) AS by_signal GROUP BY 1, 2
  ), bucketed AS (
    SELECT dimension, value, code, bucket, sum(n::int) AS n
    FROM day CROSS JOIN LATERAL jsonb_each(times) AS t(code, sketch) CROSS JOIN LATERAL jsonb_each_text(sketch->'b') AS b(bucket, n)
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
  INSERT INTO funnel_monthly SELECT of_month, of_client, c.dimension, c.value, c.dropped, c.converted, s.signals, coalesce(t.times, '{}')
  FROM counted AS c JOIN signalled AS s USING (dimension, value) LEFT JOIN timed AS t USING (dimension, value);
  UPDATE funnel_months SET summed_at = now() WHERE client_id = of_client AND month = of_month;
END
$$;

-- Makes the sums of one month that is over and has not changed for so long; the newest first. Not while somebody folds. Returns
-- whether there was one.
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
