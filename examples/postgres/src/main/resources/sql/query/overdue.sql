-- Planned meetings whose date has passed and for which the dossier does not contain a later report.
SELECT
  event_days(meeting -> 'time') AS days,
  actor_names(body, meeting -> 'participants', ', ') AS who,
  id AS dossier,
  meeting ->> 'id' AS meeting
FROM standing_dossier, jsonb_array_elements(body -> 'meetings') AS meeting
WHERE plan_over <= :'today'::date
  AND meeting @> '{"status": "planned"}'
  AND NOT meeting @> '{"polarity": "negative"}'
  AND NOT meeting @> '{"rank": "deprecated"}'
  AND upper(event_days(meeting -> 'time')) <= :'today'::date
  AND NOT EXISTS (
    SELECT FROM jsonb_array_elements(body -> 'relations') AS relation,
      jsonb_array_elements(body -> 'meetings') AS other
    WHERE relation ->> 'type' = 'same-event'
      AND (relation ->> 'from', relation ->> 'to') IN (
        (meeting ->> 'id', other ->> 'id'), (other ->> 'id', meeting ->> 'id'))
      AND other ->> 'status' IN ('occurred', 'ongoing', 'cancelled', 'postponed'))
ORDER BY upper(event_days(meeting -> 'time')), id, meeting ->> 'id';
