-- Sessions: the projection of the session workflows.
--
-- The workflow is the truth, and every row can be rebuilt from it. Clear-text columns serve filters and analytics and
-- hold no personal data except `sub` (ownership). The application encrypts snapshots, event payloads and outcomes.
--
-- Invariants:
-- * A client, subject and conversation type has at most one open session.
-- * A projection write changes nothing when the row already holds a newer state, or when the session is erased.
-- * `session_events` has no sequence number above `sessions.version`.

CREATE TABLE sessions (
  session_id         text PRIMARY KEY,
  client_id          text NOT NULL,
  sub                text,                      -- null once erased
  conversation_type  text NOT NULL,
  language           text NOT NULL,
  device             text,                      -- device class
  variant            text,                      -- arm of an experiment
  is_returning       boolean,                   -- the subject had a session before; null without a reservation
  workflow_id        text NOT NULL,
  run_id             text,
  run_no             integer NOT NULL DEFAULT 0, -- continue-as-new count
  fence              bigint NOT NULL DEFAULT 0, -- history length at the last write, within a run
  version            bigint NOT NULL DEFAULT 0, -- sequence number of the newest event
  state              text NOT NULL DEFAULT 'started',
  stage              text NOT NULL DEFAULT 'started',
  stage_rank         smallint NOT NULL DEFAULT 1, -- furthest funnel stage, 1 to 5
  engaged_at         timestamptz,
  recommendations_generated_at timestamptz,
  approval_decision_at timestamptz,
  completed_at       timestamptz,
  started_at         timestamptz NOT NULL DEFAULT now(),
  last_activity_at   timestamptz NOT NULL DEFAULT now(),
  closed_at          timestamptz,
  close_reason       text,
  answers_total      integer NOT NULL DEFAULT 0,
  corrections_total  integer NOT NULL DEFAULT 0,
  open_dead_letters       integer NOT NULL DEFAULT 0, -- unresolved dead letters
  risk_score         smallint NOT NULL DEFAULT 0, -- risk that the client abandons the session
  risk_level         text NOT NULL DEFAULT 'low',
  risk_factors       text[] NOT NULL DEFAULT '{}',
  snapshot           bytea,                     -- encrypted
  projected_at       timestamptz,               -- null while the row is only a reservation
  erasing_at         timestamptz,               -- set when an erasure is accepted: only the erasure may use the session
  erased_at          timestamptz
);
-- Makes two concurrent starts find the same session.
CREATE UNIQUE INDEX sessions_one_open ON sessions (client_id, sub, conversation_type)
  WHERE closed_at IS NULL AND erased_at IS NULL;
CREATE INDEX sessions_by_owner ON sessions (client_id, sub, started_at DESC, session_id DESC);
CREATE INDEX sessions_by_start ON sessions (started_at DESC, session_id DESC);
CREATE INDEX sessions_open ON sessions (started_at) WHERE closed_at IS NULL;
CREATE INDEX sessions_erased ON sessions (started_at) WHERE erased_at IS NOT NULL;
CREATE INDEX sessions_at_risk ON sessions (risk_score DESC, last_activity_at, session_id)
  WHERE closed_at IS NULL AND erased_at IS NULL AND risk_level <> 'low';

-- Funnels distinguish new from returning users. A lookup for every open session in every query would be too slow.
CREATE FUNCTION onward_set_is_returning() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.is_returning := EXISTS (
    SELECT 1 FROM sessions AS earlier
    WHERE earlier.client_id = NEW.client_id AND earlier.sub = NEW.sub
      AND earlier.projected_at IS NOT NULL AND earlier.started_at < NEW.started_at);
  RETURN NEW;
END
$$;
-- Only for reservations: a projection write is an INSERT that becomes an UPDATE and would repeat the lookup every time.
CREATE TRIGGER sessions_returning BEFORE INSERT ON sessions FOR EACH ROW
  WHEN (NEW.sub IS NOT NULL AND NEW.projected_at IS NULL)
  EXECUTE FUNCTION onward_set_is_returning();

CREATE TABLE session_events (
  session_id     text NOT NULL,
  seq            bigint NOT NULL,
  type           text NOT NULL,
  at             timestamptz NOT NULL,
  command_id     text,
  correlation_id text,
  data           jsonb NOT NULL,                -- what analysts may see
  payload        bytea,                         -- the whole event, encrypted
  PRIMARY KEY (session_id, seq)
);
-- Serves counts of the last hour, counts of all time, and the resumes of one session.
CREATE INDEX session_events_by_resume ON session_events (at) WHERE type = 'session_resumed';
CREATE INDEX session_events_by_risk ON session_events (at) WHERE type = 'risk_changed';
CREATE INDEX session_events_resumed ON session_events (session_id) WHERE type = 'session_resumed';

CREATE TABLE session_commands (
  session_id text NOT NULL,
  command_id text NOT NULL,
  seq        bigint NOT NULL,
  outcome    bytea NOT NULL,                    -- encrypted
  PRIMARY KEY (session_id, command_id)
);

-- Writes one step of a session in one round trip and one transaction.
--
-- s: the session row as JSON, with `risk` {score, level, factors} and `dead_letters`, the events for
-- onward_index_dead_letters.
-- events and payloads, and commands and outcomes, are pairs of arrays of equal length.
-- Returns false, and writes nothing, when the row is newer than s or erased.
CREATE FUNCTION onward_project(
  s jsonb, snap bytea, events jsonb, payloads bytea[], commands jsonb, outcomes bytea[]
) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  written boolean;
BEGIN
  INSERT INTO sessions AS row (
    session_id, client_id, sub, conversation_type, language, device, workflow_id, run_id, run_no, fence, version,
    state, stage, stage_rank, engaged_at, recommendations_generated_at, approval_decision_at, completed_at,
    started_at, last_activity_at, closed_at, close_reason, answers_total, corrections_total, open_dead_letters,
    risk_score, risk_level, risk_factors, snapshot, projected_at)
  VALUES (
    s->>'session_id', s->>'client_id', s->>'sub', s->>'conversation_type', s->>'language', s->>'device',
    s->>'workflow_id', s->>'run_id', (s->>'run_no')::int, (s->>'fence')::bigint, (s->>'version')::bigint,
    s->>'state', s->>'stage', (s->>'stage_rank')::smallint, (s->>'engaged_at')::timestamptz,
    (s->>'recommendations_generated_at')::timestamptz, (s->>'approval_decision_at')::timestamptz,
    (s->>'completed_at')::timestamptz, (s->>'started_at')::timestamptz, (s->>'last_activity_at')::timestamptz,
    (s->>'closed_at')::timestamptz, s->>'close_reason', (s->>'answers_total')::int, (s->>'corrections_total')::int,
    (s->>'open_dead_letters')::int, (s->'risk'->>'score')::smallint, s->'risk'->>'level',
    ARRAY(SELECT jsonb_array_elements_text(s->'risk'->'factors')), snap, now())
  ON CONFLICT (session_id) DO UPDATE SET
    run_id = excluded.run_id, run_no = excluded.run_no, fence = excluded.fence, version = excluded.version,
    state = excluded.state, stage = excluded.stage, stage_rank = excluded.stage_rank, engaged_at = excluded.engaged_at,
    recommendations_generated_at = excluded.recommendations_generated_at,
    approval_decision_at = excluded.approval_decision_at, completed_at = excluded.completed_at,
    started_at = excluded.started_at, last_activity_at = excluded.last_activity_at, closed_at = excluded.closed_at,
    close_reason = excluded.close_reason, answers_total = excluded.answers_total,
    corrections_total = excluded.corrections_total, open_dead_letters = excluded.open_dead_letters,
    risk_score = excluded.risk_score, risk_level = excluded.risk_level, risk_factors = excluded.risk_factors,
    snapshot = excluded.snapshot, projected_at = now()
  -- The conflicting row is locked now. A write of a dead worker may arrive after that of its successor.
  WHERE row.erased_at IS NULL
    AND (row.run_no < excluded.run_no
      OR (row.run_no = excluded.run_no AND (row.run_id IS DISTINCT FROM excluded.run_id OR row.fence < excluded.fence
        -- Two writes of one workflow task may arrive in either order; the newer one contains the older one.
        OR (row.fence = excluded.fence AND row.version <= excluded.version))))
  RETURNING true INTO written;
  IF written IS NULL THEN
    RETURN false;
  END IF;

  INSERT INTO session_events (session_id, seq, type, at, command_id, correlation_id, data, payload)
  SELECT s->>'session_id', (e->>'seq')::bigint, e->>'type', (e->>'at')::timestamptz, e->>'command_id',
         e->>'correlation_id', e->'data', payloads[n]
  FROM jsonb_array_elements(events) WITH ORDINALITY AS list(e, n)
  ON CONFLICT (session_id, seq) DO UPDATE SET
    type = excluded.type, at = excluded.at, command_id = excluded.command_id, correlation_id = excluded.correlation_id,
    data = excluded.data, payload = excluded.payload;
  -- Events above the version belong to a workflow task that failed, or to steps that a reset undid.
  DELETE FROM session_events WHERE session_id = s->>'session_id' AND seq > (s->>'version')::bigint;

  -- A command whose job ended in the same batch appears twice; the later outcome counts.
  INSERT INTO session_commands (session_id, command_id, seq, outcome)
  SELECT DISTINCT ON (c->>'command_id') s->>'session_id', c->>'command_id', (c->>'seq')::bigint, outcomes[n]
  FROM jsonb_array_elements(commands) WITH ORDINALITY AS list(c, n)
  ORDER BY c->>'command_id', n DESC
  ON CONFLICT (session_id, command_id) DO UPDATE SET seq = excluded.seq, outcome = excluded.outcome;

  -- Most steps have no dead letters and skip the call.
  IF jsonb_array_length(s->'dead_letters') > 0 THEN
    PERFORM onward_index_dead_letters(s, s->'dead_letters');
  END IF;
  RETURN true;
END
$$;
