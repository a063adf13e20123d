-- The indexes for the queries. For a faster initial load of millions of dossiers, run drop-indexes.sql
-- before the load and this file after the load.

-- Index on all properties and values at any depth: body @> '{"meetings": [{"medium": "phone"}]}'.
CREATE INDEX IF NOT EXISTS dossier_body ON dossier USING gin (body jsonb_path_ops);

-- Index on the days of events: days && daterange('2022-02-01', '2022-03-01').
CREATE INDEX IF NOT EXISTS dossier_days ON dossier USING gist (days);

-- Index on overdue plans.
CREATE INDEX IF NOT EXISTS dossier_plan_over ON dossier (plan_over) WHERE plan_over IS NOT NULL;
