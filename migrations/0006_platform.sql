-- Recovery of sessions and the platform's own records: error log, heartbeats, audit log.
--
-- Invariants:
-- * A checkpoint is never overwritten. One that lost to a newer version keeps its row and names the winner. A session
--   keeps its newest checkpoints (`CHECKPOINTS_KEPT` in the code).
-- * A resume link is claimed before it is used up, and is used up only after the session has resumed.
-- * `error_log` and `audit_log` hold no personal data beyond the subject who acted.

CREATE TABLE checkpoints (
  session_id    text NOT NULL,
  version       integer NOT NULL,
  hash          bytea NOT NULL,                 -- keyed, so that a short draft cannot be guessed from it
  content       bytea NOT NULL,                 -- encrypted: state, data, history
  device        text,                           -- device class
  superseded_by integer,                        -- the version that stayed the newest, when this one arrived too late
  created_at    timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (session_id, version)
);

CREATE TABLE resume_links (
  token_hash    text PRIMARY KEY,
  session_id    text NOT NULL,
  expires_at    timestamptz NOT NULL,
  used_at       timestamptz,
  revoked_at    timestamptz,
  claimed_by    text,                           -- command id of the request that is resuming
  claimed_until timestamptz,                    -- another request may claim the link after this
  created_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX resume_links_by_session ON resume_links (session_id);

-- Kept for ERROR_RECOVERY_LOG_RETENTION_DAYS. Messages are redacted and contain no values.
CREATE TABLE error_log (
  id                bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at                timestamptz NOT NULL,
  source            text NOT NULL,              -- api, activity
  component         text NOT NULL,              -- method and template of the route, or activity type
  category          text NOT NULL,
  exception_type    text NOT NULL,
  severity          text NOT NULL,
  message           text NOT NULL,
  fingerprint       text NOT NULL,
  correlation_id    text,
  workflow_id       text,
  session_id        text,
  attempt           integer,
  recoverable       boolean NOT NULL,
  recovery_strategy text NOT NULL,
  recovery_key      text,                       -- keyed hash that a later success of the same work shares
  settles_at        timestamptz NOT NULL,       -- when an error without a later success counts as not recovered
  recovered_at      timestamptz
);
CREATE INDEX error_log_by_time ON error_log (at);
CREATE INDEX error_log_by_session ON error_log (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX error_log_open ON error_log (recovery_key) WHERE recovery_key IS NOT NULL AND recovered_at IS NULL;

CREATE TABLE worker_heartbeats (
  worker_id uuid PRIMARY KEY,
  queues    text[] NOT NULL,
  seen_at   timestamptz NOT NULL
);

-- One row that the health check writes, because reading does not show that the server takes writes.
CREATE TABLE write_probe (
  id integer PRIMARY KEY,
  at timestamptz NOT NULL
);

CREATE TABLE audit_log (
  id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at             timestamptz NOT NULL DEFAULT now(),
  actor          text NOT NULL,
  role           text NOT NULL,
  action         text NOT NULL,
  subject        text,
  detail         jsonb NOT NULL DEFAULT '{}',
  correlation_id text
);
CREATE INDEX audit_log_by_time ON audit_log (at DESC);
CREATE INDEX audit_log_by_subject ON audit_log (subject, at DESC);
