-- Stores the rows of "incoming". A later revision supersedes an earlier one; an earlier revision never
-- supersedes a later one. Unchanged rows are not written. If several rows have the same revision, the
-- last row is stored.
newest AS MATERIALIZED (
  SELECT DISTINCT ON (id) * FROM incoming ORDER BY id, revision DESC, line DESC
),
change AS MATERIALIZED (
  SELECT newest.* FROM newest LEFT JOIN dossier USING (id)
  WHERE dossier.id IS NULL
    OR newest.revision >= dossier.revision AND newest.record_hash <> dossier.record_hash
),
applied AS (
  INSERT INTO dossier AS stands (id, revision, revision_status, format_version, content_hash,
    record_hash, body, exact, days, plan_over)
  SELECT id, revision, revision_status, format_version, content_hash, record_hash, body, exact, days,
    plan_over
  FROM change ORDER BY id
  ON CONFLICT (id) DO UPDATE SET
    revision = excluded.revision, revision_status = excluded.revision_status,
    format_version = excluded.format_version, content_hash = excluded.content_hash,
    record_hash = excluded.record_hash, body = excluded.body, exact = excluded.exact,
    days = excluded.days, plan_over = excluded.plan_over,
    stored_at = now()
  -- Compares again, because another connection may have stored a row in the meantime.
  WHERE excluded.revision >= stands.revision AND excluded.record_hash <> stands.record_hash
  RETURNING id, record_hash, xmax = 0 AS inserted
),
-- If a row was neither stored nor unchanged, it is an earlier revision. It is added to the history, so no
-- revision is lost.
late AS (
  INSERT INTO dossier_history (id, revision, revision_status, format_version, content_hash,
    record_hash, body, exact)
  SELECT DISTINCT ON (id, revision, record_hash)
    id, revision, revision_status, format_version, content_hash, record_hash, body, exact
  FROM incoming
  WHERE NOT EXISTS (SELECT FROM applied
      WHERE applied.id = incoming.id AND applied.record_hash = incoming.record_hash)
    AND NOT EXISTS (SELECT FROM dossier
      WHERE dossier.id = incoming.id AND dossier.record_hash = incoming.record_hash)
  ON CONFLICT DO NOTHING
  RETURNING id
)
SELECT
  (SELECT count(*) FROM applied WHERE inserted) AS inserted,
  (SELECT count(*) FROM applied WHERE NOT inserted) AS updated,
  (SELECT count(*) FROM late) AS late,
  (SELECT count(*) FROM incoming) AS incoming;
