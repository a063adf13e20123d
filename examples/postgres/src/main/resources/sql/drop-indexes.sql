-- Drops the indexes before the initial load of millions of dossiers. indexes.sql creates them again.
DROP INDEX IF EXISTS dossier_body;
DROP INDEX IF EXISTS dossier_days;
DROP INDEX IF EXISTS dossier_plan_over;
