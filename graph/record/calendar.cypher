// Complete calendars changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:CompleteCalendar)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:BODY]->(body)
WITH properties(record) AS r, body.id AS body
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  body,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false)
]) AS records
