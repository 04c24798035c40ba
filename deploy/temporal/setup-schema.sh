#!/bin/sh
# Creates or updates the schemas of Temporal's two databases. Every step is repeatable: an existing database is kept,
# and a schema only moves forward.
set -eu

schema() {
  database=$1
  versions=$2
  set -- --plugin postgres12 --endpoint "$POSTGRES_SEEDS" --port "${DB_PORT:-5432}" --user "$POSTGRES_USER" --database "$database"
  temporal-sql-tool "$@" create
  temporal-sql-tool "$@" setup-schema --version 0.0
  temporal-sql-tool "$@" update-schema --schema-dir "${SCHEMA_ROOT:-/etc/temporal/schema/postgresql/v12}/$versions/versioned"
}

# temporal-sql-tool reads the password from the environment, where `ps` does not show it.
export SQL_PASSWORD="$POSTGRES_PWD"
schema temporal temporal
schema temporal_visibility visibility
