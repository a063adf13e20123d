-- Meetings by phone. "surely" is false if the report does not state whether the meeting was on these
-- days.
SELECT
  event_days(meeting -> 'time') AS days,
  event_days(meeting -> 'time') <@ daterange(:'from', :'to') AS surely,
  actor_names(body, meeting -> 'participants', ', ') AS who,
  (SELECT string_agg(source, '; ') FROM sources(body, meeting) AS source) AS according_to,
  id AS dossier
FROM standing_dossier, jsonb_array_elements(body -> 'meetings') AS meeting
WHERE body @> '{"meetings": [{"medium": "phone", "status": "occurred"}]}'
  AND days && daterange(:'from', :'to')
  AND meeting @> '{"medium": "phone", "status": "occurred"}'
  AND NOT meeting @> '{"polarity": "negative"}'
  AND NOT meeting @> '{"rank": "deprecated"}'
  AND event_days(meeting -> 'time') && daterange(:'from', :'to')
ORDER BY lower(event_days(meeting -> 'time')), id, meeting ->> 'id';
