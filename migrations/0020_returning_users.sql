-- Whether somebody had a session before is known when a session starts, and is written down then: it was looked up for every open
-- session in every funnel. Where it is null, as in sessions that started before there was this column, it still is.
ALTER TABLE sessions ADD COLUMN is_returning boolean;

CREATE FUNCTION onward_note_returning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_returning := EXISTS (SELECT 1 FROM sessions AS before WHERE before.client_id = NEW.client_id AND before.sub = NEW.sub
    AND before.projected_at IS NOT NULL AND before.started_at < NEW.started_at);
  RETURN NEW;
END
$$;
-- Of a reservation; the writes of the projection, which are inserts that become updates, do not pay for it.
CREATE TRIGGER sessions_returning BEFORE INSERT ON sessions FOR EACH ROW WHEN (NEW.sub IS NOT NULL AND NEW.projected_at IS NULL)
  EXECUTE FUNCTION onward_note_returning();

CREATE OR REPLACE VIEW session_funnel AS
SELECT s.session_id, s.started_at, s.client_id, s.conversation_type, s.language, coalesce(s.device, 'unknown') AS device,
       coalesce(s.variant, 'none') AS variant, s.stage_rank, s.last_activity_at, s.closed_at,
       CASE WHEN s.stage_rank >= 2 THEN extract(epoch FROM s.engaged_at - s.started_at)::double precision END AS to_engaged,
       CASE WHEN s.stage_rank >= 3 THEN extract(epoch FROM s.recommendations_generated_at - coalesce(s.engaged_at, s.started_at))::double precision END AS to_recommended,
       CASE WHEN s.stage_rank >= 4 THEN extract(epoch FROM s.approval_decision_at - coalesce(s.recommendations_generated_at, s.engaged_at, s.started_at))::double precision END AS to_decided,
       CASE WHEN s.stage_rank >= 5 THEN extract(epoch FROM s.completed_at - coalesce(s.approval_decision_at, s.recommendations_generated_at, s.engaged_at, s.started_at))::double precision END AS to_completed,
       CASE WHEN s.stage_rank >= 5 THEN extract(epoch FROM s.completed_at - s.started_at)::double precision END AS to_end,
       coalesce(s.completed_at, s.approval_decision_at, s.recommendations_generated_at, s.engaged_at, s.started_at) AS stage_since,
       CASE WHEN s.sub IS NULL THEN 'unknown'
            WHEN coalesce(s.is_returning, EXISTS (SELECT 1 FROM sessions AS before WHERE before.client_id = s.client_id
                   AND before.sub = s.sub AND before.projected_at IS NOT NULL AND before.started_at < s.started_at))
            THEN 'returning_users' ELSE 'first_time_users' END AS user_type
FROM sessions AS s WHERE s.projected_at IS NOT NULL;
