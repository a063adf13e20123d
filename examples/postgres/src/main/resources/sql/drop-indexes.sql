-- Drops the indexes before a first load of millions of dossiers; indexes.sql recreates them.
DROP INDEX IF EXISTS dossier_body;
DROP INDEX IF EXISTS dossier_days;
DROP INDEX IF EXISTS dossier_plan_over;
