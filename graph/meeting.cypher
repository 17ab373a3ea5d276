// Meetings changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Meeting)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  r.identifiers, head([(r)-[:BODY]->(x) | x.id]),
  r.date, r.status, r.mode, r.hours, r.prepHours
]) AS records
