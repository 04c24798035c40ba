-- Administration of dead letters: groups, history, redrives, alerts, audit. The parked workflow stays the truth; `reconcileDeadLetters`
-- can write `dead_letters` again. No personal data: messages and inputs are redacted before they come here.

ALTER TABLE dead_letters
  ADD COLUMN workflow_type  text,
  ADD COLUMN job_id         text,
  ADD COLUMN error_category text,                      -- of the taxonomy; null in rows of before: exception_type was it
  ADD COLUMN fingerprint    text,
  ADD COLUMN frames         text[] NOT NULL DEFAULT '{}',
  ADD COLUMN input          jsonb,                     -- what the step was given, redacted
  ADD COLUMN corrections    jsonb NOT NULL DEFAULT '[]', -- corrected inputs as diffs, redacted
  ADD COLUMN same_returns   integer NOT NULL DEFAULT 0, -- how often it came back the same after somebody retried it
  ADD COLUMN quarantined_at timestamptz,
  ADD COLUMN escalated_at   timestamptz,
  ADD COLUMN last_seq       bigint NOT NULL DEFAULT 0; -- of the newest event, within its run
UPDATE dead_letters SET error_category = exception_type, fingerprint = left(md5(exception_type || ':' || exception_message), 16);
CREATE INDEX dead_letters_by_fingerprint ON dead_letters (fingerprint, last_failed_at DESC);
CREATE INDEX dead_letters_by_task ON dead_letters (task_name, last_failed_at DESC);
CREATE INDEX dead_letters_unresolved ON dead_letters (first_failed_at) WHERE status <> 'resolved';
CREATE INDEX dead_letters_resolved ON dead_letters (resolved_at) WHERE status = 'resolved';

CREATE TABLE dead_letter_history (
  letter_id   text NOT NULL REFERENCES dead_letters (id) ON DELETE CASCADE,
  seq         bigint NOT NULL,
  at          timestamptz NOT NULL,
  event       text NOT NULL,                           -- opened, retrying, resolved
  fingerprint text,
  actor       text,
  reason      text,
  detail      jsonb,
  PRIMARY KEY (letter_id, seq)
);
CREATE INDEX dead_letter_history_by_group ON dead_letter_history (fingerprint, at) WHERE event = 'opened';

CREATE TABLE dead_letter_groups (
  fingerprint            text PRIMARY KEY,
  status                 text NOT NULL DEFAULT 'unresolved', -- unresolved, resolved, ignored
  task_name              text NOT NULL,
  exception_type         text NOT NULL,
  sample                 text NOT NULL,                -- the newest message
  frames                 text[] NOT NULL DEFAULT '{}',
  failures               bigint NOT NULL DEFAULT 0,
  first_seen             timestamptz NOT NULL,
  last_seen              timestamptz NOT NULL,
  resolved_at            timestamptz,
  regressed_at           timestamptz,                  -- failed again after somebody called it resolved
  ignored_until          timestamptz,
  ignored_until_failures bigint,
  ignored_rate_per_minute integer,
  actor                  text,
  reason                 text
);

-- Counters of the metrics: purging letters must not turn them back.
CREATE TABLE dead_letter_counters (
  task_name      text NOT NULL,
  error_category text NOT NULL,
  failures       bigint NOT NULL DEFAULT 0,
  retries        bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (task_name, error_category)
);

-- Letter events of one workflow, in order. Doing it again changes nothing; counters and groups count an event once.
CREATE FUNCTION onward_index_letters(w jsonb, events jsonb) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  e jsonb; is_new boolean; happened timestamptz; number bigint;
BEGIN
  -- A reset takes events back.
  DELETE FROM dead_letter_history AS h USING dead_letters AS letter
  WHERE letter.id = h.letter_id AND letter.session_id = w->>'session_id' AND h.seq > (w->>'version')::bigint;

  FOR e IN SELECT value FROM jsonb_array_elements(events) ORDER BY (value->>'seq')::bigint LOOP
    happened := (e->>'at')::timestamptz;
    number := (e->>'seq')::bigint;
    IF e->>'event' = 'opened' THEN
      INSERT INTO dead_letters (id, session_id, client_id, workflow_id, workflow_type, run_id, task_name, job_id, status, exception_type,
        exception_message, error_category, fingerprint, frames, attempts, occurrences, critical, skippable, correlation_id, first_failed_at, last_failed_at)
      VALUES (e->>'letter_id', w->>'session_id', w->>'client_id', w->>'workflow_id', w->>'workflow_type', w->>'run_id', e->>'task_name', e->>'job_id',
        'open', e->>'exception_type', e->>'exception_message', e->>'error_category', e->>'fingerprint',
        ARRAY(SELECT jsonb_array_elements_text(e->'frames')), (e->>'attempts')::int, (e->>'occurrences')::int, (e->>'critical')::boolean,
        (e->>'skippable')::boolean, e->>'correlation_id', (e->>'first_failed_at')::timestamptz, (e->>'last_failed_at')::timestamptz)
      ON CONFLICT (id) DO NOTHING;
    END IF;
    -- An event of a letter that nobody has heard of (its row was purged, or never written) has nothing to change.
    CONTINUE WHEN NOT EXISTS (SELECT 1 FROM dead_letters WHERE id = e->>'letter_id');

    INSERT INTO dead_letter_history AS h (letter_id, seq, at, event, fingerprint, actor, reason, detail)
    VALUES (e->>'letter_id', number, happened, e->>'event', e->>'fingerprint', e->>'actor', e->>'reason', e->'detail')
    ON CONFLICT (letter_id, seq) DO UPDATE SET
      at = excluded.at, event = excluded.event, fingerprint = excluded.fingerprint, actor = excluded.actor, reason = excluded.reason, detail = excluded.detail
    RETURNING xmax = 0 INTO is_new;

    IF e->>'event' = 'opened' THEN
      UPDATE dead_letters AS letter SET
        status = 'open', resolution = NULL, resolved_at = NULL, resolved_by = NULL, run_id = w->>'run_id', workflow_type = w->>'workflow_type',
        exception_type = e->>'exception_type', exception_message = e->>'exception_message', error_category = e->>'error_category',
        frames = ARRAY(SELECT jsonb_array_elements_text(e->'frames')), input = coalesce(e->'input', letter.input),
        attempts = (e->>'attempts')::int, occurrences = (e->>'occurrences')::int, first_failed_at = (e->>'first_failed_at')::timestamptz,
        last_failed_at = (e->>'last_failed_at')::timestamptz, next_retry_at = (e->>'next_retry_at')::timestamptz, last_seq = number,
        same_returns = CASE WHEN letter.fingerprint IS DISTINCT FROM e->>'fingerprint' THEN 0
                            WHEN is_new AND (e->>'after_person')::boolean THEN letter.same_returns + 1 ELSE letter.same_returns END,
        quarantined_at = CASE WHEN letter.fingerprint IS DISTINCT FROM e->>'fingerprint' THEN NULL
                              WHEN is_new AND (e->>'after_person')::boolean AND letter.same_returns >= 2 THEN coalesce(letter.quarantined_at, happened)
                              ELSE letter.quarantined_at END,
        fingerprint = e->>'fingerprint'
      WHERE letter.id = e->>'letter_id' AND (letter.run_id IS DISTINCT FROM w->>'run_id' OR letter.last_seq <= number);
      IF is_new THEN
        INSERT INTO dead_letter_counters AS counter (task_name, error_category, failures) VALUES (e->>'task_name', e->>'error_category', 1)
        ON CONFLICT (task_name, error_category) DO UPDATE SET failures = counter.failures + 1;
        INSERT INTO dead_letter_groups AS g (fingerprint, task_name, exception_type, sample, frames, failures, first_seen, last_seen)
        VALUES (e->>'fingerprint', e->>'task_name', e->>'exception_type', e->>'exception_message',
          ARRAY(SELECT jsonb_array_elements_text(e->'frames')), 1, happened, happened)
        ON CONFLICT (fingerprint) DO UPDATE SET
          sample = excluded.sample, frames = excluded.frames, last_seen = greatest(g.last_seen, happened), failures = g.failures + 1,
          regressed_at = CASE WHEN g.status = 'resolved' AND happened > g.resolved_at THEN happened ELSE g.regressed_at END,
          status = CASE
            WHEN g.status = 'resolved' AND happened > g.resolved_at THEN 'unresolved'
            WHEN g.status = 'ignored' AND (happened >= g.ignored_until OR g.failures + 1 >= g.ignored_until_failures
              OR (SELECT count(*) FROM dead_letter_history AS recent WHERE recent.fingerprint = g.fingerprint AND recent.event = 'opened'
                  AND recent.at > happened - interval '1 minute') > g.ignored_rate_per_minute) THEN 'unresolved'
            ELSE g.status END;
      END IF;
    ELSE
      UPDATE dead_letters AS letter SET
        status = CASE e->>'event' WHEN 'resolved' THEN 'resolved' ELSE 'retrying' END, run_id = w->>'run_id', last_seq = number,
        resolution = e->>'resolution', resolved_by = e->>'actor', reason = e->>'reason',
        resolved_at = CASE e->>'event' WHEN 'resolved' THEN happened END,
        corrections = CASE WHEN is_new AND e->'detail' ? 'correction' THEN letter.corrections || jsonb_build_array(e->'detail'->'correction') ELSE letter.corrections END
      WHERE letter.id = e->>'letter_id' AND (letter.run_id IS DISTINCT FROM w->>'run_id' OR letter.last_seq <= number);
      IF is_new AND e->>'event' = 'retrying' THEN
        UPDATE dead_letter_counters AS counter SET retries = counter.retries + 1 FROM dead_letters AS letter
        WHERE letter.id = e->>'letter_id' AND counter.task_name = letter.task_name AND counter.error_category = letter.error_category;
      END IF;
    END IF;
  END LOOP;
END
$$;

-- As in 0001, but letters are indexed by the function above.
CREATE OR REPLACE FUNCTION onward_project(s jsonb, snap bytea, events jsonb, payloads bytea[], commands jsonb, outcomes bytea[])
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

  -- Ordinary steps have no letter events and pay nothing for them.
  IF jsonb_array_length(coalesce(s->'letters', '[]')) > 0 THEN
    PERFORM onward_index_letters(s, s->'letters');
  END IF;
  RETURN true;
END
$$;

-- Bulk work over many letters: resolved to a fixed list when it is created.
CREATE TABLE redrives (
  redrive_id      uuid PRIMARY KEY,
  action          text NOT NULL,                       -- retry, skip
  filter          jsonb NOT NULL,
  as_of           timestamptz NOT NULL,
  matched         integer NOT NULL,
  rate_per_second integer NOT NULL,
  stop_on_failure_ratio double precision,
  actor           text NOT NULL,
  reason          text,
  status          text NOT NULL DEFAULT 'running',     -- running, completed, cancelled, stopped
  created_at      timestamptz NOT NULL DEFAULT now(),
  finished_at     timestamptz
);
CREATE TABLE redrive_items (
  redrive_id  uuid NOT NULL REFERENCES redrives (redrive_id) ON DELETE CASCADE,
  position    integer NOT NULL,
  letter_id   text NOT NULL,
  workflow_id text NOT NULL,
  occurrences integer NOT NULL,
  outcome     text NOT NULL DEFAULT 'pending',         -- pending, sent, succeeded, failed, skipped, cancelled, unknown
  sent_at     timestamptz,
  PRIMARY KEY (redrive_id, position)
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

CREATE TABLE alerts (
  alert_id     uuid PRIMARY KEY,
  rule         text NOT NULL,
  subject      text NOT NULL,
  severity     text NOT NULL,
  title        text NOT NULL,
  body         text NOT NULL,
  channels     text[] NOT NULL,
  raised_at    timestamptz NOT NULL DEFAULT now(),
  suppressed   boolean NOT NULL DEFAULT false,         -- over the limit of an hour: in the digest only
  recovered_at timestamptz
);
-- While an alert stands, the same one is not raised again.
CREATE UNIQUE INDEX alerts_one_standing ON alerts (rule, subject) WHERE recovered_at IS NULL;
CREATE INDEX alerts_by_time ON alerts (raised_at);

CREATE TABLE alert_deliveries (
  alert_id     uuid NOT NULL REFERENCES alerts (alert_id) ON DELETE CASCADE,
  channel      text NOT NULL,
  delivered_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (alert_id, channel)
);

CREATE TABLE reconciliations (
  at       timestamptz PRIMARY KEY,
  checked  integer NOT NULL,
  restored integer NOT NULL,                           -- open letters that the index did not have
  closed   integer NOT NULL,                           -- rows of letters that are gone
  drift    integer NOT NULL
);
