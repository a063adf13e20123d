-- The table to which COPY writes the dossiers in a batch before they are merged.
CREATE TEMPORARY TABLE IF NOT EXISTS incoming (
  line             bigint NOT NULL,
  id               text NOT NULL,
  revision         int NOT NULL,
  revision_status  text NOT NULL,
  format_version   text NOT NULL,
  content_hash     bytea NOT NULL,
  record_hash      bytea NOT NULL,
  body             jsonb NOT NULL,
  exact            text,
  days             datemultirange NOT NULL,
  plan_over        date
) ON COMMIT DELETE ROWS;

-- A transaction may merge several batches.
TRUNCATE incoming;
