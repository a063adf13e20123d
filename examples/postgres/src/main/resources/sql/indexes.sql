-- What the queries are found by. A first load of millions is faster without them: drop-indexes.sql
-- before, this after.

-- Any property and value at any depth: body @> '{"meetings": [{"medium": "phone"}]}'.
CREATE INDEX IF NOT EXISTS dossier_body ON dossier USING gin (body jsonb_path_ops);

-- When something happens: days && daterange('2022-02-01', '2022-03-01').
CREATE INDEX IF NOT EXISTS dossier_days ON dossier USING gist (days);

-- Plans whose day has come.
CREATE INDEX IF NOT EXISTS dossier_plan_over ON dossier (plan_over) WHERE plan_over IS NOT NULL;
