// Supports changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (record:Support)
WHERE record.version > $since
OPTIONAL MATCH (record)-[:ON]->(on)
WITH properties(record) AS r, on.id AS on
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  on, r.kind,
  r.since, r.until, r.lastSeen, coalesce(r.ended, false)
]) AS records
