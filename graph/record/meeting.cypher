// Meetings changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Meeting)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:BODY]->(body)
WITH properties(record) AS r, body.id AS body
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.identifiers, body,
  r.date, r.status, r.mode, r.hours, r.prepHours, r.cancelReasonFr, r.cancelReasonEn
]) AS records
