// Attendances changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Attendance)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  head([(r)-[:MEETING]->(x) | x.id]), head([(r)-[:SEAT]->(x) | x.id]),
  head([(r)-[:MEMBER]->(x) | x.id]), r.status, head([(r)-[:PERSON]->(x) | x.id])
]) AS records
