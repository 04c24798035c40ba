-- Grows when a session is projected more than a minute after what was projected happened (an outbox that caught up), or is
-- written again after it closed (a reset, an erasure): what was computed before is then overtaken.
CREATE SEQUENCE analytics_generation;
CREATE FUNCTION onward_analytics_overtaken() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM nextval('analytics_generation');
  RETURN NULL;
END
$$;
CREATE TRIGGER sessions_overtaken AFTER UPDATE ON sessions FOR EACH ROW
  WHEN (OLD.closed_at IS NOT NULL OR (NEW.version > OLD.version
    AND NEW.projected_at > greatest(NEW.last_activity_at, NEW.closed_at, NEW.recommendations_generated_at, NEW.completed_at) + interval '1 minute'))
  EXECUTE FUNCTION onward_analytics_overtaken();
CREATE INDEX sessions_erased ON sessions (started_at) WHERE erased_at IS NOT NULL;
