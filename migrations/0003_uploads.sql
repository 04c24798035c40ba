-- One stored file for one content of a session. Null for rows of before, which may repeat.
ALTER TABLE media ADD COLUMN content_key text;
CREATE UNIQUE INDEX media_by_content ON media (session_id, kind, content_key);

-- What a session has stored in all: the lifetime caps. Redis counts windows and may be lost.
CREATE TABLE upload_totals (
  session_id text PRIMARY KEY,
  photos     integer NOT NULL DEFAULT 0,
  documents  integer NOT NULL DEFAULT 0,
  bytes      bigint  NOT NULL DEFAULT 0
);
INSERT INTO upload_totals (session_id, photos, documents, bytes)
SELECT session_id, count(*) FILTER (WHERE kind = 'photo'), count(*) FILTER (WHERE kind = 'document'), coalesce(sum(size_bytes), 0)
FROM media GROUP BY session_id;
