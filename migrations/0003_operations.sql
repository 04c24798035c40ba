-- Operations: the entities that approved recommendations create.
--
-- Places are latitude and longitude (ADR 0006): PostGIS is not part of the local stack.
--
-- Invariants:
-- * An effect is applied once: its row in `applied_effects` is inserted in the transaction that creates the entity.
-- * Entities belong to the client. Erasing a session only clears their `session_id`, and the client's own name in
--   `approved_by`.

CREATE TABLE sites (
  id uuid PRIMARY KEY, client_id text NOT NULL, session_id text, version integer NOT NULL DEFAULT 1,
  name text NOT NULL, address text, latitude double precision, longitude double precision, timezone text, category text,
  state text NOT NULL DEFAULT 'active',
  approved_by jsonb, -- {role, sub, client_id}
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX sites_by_place ON sites (latitude, longitude);
CREATE TABLE assets (
  id uuid PRIMARY KEY, client_id text NOT NULL, session_id text, version integer NOT NULL DEFAULT 1,
  name text NOT NULL, asset_type text NOT NULL, location text, serial_number text, unit text, reading double precision,
  quantity integer,
  state text NOT NULL DEFAULT 'active',
  approved_by jsonb, -- {role, sub, client_id}
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE tasks (
  id uuid PRIMARY KEY, client_id text NOT NULL, session_id text, version integer NOT NULL DEFAULT 1,
  title text NOT NULL, description text, frequency text NOT NULL, due_at timestamptz,
  state text NOT NULL DEFAULT 'open',
  approved_by jsonb, -- {role, sub, client_id}
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE work_orders (
  id uuid PRIMARY KEY, client_id text NOT NULL, session_id text, version integer NOT NULL DEFAULT 1,
  title text NOT NULL, description text, priority text NOT NULL, due_at timestamptz,
  state text NOT NULL DEFAULT 'open',
  approved_by jsonb, -- {role, sub, client_id}
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE attendance_rules (
  id uuid PRIMARY KEY, client_id text NOT NULL, session_id text, version integer NOT NULL DEFAULT 1,
  name text NOT NULL, shift_start text NOT NULL, shift_end text NOT NULL, grace_minutes integer, days text[] NOT NULL,
  minimum_staff integer,
  state text NOT NULL DEFAULT 'active',
  approved_by jsonb, -- {role, sub, client_id}
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);
CREATE TABLE tickets (
  id uuid PRIMARY KEY, client_id text NOT NULL, session_id text, version integer NOT NULL DEFAULT 1,
  title text NOT NULL, description text, severity text NOT NULL,
  state text NOT NULL DEFAULT 'open',
  approved_by jsonb, -- {role, sub, client_id}
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now()
);

-- A repeated activity finds the row and returns its entity.
CREATE TABLE applied_effects (
  session_id        text NOT NULL,
  recommendation_id text NOT NULL,
  effect_index      integer NOT NULL,
  entity_type       text NOT NULL,
  entity_id         uuid NOT NULL,
  applied_at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (session_id, recommendation_id, effect_index)
);
