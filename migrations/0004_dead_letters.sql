-- Dead letters: an index over the parked steps of all workflows, their groups, redrives and alerts.
--
-- The parked workflow is the truth, from which `reconcileDeadLetters` can rebuild `dead_letters`. No personal data:
-- messages and inputs are redacted before they are stored.
--
-- Invariants:
-- * Indexing the same events again changes nothing: counters and groups count an event once.
-- * An event older than the newest one of its run does not change the row.
-- * An open alert is not raised a second time.

CREATE TABLE dead_letters (
  id                text PRIMARY KEY,
  session_id        text,
  client_id         text,
  workflow_id       text NOT NULL,
  workflow_type     text NOT NULL,
  run_id            text,
  task_name         text NOT NULL,                       -- activity type
  job_id            text NOT NULL,
  status            text NOT NULL,                       -- open, retrying, resolved
  resolution        text,
  exception_type    text NOT NULL,
  exception_message text NOT NULL,
  error_category    text NOT NULL,                       -- of the error taxonomy
  fingerprint       text NOT NULL,                       -- equal for failures of the same kind
  frames            text[] NOT NULL DEFAULT '{}',
  input             jsonb,                               -- of the activity, redacted
  corrections       jsonb NOT NULL DEFAULT '[]',         -- corrected inputs as diffs, redacted
  attempts          integer NOT NULL,
  occurrences       integer NOT NULL,
  critical          boolean NOT NULL,
  skippable         boolean NOT NULL,
  correlation_id    text,
  first_failed_at   timestamptz NOT NULL,
  last_failed_at    timestamptz NOT NULL,
  next_retry_at     timestamptz,
  resolved_at       timestamptz,
  resolved_by       jsonb,                               -- {role, sub, client_id}
  reason            text,
  same_returns      integer NOT NULL DEFAULT 0,          -- failures with the same fingerprint after a manual retry
  quarantined_at    timestamptz,
  last_seq          bigint NOT NULL DEFAULT 0            -- sequence number of the newest event, within its run
);
CREATE INDEX dead_letters_by_status ON dead_letters (status, last_failed_at DESC);
CREATE INDEX dead_letters_by_session ON dead_letters (session_id);
CREATE INDEX dead_letters_by_fingerprint ON dead_letters (fingerprint, last_failed_at DESC);
CREATE INDEX dead_letters_by_task ON dead_letters (task_name, last_failed_at DESC);
CREATE INDEX dead_letters_unresolved ON dead_letters (first_failed_at) WHERE status <> 'resolved';
CREATE INDEX dead_letters_resolved ON dead_letters (resolved_at) WHERE status = 'resolved';

CREATE TABLE dead_letter_history (
  dead_letter_id   text NOT NULL REFERENCES dead_letters (id) ON DELETE CASCADE,
  seq         bigint NOT NULL,
  at          timestamptz NOT NULL,
  event       text NOT NULL,                             -- opened, retrying, resolved
  fingerprint text,
  actor       jsonb,                                     -- {role, sub, client_id}
  reason      text,
  detail      jsonb,
  PRIMARY KEY (dead_letter_id, seq)
);
CREATE INDEX dead_letter_history_by_group ON dead_letter_history (fingerprint, at) WHERE event = 'opened';

CREATE TABLE dead_letter_groups (
  fingerprint             text PRIMARY KEY,
  status                  text NOT NULL DEFAULT 'unresolved', -- unresolved, resolved, ignored
  task_name               text NOT NULL,
  exception_type          text NOT NULL,
  sample                  text NOT NULL,                 -- the newest message
  sample_session          text,                          -- the session it came from
  frames                  text[] NOT NULL DEFAULT '{}',
  failures                bigint NOT NULL DEFAULT 0,
  first_seen              timestamptz NOT NULL,
  last_seen               timestamptz NOT NULL,
  resolved_at             timestamptz,
  regressed_at            timestamptz,                   -- failed again after an administrator resolved the group
  ignored_until           timestamptz,
  ignored_until_failures  bigint,
  ignored_rate_per_minute integer,
  actor                   jsonb,                         -- {role, sub, client_id}
  reason                  text
);

-- Counters of the metrics, in a separate table because purging dead letters must not decrease them.
CREATE TABLE dead_letter_counters (
  task_name      text NOT NULL,
  error_category text NOT NULL,
  failures       bigint NOT NULL DEFAULT 0,
  retries        bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (task_name, error_category)
);

-- Applies the dead letter events of one workflow in the order of their sequence numbers.
--
-- w: the workflow as JSON {session_id, client_id, workflow_id, workflow_type, run_id, version}.
-- events: array of {seq, at, event, dead_letter_id, …}, made by `deadLetterRow` in
-- src/adapters/postgres/dead-letters/rows.ts.
CREATE FUNCTION onward_index_dead_letters(w jsonb, events jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  -- After this many returns with the same fingerprint a dead letter is left out of redrives.
  quarantine_after CONSTANT integer := 3;
  e jsonb;
  is_new boolean;
  happened timestamptz;
  number bigint;
BEGIN
  -- Events above the version were undone by a reset.
  DELETE FROM dead_letter_history AS h USING dead_letters AS d
  WHERE d.id = h.dead_letter_id AND d.session_id = w->>'session_id' AND h.seq > (w->>'version')::bigint;

  FOR e IN SELECT value FROM jsonb_array_elements(events) ORDER BY (value->>'seq')::bigint LOOP
    happened := (e->>'at')::timestamptz;
    number := (e->>'seq')::bigint;
    IF e->>'event' = 'opened' THEN
      INSERT INTO dead_letters (
        id, session_id, client_id, workflow_id, workflow_type, run_id, task_name, job_id, status, exception_type,
        exception_message, error_category, fingerprint, frames, attempts, occurrences, critical, skippable,
        correlation_id, first_failed_at, last_failed_at)
      VALUES (
        e->>'dead_letter_id', w->>'session_id', w->>'client_id', w->>'workflow_id', w->>'workflow_type', w->>'run_id',
        e->>'task_name', e->>'job_id', 'open', e->>'exception_type', e->>'exception_message', e->>'error_category',
        e->>'fingerprint', ARRAY(SELECT jsonb_array_elements_text(e->'frames')), (e->>'attempts')::int,
        (e->>'occurrences')::int, (e->>'critical')::boolean, (e->>'skippable')::boolean, e->>'correlation_id',
        (e->>'first_failed_at')::timestamptz, (e->>'last_failed_at')::timestamptz)
      ON CONFLICT (id) DO NOTHING;
    END IF;
    -- The row may have been purged, or never written.
    CONTINUE WHEN NOT EXISTS (SELECT 1 FROM dead_letters WHERE id = e->>'dead_letter_id');

    INSERT INTO dead_letter_history AS h (dead_letter_id, seq, at, event, fingerprint, actor, reason, detail)
    VALUES (e->>'dead_letter_id', number, happened, e->>'event', e->>'fingerprint', e->'actor', e->>'reason', e->'detail')
    ON CONFLICT (dead_letter_id, seq) DO UPDATE SET
      at = excluded.at, event = excluded.event, fingerprint = excluded.fingerprint, actor = excluded.actor,
      reason = excluded.reason, detail = excluded.detail
    RETURNING xmax = 0 INTO is_new;

    IF e->>'event' = 'opened' THEN
      UPDATE dead_letters AS d SET
        status = 'open', resolution = NULL, resolved_at = NULL, resolved_by = NULL, run_id = w->>'run_id',
        workflow_type = w->>'workflow_type', exception_type = e->>'exception_type',
        exception_message = e->>'exception_message', error_category = e->>'error_category',
        frames = ARRAY(SELECT jsonb_array_elements_text(e->'frames')), input = coalesce(e->'input', d.input),
        attempts = (e->>'attempts')::int, occurrences = (e->>'occurrences')::int,
        first_failed_at = (e->>'first_failed_at')::timestamptz, last_failed_at = (e->>'last_failed_at')::timestamptz,
        next_retry_at = (e->>'next_retry_at')::timestamptz, last_seq = number,
        same_returns = CASE
          WHEN d.fingerprint <> e->>'fingerprint' THEN 0
          WHEN is_new AND (e->>'after_person')::boolean THEN d.same_returns + 1
          ELSE d.same_returns END,
        quarantined_at = CASE
          WHEN d.fingerprint <> e->>'fingerprint' THEN NULL
          WHEN is_new AND (e->>'after_person')::boolean AND d.same_returns + 1 >= quarantine_after
            THEN coalesce(d.quarantined_at, happened)
          ELSE d.quarantined_at END,
        fingerprint = e->>'fingerprint'
      WHERE d.id = e->>'dead_letter_id' AND (d.run_id IS DISTINCT FROM w->>'run_id' OR d.last_seq <= number);
      IF is_new THEN
        INSERT INTO dead_letter_counters AS counter (task_name, error_category, failures)
        VALUES (e->>'task_name', e->>'error_category', 1)
        ON CONFLICT (task_name, error_category) DO UPDATE SET failures = counter.failures + 1;
        INSERT INTO dead_letter_groups AS g (
          fingerprint, task_name, exception_type, sample, sample_session, frames, failures, first_seen, last_seen)
        VALUES (
          e->>'fingerprint', e->>'task_name', e->>'exception_type', e->>'exception_message', w->>'session_id',
          ARRAY(SELECT jsonb_array_elements_text(e->'frames')), 1, happened, happened)
        ON CONFLICT (fingerprint) DO UPDATE SET
          sample = excluded.sample, sample_session = excluded.sample_session, frames = excluded.frames, last_seen = greatest(g.last_seen, happened),
          failures = g.failures + 1,
          regressed_at = CASE WHEN g.status = 'resolved' AND happened > g.resolved_at THEN happened
                              ELSE g.regressed_at END,
          status = CASE
            WHEN g.status = 'resolved' AND happened > g.resolved_at THEN 'unresolved'
            WHEN g.status = 'ignored' AND (happened >= g.ignored_until OR g.failures + 1 >= g.ignored_until_failures
              OR (SELECT count(*) FROM dead_letter_history AS recent
                  WHERE recent.fingerprint = g.fingerprint AND recent.event = 'opened'
                    AND recent.at > happened - interval '1 minute') > g.ignored_rate_per_minute) THEN 'unresolved'
            ELSE g.status END;
      END IF;
    ELSE
      UPDATE dead_letters AS d SET
        status = CASE e->>'event' WHEN 'resolved' THEN 'resolved' ELSE 'retrying' END, run_id = w->>'run_id',
        last_seq = number, resolution = e->>'resolution', resolved_by = e->'actor', reason = e->>'reason',
        resolved_at = CASE e->>'event' WHEN 'resolved' THEN happened END,
        corrections = CASE
          WHEN is_new AND e->'detail' ? 'correction'
            THEN d.corrections || jsonb_build_array(e->'detail'->'correction')
          ELSE d.corrections END
      WHERE d.id = e->>'dead_letter_id' AND (d.run_id IS DISTINCT FROM w->>'run_id' OR d.last_seq <= number);
      IF is_new AND e->>'event' = 'retrying' THEN
        UPDATE dead_letter_counters AS counter SET retries = counter.retries + 1 FROM dead_letters AS d
        WHERE d.id = e->>'dead_letter_id' AND counter.task_name = d.task_name
          AND counter.error_category = d.error_category;
      END IF;
    END IF;
  END LOOP;
END
$$;

-- Results of each reconciliation.
CREATE TABLE reconciliations (
  at       timestamptz PRIMARY KEY,
  checked  integer NOT NULL,
  restored integer NOT NULL,                             -- unresolved dead letters that the index lacked
  closed   integer NOT NULL,                             -- rows without a dead letter in any workflow
  drift    integer NOT NULL
);

-- A redrive retries or skips many dead letters. Its list of items is fixed when it is created.
CREATE TABLE redrives (
  redrive_id            uuid PRIMARY KEY,
  action                text NOT NULL,                   -- retry, skip
  filter                jsonb NOT NULL,
  matched               integer NOT NULL,
  rate_per_second       integer NOT NULL,
  stop_on_failure_ratio double precision,
  client_id             text,                            -- whose dead letters; null: every client's
  actor                 jsonb NOT NULL,                  -- {role, sub, client_id}
  reason                text,
  status                text NOT NULL DEFAULT 'running', -- running, completed, cancelled, stopped
  created_at            timestamptz NOT NULL DEFAULT now(),
  finished_at           timestamptz
);
CREATE TABLE redrive_items (
  redrive_id  uuid NOT NULL REFERENCES redrives (redrive_id) ON DELETE CASCADE,
  position    integer NOT NULL,
  dead_letter_id   text NOT NULL,
  workflow_id text NOT NULL,
  occurrences integer NOT NULL,                          -- of the dead letter when the redrive was created
  outcome     text NOT NULL DEFAULT 'pending', -- pending, sent, succeeded, failed, skipped, cancelled, unknown
  sent_at     timestamptz,
  PRIMARY KEY (redrive_id, position)
);

CREATE TABLE alerts (
  alert_id     uuid PRIMARY KEY,
  rule         text NOT NULL,
  subject      text NOT NULL,
  kind         text NOT NULL,               -- alerts of one rule and kind share an hourly budget
  severity     text NOT NULL,
  title        text NOT NULL,
  body         text NOT NULL,
  channels     text[] NOT NULL,
  raised_at    timestamptz NOT NULL DEFAULT now(),
  suppressed   boolean NOT NULL DEFAULT false,           -- above the hourly limit: appears in the digest only
  recovered_at timestamptz
);
CREATE UNIQUE INDEX alerts_one_unrecovered ON alerts (rule, subject) WHERE recovered_at IS NULL;
CREATE INDEX alerts_by_time ON alerts (raised_at);
CREATE INDEX alerts_by_kind ON alerts (rule, kind, raised_at);

CREATE TABLE alert_deliveries (
  alert_id     uuid NOT NULL REFERENCES alerts (alert_id) ON DELETE CASCADE,
  channel      text NOT NULL,
  delivered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (alert_id, channel)
);
