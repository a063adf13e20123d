-- Creates the tables in PostgreSQL 14 or later. The script can be run repeatedly, because it does not
-- change existing data.

-- The first possible day of a partial date: 2022-02 begins on the 1st. The day of a clock time is its
-- local date. The result is null for years outside the range of PostgreSQL's date type.
CREATE OR REPLACE FUNCTION first_day(value text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  part text[] := regexp_match(value, '^([+-]?\d{4,})(?:-(\d\d))?(?:-(\d\d))?');
  year int;
BEGIN
  IF part[1]::numeric NOT BETWEEN -4000 AND 290000 THEN
    RETURN NULL;
  END IF;
  year := part[1];
  -- PostgreSQL does not have a year 0: the ISO 8601 year 0000 is the year -1.
  RETURN make_date(CASE WHEN year < 1 THEN year - 1 ELSE year END,
    coalesce(part[2], '1')::int, coalesce(part[3], '1')::int);
END $$;

-- The day after the last possible day of a partial date.
CREATE OR REPLACE FUNCTION day_after(value text) RETURNS date
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
BEGIN
  RETURN first_day(value) +
    CASE WHEN value ~ '^[+-]?\d{4,}-\d\d-\d\d' THEN interval '1 day'
         WHEN value ~ '^[+-]?\d{4,}-\d\d' THEN interval '1 month'
         ELSE interval '1 year' END;
END $$;

-- The range of days of a time: unbounded on an open side, null if the time consists only of text.
-- Reversed bounds (time.reversed) are swapped.
CREATE OR REPLACE FUNCTION event_days("time" jsonb) RETURNS daterange
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE AS $$
DECLARE
  low date := first_day(coalesce("time" ->> 'at', "time" ->> 'from', "time" ->> 'earliest'));
  high date := day_after(coalesce("time" ->> 'at', "time" ->> 'to', "time" ->> 'latest'));
BEGIN
  IF low IS NULL AND high IS NULL THEN
    RETURN NULL;
  ELSIF low >= high THEN
    RETURN daterange(high - 1, low + 1);
  END IF;
  RETURN daterange(low, high);
END $$;

-- The days of all past and planned events in a dossier.
CREATE OR REPLACE FUNCTION dossier_days(body jsonb) RETURNS datemultirange
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN (
    SELECT coalesce(range_agg(event_days(event -> 'time')), '{}')
    FROM unnest(ARRAY['statements', 'meetings', 'agreements', 'actions']) AS kind,
      jsonb_array_elements(body -> kind) AS event
    WHERE event_days(event -> 'time') IS NOT NULL);
END $$;

-- The earliest day on which a planned meeting is over.
CREATE OR REPLACE FUNCTION first_plan_over(body jsonb) RETURNS date
LANGUAGE plpgsql IMMUTABLE PARALLEL SAFE AS $$
BEGIN
  RETURN (
    SELECT min(upper(event_days(meeting -> 'time')))
    FROM jsonb_array_elements(body -> 'meetings') AS meeting
    WHERE meeting ->> 'status' = 'planned');
END $$;

CREATE TABLE IF NOT EXISTS dossier (
  id               text PRIMARY KEY,
  revision         int NOT NULL,              -- 1 if not stated
  revision_status  text NOT NULL,             -- current if not stated
  format_version   text NOT NULL,
  content_hash     bytea NOT NULL,            -- DossierJson.contentHash, to find equal content
  record_hash      bytea NOT NULL,            -- hash of the complete record, to skip unchanged dossiers
  body             jsonb NOT NULL,
  exact            text,                      -- the original JSON, if jsonb cannot represent it
  stored_at        timestamptz NOT NULL DEFAULT now(),
  -- The days of the events, and the day on which the first planned meeting is over. The Java example
  -- writes both columns, which is faster; a trigger computes them if another writer omits "days".
  days             datemultirange NOT NULL,
  plan_over        date
);

CREATE OR REPLACE FUNCTION fill_in_days() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('SELECT %1$I.dossier_days($1), %1$I.first_plan_over($1)', TG_TABLE_SCHEMA)
    USING NEW.body INTO NEW.days, NEW.plan_over;
  RETURN NEW;
END $$;

CREATE OR REPLACE TRIGGER fill_in_days BEFORE INSERT OR UPDATE ON dossier FOR EACH ROW
  WHEN (NEW.days IS NULL)
  EXECUTE FUNCTION fill_in_days();

-- Superseded revisions of a dossier, and revisions that were stored after a later one.
CREATE TABLE IF NOT EXISTS dossier_history (
  id               text NOT NULL,
  revision         int NOT NULL,
  revision_status  text NOT NULL,
  format_version   text NOT NULL,
  content_hash     bytea NOT NULL,
  record_hash      bytea NOT NULL,
  body             jsonb NOT NULL,
  exact            text,
  stored_at        timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (id, revision, record_hash)
);

-- Each update of a dossier adds the previous row to the history, except when FormatUpgrade rewrites a
-- row in a newer format version.
CREATE OR REPLACE FUNCTION keep_history() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_setting('communique.upgrading', true) = 'yes' THEN
    RETURN NULL;
  END IF;
  EXECUTE format(
    'INSERT INTO %I.dossier_history (id, revision, revision_status, format_version, content_hash,'
    ' record_hash, body, exact, stored_at) SELECT ($1).id, ($1).revision, ($1).revision_status,'
    ' ($1).format_version, ($1).content_hash, ($1).record_hash, ($1).body, ($1).exact, ($1).stored_at'
    ' ON CONFLICT DO NOTHING', TG_TABLE_SCHEMA) USING OLD;
  RETURN NULL;
END $$;

CREATE OR REPLACE TRIGGER keep_history AFTER UPDATE ON dossier FOR EACH ROW
  WHEN (OLD.record_hash <> NEW.record_hash)
  EXECUTE FUNCTION keep_history();

-- The current dossiers that are not retracted.
CREATE OR REPLACE VIEW standing_dossier AS
  SELECT * FROM dossier WHERE revision_status NOT IN ('retracted', 'superseded');

-- Rejected lines, unchanged, with the reasons. A reason is an issue from the reader, or a database error
-- whose code contains the SQLSTATE, such as database.54000.
CREATE TABLE IF NOT EXISTS rejected_line (
  source  text NOT NULL,
  line    bigint NOT NULL,
  codes   text[] NOT NULL,
  issues  text NOT NULL,
  bytes   bytea NOT NULL,
  digest  bytea NOT NULL GENERATED ALWAYS AS (sha256(bytes)) STORED,
  PRIMARY KEY (source, line, digest)          -- the file may change between loads
);

-- The progress of the load of each file. It changes in the same transaction as the loaded rows.
CREATE TABLE IF NOT EXISTS load_progress (
  source       text PRIMARY KEY,
  lines        bigint NOT NULL,               -- the number of the last line
  digest       bytea NOT NULL,                -- digest of all lines up to that line, to detect changes
  updated_at   timestamptz NOT NULL DEFAULT now()
);

-- The name of an actor in a dossier.
CREATE OR REPLACE FUNCTION actor_name(body jsonb, actor text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT coalesce(
    (jsonb_path_query_first(body, '$.actors[*] ? (@.id == $id).name.value',
      jsonb_build_object('id', actor))) #>> '{}',
    actor));

-- The names of the actors in a list of participations or ids.
CREATE OR REPLACE FUNCTION actor_names(body jsonb, actors jsonb, separator text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN (
  SELECT string_agg(actor_name(body, coalesce(one.actor ->> 'actor', one.actor #>> '{}')),
    separator ORDER BY one.place)
  FROM jsonb_array_elements(actors) WITH ORDINALITY AS one (actor, place));

-- The sources of an event, including the sources of statements. Each chain of actors is in order from the
-- outermost to the innermost source.
CREATE OR REPLACE FUNCTION sources(body jsonb, event jsonb, passed text[] DEFAULT '{}')
RETURNS SETOF text LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
DECLARE
  attribution jsonb;
  statement jsonb;
  speakers text;
BEGIN
  FOR attribution IN SELECT jsonb_array_elements(event -> 'attributions') LOOP
    IF attribution -> 'chain' IS NOT NULL THEN
      RETURN NEXT (SELECT string_agg(actor_name(body, one.actor), ' ← ' ORDER BY one.place DESC)
        FROM jsonb_array_elements_text(attribution -> 'chain') WITH ORDINALITY AS one (actor, place));
    ELSIF attribution ->> 'statement' <> ALL (passed) THEN
      statement := jsonb_path_query_first(body, '$.statements[*] ? (@.id == $id)',
        jsonb_build_object('id', attribution -> 'statement'));
      CONTINUE WHEN statement IS NULL;
      speakers := actor_names(body, statement -> 'speakers', ' and ');
      IF statement -> 'attributions' IS NULL THEN
        RETURN NEXT speakers;
      ELSE
        RETURN QUERY SELECT outer_sources || ' ← ' || speakers
          FROM sources(body, statement, passed || (statement ->> 'id')) AS outer_sources;
      END IF;
    END IF;
  END LOOP;
END $$;
