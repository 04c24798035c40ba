-- Set when an erasure is accepted: from then on the session is gone for everybody but the erasure itself.
ALTER TABLE sessions ADD COLUMN erasing_at timestamptz;
