-- All revisions of a dossier, the current revision first.
SELECT revision, revision_status, true AS stands, encode(content_hash, 'hex') AS content_hash
FROM dossier WHERE id = :'id'
UNION ALL
SELECT revision, revision_status, false, encode(content_hash, 'hex')
FROM dossier_history WHERE id = :'id'
ORDER BY stands DESC, revision DESC;
