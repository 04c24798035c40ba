#!/bin/sh
# Runs once on a new volume: creates a role for Onward and one for Temporal, neither of them a superuser.
set -eu

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set onward="$ONWARD_DB_PASSWORD" --set temporal="$TEMPORAL_DB_PASSWORD" <<'SQL'
CREATE ROLE onward LOGIN PASSWORD :'onward';
CREATE DATABASE onward OWNER onward;
-- Temporal's own tool creates its databases.
CREATE ROLE temporal LOGIN CREATEDB PASSWORD :'temporal';
SQL
