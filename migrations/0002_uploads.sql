-- Uploads: one row per stored file, and the total that each session has stored.
--
-- Invariants:
-- * A session stores the same content once per kind.
-- * A photo is kept only as its rendition (ADR 0010). Until `rendition_key` is set, `storage_key` names the upload;
--   afterwards the upload is removed. Other files have no rendition.
-- * `upload_totals` changes in the transaction that inserts or deletes rows of `media`.

CREATE TABLE media (
  media_id       text PRIMARY KEY,
  session_id     text NOT NULL,
  client_id      text NOT NULL,
  sub            text,
  observation_id text,
  command_id     text,                          -- of the request that stored the file, for repeats
  kind           text NOT NULL,                 -- photo, document, audio
  content_type   text NOT NULL,                 -- of the upload, as are size_bytes and sha256
  size_bytes     bigint NOT NULL,
  sha256         text NOT NULL,
  file_name      bytea NOT NULL,                -- encrypted
  location       bytea,                         -- encrypted; only with the sender's consent
  width          integer,                       -- pixels of the rendition, or of the upload until there is one
  height         integer,
  storage_key    text NOT NULL,
  rendition_key  text,
  rendition_type text,
  is_unreadable  boolean NOT NULL DEFAULT false, -- a photo that cannot be decoded; its upload is removed
  created_at     timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX media_by_session ON media (session_id, created_at);
CREATE INDEX media_by_client ON media (client_id, created_at) INCLUDE (sub, size_bytes);
CREATE UNIQUE INDEX media_by_content ON media (session_id, kind, sha256);

-- Enforces the lifetime caps of a session. The counters in Redis cover time windows only and may be lost.
CREATE TABLE upload_totals (
  session_id text PRIMARY KEY,
  photos     integer NOT NULL DEFAULT 0,
  documents  integer NOT NULL DEFAULT 0,
  bytes      bigint  NOT NULL DEFAULT 0
);
