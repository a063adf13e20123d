-- Before a first load of millions; indexes.sql makes them again.
DROP INDEX IF EXISTS dossier_body;
DROP INDEX IF EXISTS dossier_days;
DROP INDEX IF EXISTS dossier_plan_over;
