// Delegations changed after a version.
// parameters: since, the version after which they changed; -1 for all
// returns: records, lists of values in the order below
// plan: NodeIndexSeekByRange
MATCH (r:Delegation)
WHERE r.version > $since
RETURN left(r.id, 2) AS part, collect([
  r.id, r.version, coalesce(r.uncertain, false), r.source,
  head([(r)-[:SEAT]->(x) | x.id]), head([(r)-[:HOLDER]->(x) | x.id]),
  head([(r)-[:PERSON]->(x) | x.id]), r.kind, head([(r)-[:SUPPLIED_BY]->(x) | x.id]),
  r.since, r.until, r.lastSeen, coalesce(r.ended, false)
]) AS records
