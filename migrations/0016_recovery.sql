-- Recovery: links that are claimed before and used up only after the session resumed, drafts of several devices, and the risk
-- that a session is broken off. Everything is nullable or has a default: the version before runs on it.

ALTER TABLE resume_links
  ADD COLUMN revoked_at    timestamptz,
  ADD COLUMN claimed_by    text,                       -- command id of the request that is resuming by it
  ADD COLUMN claimed_until timestamptz;                -- a claim that was never settled is free again after this

ALTER TABLE checkpoints
  ADD COLUMN device        text,                       -- class of device only
  ADD COLUMN superseded_by integer;                    -- of a draft that came too late: the version that stayed the newest

ALTER TABLE sessions
  ADD COLUMN risk_score    smallint NOT NULL DEFAULT 0,
  ADD COLUMN risk_level    text     NOT NULL DEFAULT 'low',
  ADD COLUMN risk_factors  text[]   NOT NULL DEFAULT '{}';
CREATE INDEX sessions_at_risk ON sessions (risk_score DESC, last_activity_at, session_id)
  WHERE closed_at IS NULL AND erased_at IS NULL AND risk_level <> 'low';

-- For the metrics of the last hour and of all time.
CREATE INDEX session_events_by_resume ON session_events (at) WHERE type = 'session_resumed';
CREATE INDEX session_events_by_risk ON session_events (at) WHERE type = 'risk_changed';

-- The risk of a session, after its projection was written. An ordinary answer changes nothing here.
CREATE FUNCTION onward_note_risk(s jsonb) RETURNS void LANGUAGE sql AS $$
  UPDATE sessions SET
    risk_score = (s->'risk'->>'score')::smallint,
    risk_level = s->'risk'->>'level',
    risk_factors = ARRAY(SELECT jsonb_array_elements_text(s->'risk'->'factors'))
  WHERE session_id = s->>'session_id'
    AND (risk_score, risk_level, risk_factors) IS DISTINCT FROM
      ((s->'risk'->>'score')::smallint, s->'risk'->>'level', ARRAY(SELECT jsonb_array_elements_text(s->'risk'->'factors')))
$$;
