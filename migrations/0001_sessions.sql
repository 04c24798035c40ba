-- Projections of session workflows. The workflow is the truth: every row here can be written again from it.
-- Columns in clear are for filters and analytics and hold no personal data but `sub` (ownership); the rest is encrypted.

CREATE TABLE sessions (
  session_id         text PRIMARY KEY,
  client_id          text NOT NULL,
  sub                text,                      -- null once erased
  conversation_type  text NOT NULL,
  language           text NOT NULL,
  device             text,                      -- class of device only
  workflow_id        text NOT NULL,
  run_id             text,
  run_no             integer NOT NULL DEFAULT 0,
  fence              bigint NOT NULL DEFAULT 0, -- history length at the last write, within a run
  version            bigint NOT NULL DEFAULT 0, -- sequence number of the newest event
  state              text NOT NULL DEFAULT 'started',
  stage              text NOT NULL DEFAULT 'started',
  stage_rank         smallint NOT NULL DEFAULT 1,
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
  open_letters       integer NOT NULL DEFAULT 0,
  snapshot           bytea,                     -- encrypted
  projected_at       timestamptz,
  erased_at          timestamptz
);
-- One open session per client, subject and conversation type: two concurrent starts are one session.
CREATE UNIQUE INDEX sessions_one_open ON sessions (client_id, sub, conversation_type)
  WHERE closed_at IS NULL AND erased_at IS NULL;
CREATE INDEX sessions_by_owner ON sessions (client_id, sub, started_at DESC, session_id DESC);
CREATE INDEX sessions_by_start ON sessions (started_at DESC, session_id DESC);

CREATE TABLE session_events (
  session_id   text NOT NULL,
  seq          bigint NOT NULL,
  type         text NOT NULL,
  at           timestamptz NOT NULL,
  command_id   text,
  correlation_id text,
  data         jsonb NOT NULL,                  -- what analysts may see
  payload      bytea,                           -- the whole event, encrypted
  PRIMARY KEY (session_id, seq)
);

CREATE TABLE session_commands (
  session_id text NOT NULL,
  command_id text NOT NULL,
  seq        bigint NOT NULL,
  outcome    bytea NOT NULL,                    -- encrypted
  PRIMARY KEY (session_id, command_id)
);

CREATE TABLE dead_letters (
  id              text PRIMARY KEY,
  session_id      text,
  client_id       text,
  workflow_id     text NOT NULL,
  run_id          text,
  task_name       text NOT NULL,
  status          text NOT NULL,                -- open, retrying, resolved
  resolution      text,
  exception_type  text NOT NULL,
  exception_message text NOT NULL,
  attempts        integer NOT NULL,
  occurrences     integer NOT NULL,
  critical        boolean NOT NULL,
  skippable       boolean NOT NULL,
  correlation_id  text,
  first_failed_at timestamptz NOT NULL,
  last_failed_at  timestamptz NOT NULL,
  next_retry_at   timestamptz,
  resolved_at     timestamptz,
  resolved_by     text,
  reason          text
);
CREATE INDEX dead_letters_by_status ON dead_letters (status, last_failed_at DESC);
CREATE INDEX dead_letters_by_session ON dead_letters (session_id);

CREATE TABLE checkpoints (
  session_id text NOT NULL,
  version    integer NOT NULL,
  state      text NOT NULL,
  hash       text NOT NULL,
  data       bytea NOT NULL,                    -- encrypted
  created_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (session_id, version)
);

CREATE TABLE resume_links (
  token_hash text PRIMARY KEY,
  session_id text NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at    timestamptz,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX resume_links_by_session ON resume_links (session_id);

CREATE TABLE media (
  media_id      text PRIMARY KEY,
  session_id    text NOT NULL,
  client_id     text NOT NULL,
  sub           text,
  observation_id text,
  command_id    text,                           -- the request that stored it, for repeats with one key
  kind          text NOT NULL,                  -- photo, document, audio
  content_type  text NOT NULL,
  size_bytes    bigint NOT NULL,
  sha256        text NOT NULL,
  file_name     bytea NOT NULL,                 -- encrypted
  location      bytea,                          -- encrypted
  width         integer,
  height        integer,
  storage_key   text NOT NULL,
  rendition_key text,
  rendition_type text,
  created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX media_by_session ON media (session_id, created_at);

-- A projection write: one round trip, one transaction. The session row is locked first, and a write that is older than
-- what is there (a dead worker's last breath) changes nothing.
CREATE FUNCTION onward_project(s jsonb, snap bytea, events jsonb, payloads bytea[], commands jsonb, outcomes bytea[])
RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
  written boolean;
BEGIN
  INSERT INTO sessions AS row (
    session_id, client_id, sub, conversation_type, language, device, workflow_id, run_id, run_no, fence, version,
    state, stage, stage_rank, engaged_at, recommendations_generated_at, approval_decision_at, completed_at,
    started_at, last_activity_at, closed_at, close_reason, answers_total, corrections_total, open_letters, snapshot, projected_at)
  VALUES (
    s->>'session_id', s->>'client_id', s->>'sub', s->>'conversation_type', s->>'language', s->>'device',
    s->>'workflow_id', s->>'run_id', (s->>'run_no')::int, (s->>'fence')::bigint, (s->>'version')::bigint,
    s->>'state', s->>'stage', (s->>'stage_rank')::smallint, (s->>'engaged_at')::timestamptz,
    (s->>'recommendations_generated_at')::timestamptz, (s->>'approval_decision_at')::timestamptz,
    (s->>'completed_at')::timestamptz, (s->>'started_at')::timestamptz, (s->>'last_activity_at')::timestamptz,
    (s->>'closed_at')::timestamptz, s->>'close_reason', (s->>'answers_total')::int, (s->>'corrections_total')::int,
    (s->>'open_letters')::int, snap, now())
  ON CONFLICT (session_id) DO UPDATE SET
    run_id = excluded.run_id, run_no = excluded.run_no, fence = excluded.fence, version = excluded.version,
    state = excluded.state, stage = excluded.stage, stage_rank = excluded.stage_rank, engaged_at = excluded.engaged_at,
    recommendations_generated_at = excluded.recommendations_generated_at,
    approval_decision_at = excluded.approval_decision_at, completed_at = excluded.completed_at,
    started_at = excluded.started_at, last_activity_at = excluded.last_activity_at, closed_at = excluded.closed_at,
    close_reason = excluded.close_reason, answers_total = excluded.answers_total,
    corrections_total = excluded.corrections_total, open_letters = excluded.open_letters, snapshot = excluded.snapshot,
    projected_at = now()
  WHERE row.erased_at IS NULL
    AND (row.run_no < excluded.run_no
      OR (row.run_no = excluded.run_no AND (row.run_id IS DISTINCT FROM excluded.run_id OR row.fence < excluded.fence
        -- Two writes of one workflow task may overtake each other; the newer one carries what the older one has.
        OR (row.fence = excluded.fence AND row.version <= excluded.version))))
  RETURNING true INTO written;
  IF written IS NULL THEN
    RETURN false;
  END IF;

  INSERT INTO session_events (session_id, seq, type, at, command_id, correlation_id, data, payload)
  SELECT s->>'session_id', (e->>'seq')::bigint, e->>'type', (e->>'at')::timestamptz, e->>'command_id', e->>'correlation_id',
         e->'data', payloads[n]
  FROM jsonb_array_elements(events) WITH ORDINALITY AS list(e, n)
  ON CONFLICT (session_id, seq) DO UPDATE SET
    type = excluded.type, at = excluded.at, command_id = excluded.command_id, correlation_id = excluded.correlation_id,
    data = excluded.data, payload = excluded.payload;
  -- Rows above the current version belong to a step that never happened, or to what a reset undid.
  DELETE FROM session_events WHERE session_id = s->>'session_id' AND seq > (s->>'version')::bigint;

  -- A command whose work ended in the same batch is in it twice: the newer outcome counts.
  INSERT INTO session_commands (session_id, command_id, seq, outcome)
  SELECT DISTINCT ON (c->>'command_id') s->>'session_id', c->>'command_id', (c->>'seq')::bigint, outcomes[n]
  FROM jsonb_array_elements(commands) WITH ORDINALITY AS list(c, n)
  ORDER BY c->>'command_id', n DESC
  ON CONFLICT (session_id, command_id) DO UPDATE SET seq = excluded.seq, outcome = excluded.outcome;

  INSERT INTO dead_letters AS letter (id, session_id, client_id, workflow_id, run_id, task_name, status, exception_type, exception_message,
    attempts, occurrences, critical, skippable, correlation_id, first_failed_at, last_failed_at, next_retry_at)
  SELECT l->>'id', s->>'session_id', s->>'client_id', s->>'workflow_id', s->>'run_id', l->>'task_name', 'open', l->>'error_type',
    l->>'error_message', (l->>'attempts')::int, (l->>'occurrences')::int, (l->>'critical')::boolean, (l->>'skippable')::boolean,
    l->>'correlation_id', to_timestamp((l->>'first_failed_at')::double precision / 1000),
    to_timestamp((l->>'last_failed_at')::double precision / 1000), to_timestamp((l->>'next_retry_at')::double precision / 1000)
  FROM (SELECT DISTINCT ON (e->'data'->'letter'->>'id') e->'data'->'letter' AS l
        FROM jsonb_array_elements(events) AS e WHERE e->>'type' = 'dead_letter_opened'
        ORDER BY e->'data'->'letter'->>'id', (e->>'seq')::bigint DESC) AS opened
  ON CONFLICT (id) DO UPDATE SET
    status = 'open', resolution = NULL, resolved_at = NULL, resolved_by = NULL, run_id = excluded.run_id,
    exception_type = excluded.exception_type, exception_message = excluded.exception_message, attempts = excluded.attempts,
    occurrences = excluded.occurrences, last_failed_at = excluded.last_failed_at, next_retry_at = excluded.next_retry_at;

  UPDATE dead_letters AS letter SET
    status = latest.status, resolution = latest.resolution, resolved_by = latest.actor, reason = latest.reason,
    resolved_at = CASE WHEN latest.status = 'resolved' THEN latest.at END
  FROM (SELECT DISTINCT ON (e->'data'->>'letter_id')
          e->'data'->>'letter_id' AS id, e->'data'->>'resolution' AS resolution, e->'data'->>'actor' AS actor,
          e->'data'->>'reason' AS reason, (e->>'at')::timestamptz AS at, (e->>'seq')::bigint AS seq,
          CASE e->>'type' WHEN 'dead_letter_resolved' THEN 'resolved' ELSE 'retrying' END AS status
        FROM jsonb_array_elements(events) AS e WHERE e->>'type' IN ('dead_letter_resolved', 'dead_letter_retrying')
        ORDER BY e->'data'->>'letter_id', (e->>'seq')::bigint DESC) AS latest
  WHERE letter.id = latest.id
    -- Opened again later in the same batch: the newer event has spoken above.
    AND NOT EXISTS (SELECT 1 FROM jsonb_array_elements(events) AS e
                    WHERE e->>'type' = 'dead_letter_opened' AND e->'data'->'letter'->>'id' = latest.id AND (e->>'seq')::bigint > latest.seq);
  RETURN true;
END
$$;

CREATE TABLE worker_heartbeats (
  worker_id uuid PRIMARY KEY,
  queues    text[] NOT NULL,
  seen_at   timestamptz NOT NULL
);
