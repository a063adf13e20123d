-- The size of tables and indexes on disk, in total and per current dossier.
SELECT
  name AS part,
  pg_size_pretty(bytes) AS size,
  bytes / greatest(1, (SELECT count(*) FROM dossier)) AS bytes_per_dossier
FROM (
  SELECT 'dossier, with its long values' AS name, pg_table_size('dossier') AS bytes, 1 AS place
  UNION ALL
  SELECT indexrelid::regclass::text, pg_relation_size(indexrelid), 2
  FROM pg_index WHERE indrelid = 'dossier'::regclass
  UNION ALL
  SELECT 'dossier_history, with its index', pg_total_relation_size('dossier_history'), 3
  UNION ALL
  SELECT 'rejected_line, with its index', pg_total_relation_size('rejected_line'), 3
) AS part
ORDER BY place, name;
