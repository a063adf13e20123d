-- The reported promises of an actor, with their sources and conditions.
SELECT
  statement #>> '{quotation,text,value}' AS words,
  (SELECT string_agg(action ->> 'kind' || CASE WHEN action @> '{"polarity": "negative"}' THEN ' (not)' ELSE '' END, ', ')
    FROM jsonb_array_elements(body -> 'actions') AS action
    WHERE statement -> 'about' @> (action -> 'id')) AS what,
  (SELECT string_agg(condition ->> 'kind' || ': ' || coalesce(condition #>> '{text,value}', condition ->> 'event'), ', ')
    FROM jsonb_array_elements(body -> 'actions') AS action,
      jsonb_array_elements(action -> 'conditions') AS condition
    WHERE statement -> 'about' @> (action -> 'id')) AS condition,
  actor_names(body, statement -> 'audience', ', ') AS audience,
  (SELECT string_agg(source, '; ') FROM sources(body, statement) AS source) AS according_to,
  id AS dossier
FROM standing_dossier,
  jsonb_array_elements(body -> 'actors') AS actor,
  jsonb_array_elements(body -> 'statements') AS statement
WHERE body @> jsonb_build_object(
    'actors', jsonb_build_array(jsonb_build_object('identifiers', jsonb_build_array(
      jsonb_build_object('scheme', :'scheme'::text, 'value', :'value'::text)))),
    'statements', '[{"act": "promise"}]'::jsonb)
  AND actor @> jsonb_build_object('identifiers', jsonb_build_array(
      jsonb_build_object('scheme', :'scheme'::text, 'value', :'value'::text)))
  AND statement @> '{"act": "promise"}'
  AND statement @> jsonb_build_object('speakers', jsonb_build_array(
      jsonb_build_object('actor', actor ->> 'id')))
  AND NOT statement @> '{"polarity": "negative"}'
  AND NOT statement @> '{"rank": "deprecated"}'
ORDER BY body #>> '{articles,0,published}', id, statement ->> 'id';
