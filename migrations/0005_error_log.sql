-- What went wrong, for ERROR_RECOVERY_LOG_RETENTION_DAYS. No personal data: messages are redacted and hold no values.
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
  recovery_key      text,                       -- keyed hash: what a later success has in common with it
  settles_at        timestamptz NOT NULL,       -- from then on it counts as not recovered
  recovered_at      timestamptz
);
CREATE INDEX error_log_by_time ON error_log (at);
CREATE INDEX error_log_by_session ON error_log (session_id) WHERE session_id IS NOT NULL;
CREATE INDEX error_log_open ON error_log (recovery_key) WHERE recovery_key IS NOT NULL AND recovered_at IS NULL;
